/**
 * Asks on this page whether to keep what the reader has just done, or shows the answer. What asks is fetched now: most
 * visits need none of it.
 * @param beside gets the line at its end, the first time
 */
export function askToKeep(beside?: Element): void {
  const question = document.querySelector<HTMLElement>('keep-question');
  if (!question?.hidden) return;
  beside?.append(question);
  question.hidden = false;
  // Without a connection, what was done lives as long as the tab.
  import('./keep-question.ts').catch(() => (question.hidden = true));
}
