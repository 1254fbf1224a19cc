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
    begin: button('Start'),
    goOn: button('Continue'),
    back: button('Back'),
    nextPart: button(/^Next part|^Check your answers$/),
    howItWorks: main.getByRole('link', { name: 'How this works', exact: true }),
    summary: main.locator('.error-summary').filter({ visible: true }),
    progress: main.locator('.progress'),
    partResult: main.locator('details').filter({ hasText: 'See this part’s result' }),
    scores: main.getByRole('table', { name: 'What came up most stands first' }),
    resume: main.locator('.resume'),
    code: main.locator('.private-code'),
    notKept: main.locator('.not-kept'),
    device: main.getByRole('group', { name: 'Is this your own device?' }),
    keep: button('Keep it here'),
    forget: button('Forget when I leave'),
    clear: button('Clear and leave'),
    codeField: main.getByRole('textbox', { name: 'Your private code, or its link' }),
    askFirst: main.getByRole('group', { name: 'Open this result?' }),
    askDelete: main.locator('earlier-results').getByRole('group', { name: /^Delete/ }),
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
export const COUNTS = { Talked: '2', Added: '1', Promoted: '7' };

/** Opens the page and starts. */
export async function start(page: Page): Promise<void> {
  await page.goto(PATH);
  await parts(page).begin.click();
  await expect(parts(page).heading).toBeFocused();
}

export async function keepHere(page: Page): Promise<void> {
  await parts(page).keep.click();
  await expect(parts(page).keep).toHaveAttribute('aria-pressed', 'true');
}

/** Waits until the window's title begins with a place. */
export const arrived = (page: Page, title: string): Promise<void> =>
  expect(page).toHaveTitle(new RegExp(`^(Error: )?${title} – `));

/**
 * Answers and goes on until the title begins with a text.
 * @param until the beginning of the title to stop at
 */
export async function goThrough(
  page: Page,
  until = 'Your results',
  answers = ANSWERS,
  counts: Readonly<Record<string, string>> = COUNTS,
): Promise<void> {
  const { group, goOn, nextPart, button } = parts(page);
  for (;;) {
    const title = await page.title();
    if (title.startsWith(until)) return;
    const id = (await page.locator('[data-question]:not([hidden])').first().getAttribute('data-question')) ?? '';
    const next = title.startsWith('Part ') ? nextPart : title.startsWith('Check') ? button('See your results') : goOn;
    if (title.startsWith('Question ') || title.startsWith('Your last ten')) {
      await expect(group(id)).toBeVisible();
      if (id === fixtureAssessment.count?.id) await count(page, counts);
      else if (answers[id] !== undefined) await answer(page, id, answers[id]);
    }
    await next.click();
    await expect.poll(() => page.title()).not.toBe(title);
  }
}

/** Goes from the start to the results, which the device keeps. */
export async function takeAll(
  page: Page,
  answers = ANSWERS,
  counts: Readonly<Record<string, string>> = COUNTS,
): Promise<void> {
  await start(page);
  await goThrough(page, 'Part 1', answers);
  await keepHere(page);
  await goThrough(page, 'Your results', answers, counts);
  await expect(parts(page).heading).toBeFocused();
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

/** The stored runs. */
export const keptRuns = (page: Page): Promise<{ id: string; answers: Record<string, { value: unknown }> }[]> =>
  page.evaluate(() => {
    try {
      const kept = JSON.parse(localStorage.getItem('assessment:v1') ?? '[]');
      return (Array.isArray(kept) && kept.every((run) => run?.answers) ? kept : []) as never;
    } catch {
      return [] as never;
    }
  });
