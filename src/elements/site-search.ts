import {
  formatSearch,
  isEmptySearch,
  parseSearch,
  SEARCH_FILTERS,
  type SearchFilter,
  type SearchRequest,
} from '../domain/search/search-request.ts';
import { create } from './support/create.ts';
import { searchIndex, type Found, type SearchIndex } from './support/search-index.ts';
import { resultItem } from './support/search-results.ts';

const PAGE = 10;
/** Long enough for a word to be typed, short enough to feel at once. */
const TYPING_PAUSE = 150;

const FILTER_LABELS: Record<SearchFilter, string> = { kind: 'Kind', category: 'Category', tag: 'Topic', year: 'Year' };

const words = {
  loading: 'Loading search …',
  ready: 'Type a word, or choose a topic or a year.',
  failed: 'Search could not be loaded.',
  development: 'The search index comes with a build: npm run build, then npm run preview.',
  counted: (count: number, { query }: SearchRequest) => {
    const found = count === 0 ? 'Nothing found' : count === 1 ? '1 page found' : `${count} pages found`;
    return query.trim() === '' ? `${found}.` : `${found} for “${query.trim()}”.`;
  },
};

/**
 * Search over the built site. It makes its own markup, since without script there is nothing to search with; what it
 * searches for stays in this page, or with `data-address` in the address's fragment.
 *
 * ```html
 * <site-search data-address></site-search>
 * ```
 */
class SiteSearch extends HTMLElement {
  readonly #input = create('input', { type: 'search', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search' });
  readonly #filters = create('div', { class: 'search-filters', hidden: true });
  readonly #status = create('p', { role: 'status' });
  readonly #again = create('button', { type: 'button', hidden: true }, 'Try again');
  readonly #results = create('ol', { class: 'search-results' });
  readonly #more = create('button', { type: 'button', hidden: true }, 'More results');
  #listening: AbortController | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Each search has a number; an answer that is no longer the latest is thrown away. */
  #latest = 0;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    if (this.#input.parentElement === null) this.#build();
    this.addEventListener('keydown', (event) => this.#moveByKey(event), { signal });
    this.#input.addEventListener('focus', () => void this.#ready(), { signal });
    this.#input.addEventListener('input', () => this.#searchSoon(), { signal });
    this.#filters.addEventListener('change', () => void this.#search(), { signal });
    this.#again.addEventListener('click', () => void this.#search(), { signal });
    if (!this.#ownsAddress) return;
    addEventListener('hashchange', () => this.#followAddress(), { signal });
    this.#followAddress();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    clearTimeout(this.#typing);
  }

  get #ownsAddress(): boolean {
    return this.dataset['address'] !== undefined;
  }

  #build(): void {
    const form = create('form', { role: 'search' }, create('label', {}, 'Search for ', this.#input), this.#filters);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.append(form, this.#status, this.#again, this.#results, this.#more);
  }

  /** Fetches the index and offers its filters; undefined where that fails, after saying so. */
  async #ready(): Promise<SearchIndex | undefined> {
    this.#again.hidden = true;
    if (this.#filters.childElementCount === 0) this.#status.textContent = words.loading;
    try {
      const index = await searchIndex();
      if (this.#filters.childElementCount === 0) {
        this.#offerFilters(await index.filters());
        this.#status.textContent = words.ready;
      }
      return index;
    } catch {
      this.#status.textContent = import.meta.env.DEV ? words.development : words.failed;
      this.#again.hidden = import.meta.env.DEV;
      return undefined;
    }
  }

  #offerFilters(filters: Record<string, Record<string, number>>): void {
    if (this.#filters.childElementCount > 0) return;
    for (const name of SEARCH_FILTERS) {
      const values = Object.entries(filters[name] ?? {}).sort(([a], [b]) => a.localeCompare(b, 'en-GB'));
      if (name === 'year') values.reverse();
      const select = create('select', { name }, create('option', { value: '' }, 'Any'));
      select.append(...values.map(([value, count]) => create('option', { value }, `${value} (${count})`)));
      this.#filters.append(create('label', {}, FILTER_LABELS[name], ' ', select));
    }
    this.#filters.hidden = false;
  }

  get #request(): SearchRequest {
    const request: SearchRequest = { query: this.#input.value, filters: {} };
    for (const select of this.#filters.querySelectorAll('select')) {
      const name = SEARCH_FILTERS.find((filter) => filter === select.name);
      if (name !== undefined && select.value !== '') request.filters[name] = select.value;
    }
    return request;
  }

  #followAddress(): void {
    const request = parseSearch(location.hash);
    if (formatSearch(request) === formatSearch(this.#request)) return;
    this.#input.value = request.query;
    void this.#ready().then((index) => {
      if (index === undefined) return;
      for (const select of this.#filters.querySelectorAll('select')) {
        const name = SEARCH_FILTERS.find((filter) => filter === select.name);
        select.value = (name && request.filters[name]) ?? '';
        // A value that the index does not have would leave the select blank.
        if (select.selectedIndex < 0) select.value = '';
      }
      void this.#search();
    });
  }

  #searchSoon(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#search(), TYPING_PAUSE);
  }

  async #search(): Promise<void> {
    clearTimeout(this.#typing);
    const number = ++this.#latest;
    const index = await this.#ready();
    if (index === undefined || number !== this.#latest) return;
    const request = this.#request;
    if (this.#ownsAddress) history.replaceState(history.state, '', formatSearch(request) || location.pathname);
    if (isEmptySearch(request)) {
      this.#status.textContent = words.ready;
      this.#results.replaceChildren();
      this.#more.hidden = true;
      return;
    }
    const found = await index.search(request.query.trim() || null, { filters: { ...request.filters } });
    await this.#show(found, request, number);
  }

  /** Shows the first results and offers the rest; only what is shown is fetched. */
  async #show(found: Found, request: SearchRequest, number: number): Promise<void> {
    const items = async (from: number) =>
      (await Promise.all(found.results.slice(from, from + PAGE).map((result) => result.data()))).map(resultItem);
    const first = await items(0);
    if (number !== this.#latest) return;
    this.#results.replaceChildren(...first);
    this.#status.textContent = words.counted(found.results.length, request);
    this.#more.hidden = found.results.length <= PAGE;
    this.#more.onclick = async () => {
      const next = await items(this.#results.childElementCount);
      if (number !== this.#latest) return;
      this.#results.append(...next);
      this.#more.hidden = this.#results.childElementCount >= found.results.length;
      next[0]?.querySelector('a')?.focus();
    };
  }

  /** Arrow keys walk from the field through the results and back; Escape goes back to the field. */
  #moveByKey(event: KeyboardEvent): void {
    const links = [...this.#results.querySelectorAll('a')];
    const at = links.findIndex((link) => link === document.activeElement);
    const isField = document.activeElement === this.#input;
    if (!isField && at < 0) return;
    if (event.key === 'Escape') {
      // In the field the browser clears it, and a dialog closes, by themselves.
      if (isField) return;
      this.#input.focus();
    } else if (event.key === 'ArrowDown') links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && !isField) (links[at - 1] ?? this.#input).focus();
    else return;
    event.preventDefault();
  }
}

customElements.define('site-search', SiteSearch);
