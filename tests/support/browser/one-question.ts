import type { Page } from 'playwright/test';

/** The home page's sentence for two, one and seven. */
export const LEANING =
  'Leaning: heavy on promoting, light on adding.For an even split, three of your last ten would be of another kind.';

/** The parts of the home page's question, by accessible name. */
export const parts = (page: Page) => {
  const question = page.getByRole('region', { name: 'Count your last ten' });
  return {
    question,
    field: (name: string) => question.getByRole('textbox', { name }),
    more: (name: string) => question.getByRole('button', { name: `One more: ${name}` }),
    fewer: (name: string) => question.getByRole('button', { name: `One fewer: ${name}` }),
    says: question.locator('.answer'),
    board: question.getByRole('img', { name: 'Where your last ten stand between talk, add and promote' }),
    plug: question.locator('.board-plug'),
    ring: question.locator('.board-ring'),
    device: question.getByRole('group', { name: 'Is this your own device?' }),
    keep: question.getByRole('button', { name: 'Keep it here' }),
    forget: question.getByRole('button', { name: 'Forget when I leave' }),
    clear: question.getByRole('button', { name: 'Clear and leave' }),
  };
};

export async function fill(page: Page, counts: readonly [name: string, count: string][]): Promise<void> {
  for (const [name, count] of counts) await parts(page).field(name).fill(count);
}

/** Ten, of which seven promote. */
export const TWO_ONE_SEVEN = [
  ['Talked', '2'],
  ['Added', '1'],
  ['Promoted', '7'],
] as const satisfies [string, string][];
