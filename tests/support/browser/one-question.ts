import type { Page } from 'playwright/test';

/** A post and a play that count the last ten. */
export const POST = '/2014/06/02/components/';
export const PLAY = '/playbook/at-the-door/';

/** What is said of two, one and seven. */
export const TOO_MUCH =
  '7 of 10 promote; the rule of thumb is three or four. Missing: two that add and one that talks.';

/** The parts of the count, by accessible name. */
export const parts = (page: Page) => {
  const question = page.getByRole('region', { name: 'Count your last ten' });
  return {
    question,
    field: (name: string) => question.getByRole('textbox', { name }),
    more: (name: string) => question.getByRole('button', { name: `One more: ${name}` }),
    fewer: (name: string) => question.getByRole('button', { name: `One fewer: ${name}` }),
    says: question.locator('.verdict'),
    heard: question.locator('heap-fields').getByRole('status'),
    strip: question.getByRole('img', { name: 'the line stands at a third' }),
    keep: page.locator('keep-question').getByRole('button', { name: 'Keep it', exact: true }),
  };
};

export async function fill(page: Page, counts: readonly [name: string, count: string][]): Promise<void> {
  for (const [name, count] of counts) await parts(page).field(name).fill(count);
}

/** Ten, of which seven promote. */
export const TWO_ONE_SEVEN = [
  ['Talk', '2'],
  ['Add', '1'],
  ['Promote', '7'],
] as const satisfies [string, string][];
