import type { Locator, Page } from 'playwright/test';

/** The fixture's only post with the word "marmalade". */
export const MARMALADE = 'A long post about nothing but length';

/** The parts of search, on its page or in its dialog, by accessible name. */
export const searchParts = (within: Page | Locator) => ({
  field: within.getByRole('searchbox', { name: 'Search for' }),
  status: within.getByRole('status'),
  results: within.getByRole('list', { name: 'Results' }),
  titles: within.getByRole('list', { name: 'Results' }).locator('> li > a'),
  more: within.getByRole('button', { name: 'More results' }),
  again: within.getByRole('button', { name: 'Try again' }),
  fold: within.getByText('Narrow it'),
  filter: (name: string) => within.getByRole('combobox', { name }),
});
