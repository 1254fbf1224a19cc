import type { Answer } from '../../domain/search/answer.ts';
import { formatSearch, isEmptySearch, parseSearch, type SearchRequest } from '../../domain/search/search-request.ts';
import { create } from '../dom/create.ts';
import { SearchFilters } from './search-filters.ts';
import { forgetIndex, searchIndex, type FoundPage, type SearchIndex } from './search-index.ts';
import { offerLinks, resultItem } from './search-results.ts';
import { words } from './search-words.ts';
import styles from './site-search.css?inline';
import { UpgradedElement } from '../dom/upgraded-element.ts';

const PAGE = 10;
/** Milliseconds: long enough to type a word, short enough to feel instant. */
const TYPING_PAUSE = 150;
/** Milliseconds after which a reader wonders whether anything is happening. */
const PATIENCE = 300;

/** A window lower than this (CSS pixels) probably has a keyboard below it. */
const LOW = 480;

/** A search under way. */
interface Asked {
  request: SearchRequest;
  number: number;
  index: SearchIndex;
}

/**
 * Search over the built site. It makes its own markup, since there is no search without script. The query stays in the
 * page, or with `data-address` in the address's fragment. The index is fetched when the reader turns to search: by focus,
 * by touch, or with an address that holds a query.
 *
 * ```html
 * <site-search data-address></site-search>
 * ```
 */
class SiteSearch extends UpgradedElement {
  readonly #input = create('input', {
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  readonly #filters = new SearchFilters();
  readonly #status = create('p', { role: 'status' }, words.ready);
  readonly #again = create('button', { type: 'button', hidden: true }, 'Try again');
  readonly #results = create('ol', { class: 'search-results', 'aria-label': 'Results' });
  readonly #more = create('button', { type: 'button', hidden: true }, 'More results');
  #typing: ReturnType<typeof setTimeout> | undefined;
  #isTurnedTo = false;
  /** The number of the latest search: answers to earlier ones are discarded. */
  #latest = 0;
  #showMore = async (): Promise<void> => {};

