import type { KeptWhere } from './store.ts';

/** The start of the sentence, and the part of the page with the `not-kept` status that shows it. */
interface Lost {
  what?: 'What you do here is' | 'Your answers are' | 'Your counts are';
  within?: ParentNode;
}

/** Says that nothing can be kept, or no longer says so. */
export function sayNothingIsKept(isSo: boolean, { what = 'What you do here is', within = document }: Lost = {}): void {
  const words = `This browser will not keep anything for this site. ${what} lost when you leave this page.`;
  const status = within.querySelector('.not-kept');
  const said = isSo ? words : '';
  if (status && status.textContent !== said) status.textContent = said;
}

/** Says so where a change could not be kept. */
export function sayWhetherKept(kept: KeptWhere, lost?: Lost): void {
  sayNothingIsKept(kept === 'in memory only', lost);
}
