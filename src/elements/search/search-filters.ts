import { LANGUAGE } from '../../domain/language.ts';
import { SEARCH_FILTERS, type SearchFilter, type SearchRequest } from '../../domain/search/search-request.ts';
import { create } from '../dom/create.ts';
import type { FilterValues } from './search-index.ts';

const LABELS: Record<SearchFilter, string> = { kind: 'Kind', category: 'Category', tag: 'Topic', year: 'Year' };

const any = (): HTMLOptionElement => create('option', { value: '' }, 'Any');

/** A list of values for each filter, enabled once the index has said which there are. */
export class SearchFilters {
  readonly #selects = SEARCH_FILTERS.map((name) => ({ name, select: create('select', { name }, any()) }));
  readonly #fields = create(
    'fieldset',
    { disabled: true },
    create('legend', { class: 'sr-only' }, 'Narrow the search'),
    ...this.#selects.map(({ name, select }) => create('label', {}, LABELS[name], ' ', select)),
  );
  readonly element = create('details', {}, create('summary', {}, 'Narrow it'), this.#fields);

  get chosen(): SearchRequest['filters'] {
    const chosen = this.#selects.filter(({ select }) => select.value !== '');
    return Object.fromEntries(chosen.map(({ name, select }) => [name, select.value]));
  }

  /** Chooses values, whether or not they are offered yet. */
  choose(filters: SearchRequest['filters']): void {
    if (Object.keys(filters).length > 0) this.element.open = true;
    for (const { name, select } of this.#selects) {
      const value = filters[name] ?? '';
      if (this.#fields.disabled)
        select.replaceChildren(any(), ...(value === '' ? [] : [create('option', { value }, value)]));
      select.value = value;
      // A value that no page has would leave the list blank.
      if (select.selectedIndex < 0) select.value = '';
    }
  }

  /** Offers the values that the index has, and keeps a choice that is among them. */
  offer(values: FilterValues): void {
    if (!this.#fields.disabled) return;
    const { chosen } = this;
    for (const { name, select } of this.#selects) {
      const upwards = Object.entries(values[name] ?? {}).toSorted(([a], [b]) => a.localeCompare(b, LANGUAGE));
      const counts = name === 'year' ? upwards.toReversed() : upwards;
      select.replaceChildren(
        any(),
        ...counts.map(([value, count]) => create('option', { value }, `${value} (${count})`)),
      );
    }
    this.#fields.disabled = false;
    this.choose(chosen);
  }
}