  protected upgrade(signal: AbortSignal): void {
    signal.addEventListener('abort', () => clearTimeout(this.#typing));
    if (!this.contains(this.#input)) this.#build();
    this.addEventListener('keydown', (event) => this.#moveByKey(event), { signal });
    this.addEventListener('focusin', () => this.#turnTo(), { signal });
    // A disabled list takes no focus.
    this.addEventListener('pointerdown', () => this.#turnTo(), { signal });
    this.#input.addEventListener('input', () => this.#searchSoon(), { signal });
    this.#filters.element.addEventListener('change', () => void this.#search(), { signal });
    this.#again.addEventListener('click', () => this.#tryAgain(), { signal });
    this.#more.addEventListener('click', () => void this.#showMore(), { signal });
    if (!this.#ownsAddress) return;
    addEventListener('hashchange', () => this.#followAddress(), { signal });
    this.#followAddress();
  }

  get #ownsAddress(): boolean {
    return this.dataset['address'] !== undefined;
  }

  #build(): void {
    const label = create('label', {}, create('span', { class: 'sr-only' }, 'Search for '), this.#input);
    const form = create('form', { role: 'search' }, label);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    const said = create('div', { class: 'search-said' }, this.#status, this.#filters.element);
    // In place of what the page says where this script does not come.
    this.replaceChildren(form, said, this.#again, this.#results, this.#more);
  }

  #turnTo(): void {
    if (!this.#isTurnedTo) void this.#search();
  }

  #tryAgain(): void {
    // The button disappears, and the focus needs a place.
    this.#input.focus();
    void this.#search();
  }

  #followAddress(): void {
    const asked = parseSearch(location.search);
    // A fragment is what browsers keep to themselves.
    if (!isEmptySearch(asked)) history.replaceState(history.state, '', location.pathname + formatSearch(asked));
    const request = parseSearch(location.hash);
    // Another fragment, such as the skip link's.
    if (location.hash !== '' && isEmptySearch(request)) return;
    if (formatSearch(request) === formatSearch(this.#request)) return;
    this.#input.value = request.query;
    this.#filters.choose(request.filters);
    void this.#search();
  }

  get #request(): SearchRequest {
    return { query: this.#input.value, filters: this.#filters.chosen };
  }

  #searchSoon(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#search(), TYPING_PAUSE);
  }

  async #search(): Promise<void> {
    clearTimeout(this.#typing);
    this.#isTurnedTo = true;
    const number = ++this.#latest;
    await this.#attempt(number, async () => {
      const index = await searchIndex();
      this.#filters.offer(index.filters);
      if (number !== this.#latest) return;
      const request = this.#request;
      // This covers what was typed while the index loaded; a second search would replace results that have the focus.
      clearTimeout(this.#typing);
      if (this.#ownsAddress) history.replaceState(history.state, '', formatSearch(request) || location.pathname);
      if (isEmptySearch(request)) this.#clear(words.ready);
      else await this.#show(await index.answer(request), { request, number, index });
    });
  }

  /** Does a part of a search, and says so where it takes long or fails. */
  async #attempt(number: number, work: () => Promise<void>): Promise<void> {
    const slow = setTimeout(() => this.#say(words.loading, number), PATIENCE);
    this.#again.hidden = true;
    try {
      await work();
    } catch {
      if (number !== this.#latest) return;
      forgetIndex();
      this.#clear(import.meta.env.DEV ? words.development : words.failed);
      this.#again.hidden = import.meta.env.DEV;
    } finally {
      clearTimeout(slow);
    }
  }

  /** Shows the first results and offers the rest, which are fetched when they are shown. */
  async #show(answer: Answer<FoundPage>, { request, number, index }: Asked): Promise<void> {
    const { hits } = answer;
    const append = async (shown: number): Promise<HTMLLIElement | undefined> => {
      const pages = await Promise.all(hits.slice(shown, shown + PAGE).map((hit) => hit.data()));
      // Another search has begun, or a second click asked for the same results.
      if (number !== this.#latest || (shown > 0 && shown !== this.#results.childElementCount)) return undefined;
      const items = pages.map((page) => resultItem(page, answer.words));
      if (shown === 0) this.#makeRoom();
      this.#results.append(...items);
      this.#more.hidden = shown + items.length >= hits.length;
      this.#status.replaceChildren(words.found(answer, request), ...nearest);
      return items[0];
    };
    const nearest = offerLinks(answer, index.offers);
    this.#showMore = () =>
      this.#attempt(number, async () => (await append(this.#results.childElementCount))?.querySelector('a')?.focus());
    await append(0);
  }

  /** Takes the results of the last search away, and on a phone brings the field to the top, above the keyboard. */
  #makeRoom(): void {
    this.#results.replaceChildren();
    const isLow = (visualViewport?.height ?? innerHeight) < LOW;
    if (isLow && this.#ownsAddress && this.#input === document.activeElement) this.scrollIntoView();
  }

  #clear(status: string): void {
    this.#results.replaceChildren();
    this.#more.hidden = true;
    this.#status.textContent = status;
  }

  #say(text: string, number: number): void {
    if (number === this.#latest) this.#status.textContent = text;
  }

  /** Arrow keys move between the field and the results; Escape returns to the field. */
  #moveByKey(event: KeyboardEvent): void {
    const stops: HTMLElement[] = [
      this.#input,
      ...this.querySelectorAll('a'),
      ...(this.#more.hidden ? [] : [this.#more]),
    ];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at < 0) return;
    const to = { ArrowDown: stops[at + 1], ArrowUp: stops[at - 1], Escape: at > 0 ? this.#input : undefined }[
      event.key
    ];
    // In the field, Escape is left to the dialog, or to the browser, which clears the field.
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  }
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
// Only pages where somebody searches carry these.
document.adoptedStyleSheets.push(sheet);

customElements.define('site-search', SiteSearch);
