import { expect, type Locator, type Page } from 'playwright/test';
import { decode } from '../../../src/domain/assessment/codes/code.ts';
import { itemsOf } from '../../../src/domain/assessment/sheet.ts';
import { fixtureAssessment } from '../samples/bank-files.ts';

export const PATH = '/self-assessment/';

/** The fixture's questions in order; the count last. */
export const QUESTIONS = [...itemsOf(fixtureAssessment), ...(fixtureAssessment.count ? [fixtureAssessment.count] : [])];

function wordsOf(id: string): string {
  const found = QUESTIONS.find((each) => each.id === id);
  if (!found) throw new Error(`the fixture has no question "${id}"`);
  return found.question;
}

/** The parts of the self-assessment, by accessible name. */
export const parts = (page: Page) => {
  const main = page.getByRole('main');
  const button = (name: string | RegExp): Locator => main.getByRole('button', { name, exact: true });
  const group = (id: string): Locator => main.getByRole('group', { name: wordsOf(id), exact: true });
  return {
    heading: main.getByRole('heading', { level: 1 }),
    button,
    group,
    option: (id: string, name: string) => group(id).getByRole('radio', { name, exact: true }),
    heap: (name: string) => main.getByRole('textbox', { name }),
    change: (id: string) => main.getByRole('button', { name: `: ${wordsOf(id)}` }),
    begin: button(/^Start(?: again)?(?: \d| ?$)/),
    carryOn: button(/^(?:Carry on|See your result)$/),
    goOn: button('Continue'),
    back: button('Back'),
    leave: button('Leave, and carry on later'),
    progress: main.locator('.progress'),
    noAnswer: main.locator('#no-answer'),
    all: main.getByText('All 6 questions on one page'),
    howItWorks: main.getByRole('link', { name: 'How this works', exact: true }),
    first: main.getByRole('region').filter({ has: page.locator('[data-why]') }),
    startPlay: main.getByRole('link', { name: /^Start: / }),
    bars: main.locator('.bars').getByRole('listitem'),
    resume: main.locator('[data-resume]'),
    late: main.locator('.late'),
    code: main.locator('.private-code'),
    keep: button('Keep it'),
    refuse: button('Do not keep it'),
    clear: button('Clear my answers'),
    codeField: main.getByRole('textbox', { name: 'Your private code, or its link' }),
    askFirst: main.getByRole('group', { name: 'Open this result?' }),
    /** Opens a fold by its words. */
    unfold: (name: string) => main.locator('summary').filter({ hasText: name, visible: true }).click(),
  };
};

export const answer = (page: Page, id: string, option: string): Promise<void> => parts(page).option(id, option).check();

export async function count(page: Page, counts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(counts)) await parts(page).heap(name).fill(text);
}

/** An answer to every question of the fixture, by id. */
export const ANSWERS: Readonly<Record<string, string>> = {
  ask9: 'Both',
  ask1: 'None',
  keep1: '1',
  keep2: 'None',
  keep3: 'Neither',
};

/** Two, one and seven. */
export const COUNTS = { Talk: '2', Add: '1', Promote: '7' };

/** Opens the page and starts. */
export async function start(page: Page): Promise<void> {
  await page.goto(PATH);
  await parts(page).begin.click();
  await expect(parts(page).heading).toBeFocused();
}

export async function keepHere(page: Page): Promise<void> {
  await parts(page).keep.click();
  await expect(page.locator('keep-question')).toContainText('Kept in this browser.');
}

/** Waits until the window's title begins with a place. */
export const arrived = (page: Page, title: string): Promise<void> =>
  expect(page).toHaveTitle(new RegExp(`^${title} – `));

/**
 * Answers and goes on until the title begins with a text. What has no answer is left out.
 * @param until the beginning of the title to stop at
 */
export async function goThrough(
  page: Page,
  until = 'Your results',
  answers = ANSWERS,
  counts: Readonly<Record<string, string>> = COUNTS,
): Promise<void> {
  const { goOn, noAnswer } = parts(page);
  for (;;) {
    const title = await page.title();
    if (title.startsWith(until)) return;
    const id = (await page.locator('[data-question]:not([hidden])').first().getAttribute('data-question')) ?? '';
    await expect(parts(page).group(id)).toBeVisible();
    if (id === fixtureAssessment.count?.id) await count(page, counts);
    else if (answers[id] !== undefined) await answer(page, id, answers[id]);
    await goOn.click();
    if (await noAnswer.isVisible()) await goOn.click();
    await expect.poll(() => page.title()).not.toBe(title);
  }
}

/** Goes from the start to the results, which the browser keeps. */
export async function takeAll(
  page: Page,
  answers = ANSWERS,
  counts: Readonly<Record<string, string>> = COUNTS,
): Promise<void> {
  await start(page);
  await goThrough(page, 'Your results', answers, counts);
  await expect(parts(page).heading).toBeFocused();
  await keepHere(page);
}

/** The message about a code. */
export function decoded(code: string) {
  const read = decode(code, [fixtureAssessment]);
  if (read.refusal) throw new Error(read.refusal.words);
  return read.sheet;
}

/** The keys in both storages, sorted. */
export const keysIn = (page: Page): Promise<{ here: string[]; inTab: string[] }> =>
  page.evaluate(() => ({
    here: Object.keys(localStorage).toSorted(),
    inTab: Object.keys(sessionStorage).toSorted(),
  }));

/** The stored runs, in the browser or in the tab. */
export const keptRuns = (page: Page): Promise<{ id: string; answers: Record<string, { value: unknown }> }[]> =>
  page.evaluate(() => {
    try {
      const { localStorage: here, sessionStorage: inTab } = window;
      const kept = JSON.parse(here.getItem('assessment:v1') ?? inTab.getItem('assessment:v1') ?? '[]');
      return (Array.isArray(kept) && kept.every((run) => run?.answers) ? kept : []) as never;
    } catch {
      return [] as never;
    }
  });
