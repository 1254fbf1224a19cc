import type { Page } from 'playwright/test';

/** The parts of a play that can be run, by accessible name. */
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
