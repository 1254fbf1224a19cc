import type { Page } from 'playwright/test';

/** The parts of a play that can be run, by accessible name. */
export const parts = (page: Page) => {
  const play = page.getByRole('article').first();
  const run = play.getByRole('group', { name: 'Running the play' });
  const button = (name: string) => run.getByRole('button', { name, exact: true });
  return {
    play,
    run,
    /** The step that the run is at. */
    step: play.locator('.steps > [aria-current="step"]').getByRole('heading'),
    clock: run.getByRole('timer'),
    heard: play.locator('[data-run-heard]'),
    start: play.getByRole('link', { name: /^Start / }),
    button,
    press: (name: 'Pause' | 'Go on' | 'Next step' | 'Back' | 'Stop' | 'I have done this') => button(name).click(),
    sound: run.getByRole('checkbox', { name: 'Sound when time is up' }),
    done: play.getByRole('checkbox', { name: 'I have done this' }),
    played: play.locator('play-done'),
  };
};
