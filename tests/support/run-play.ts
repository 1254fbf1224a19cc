import type { BrowserContext, Page } from 'playwright/test';
import type { Entry } from '../../src/domain/playbook/notebook-entries.ts';

/** The parts of a play that can be run, by what a person calls them. */
export const parts = (page: Page) => {
  const steps = page.getByRole('region', { name: / steps?$/ });
  const run = steps.getByRole('group', { name: 'Running the play' });
  const worked = page.getByRole('region', { name: 'Did it work?' });
  return {
    steps,
    list: steps.getByRole('list'),
    run,
    clock: steps.getByRole('timer'),
    heard: run.getByRole('status'),
    press: (
      name:
        | 'Run it with a timer'
        | 'Start'
        | 'Pause'
        | 'Go on'
        | 'Next step'
        | 'Back'
        | 'Stop'
        | 'Done'
        | 'Back to the steps',
    ) => steps.getByRole('button', { name, exact: true }).click(),
    button: (name: string) => steps.getByRole('button', { name, exact: true }),
    sound: steps.getByRole('checkbox', { name: 'A short sound' }),
    done: worked.getByRole('checkbox', { name: 'I have done this' }),
    worked,
  };
};

/** Has a device keep a notebook, as from an earlier visit; for each new tab of it once. */
export async function keepNotebook(context: BrowserContext, entries: readonly Entry[] = []): Promise<void> {
  await context.addInitScript((text) => {
    if (localStorage.getItem('own-device:v1') !== null) return;
    localStorage.setItem('own-device:v1', '"here"');
    localStorage.setItem('notebook:v1', text);
  }, JSON.stringify(entries));
}

/** Has pages count the moves of their layout, and says of one what has moved so far. */
export async function watchMoves(context: BrowserContext): Promise<(page: Page) => Promise<string[]>> {
  await context.addInitScript(() => {
    const moves: string[] = [];
    Object.assign(window, { moves });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
        const nodes = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : ''));
        moves.push(`${value.toFixed(4)}: ${nodes.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return (page) => page.evaluate(() => (window as unknown as { moves: string[] }).moves);
}
