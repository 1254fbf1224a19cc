import { expect, test, type Page } from 'playwright/test';
import { answer, goThrough, keptRuns, parts, PATH, start } from '../../support/browser/assessment.ts';
import { watch } from '../../support/browser/watch.ts';

const NOT_KEPT =
  'This browser will not keep anything for this site. What you do here is lost when you leave this page.';

const troubles: [what: string, prepare: (page: Page) => Promise<unknown>][] = [
  [
    'blocked',
    (page) =>
      page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
        }
      }),
  ],
  [
    'full',
    (page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }),
  ],
];
for (const [what, prepare] of troubles) {
  test(`everything works where storage is ${what}, and one calm line says that nothing is kept`, async ({ page }) => {
    const { complaints } = await watch(page);
    await prepare(page);
    await start(page);
    await answer(page, 'ask9', 'Both');
    await goThrough(page);
    const { heading, bars } = parts(page);
    await expect(heading).toHaveText('You ask early more than you keep count.');
    await expect(bars).toHaveCount(3);
    await expect(page.getByText(NOT_KEPT)).toHaveRole('status');
    expect(complaints).toEqual([]);
  });
}

/** A run of the fixture as stored. */
const RUN = {
  id: 'kept-1',
  bank: 'FX',
  version: 2,
  months: 1,
  begun: 1,
  answers: { ask9: { value: 1, at: 1 } },
  seen: [],
};

/** Stored texts, and whether they have a foreign shape and must be set aside whole before anything is written. */
const FOUND: [what: string, stored: string][] = [
  ['markup', '<img src=x onerror=alert(1)>'],
  ['half of JSON', '[{'],
  ['a number', '7'],
  ['an object', '{"runs":[]}'],
  ['a prototype', '{"__proto__":{"answers":1}}'],
  ['a list of junk', '[1,null,"x"]'],
];
for (const [what, stored] of FOUND) {
  test(`${what} in storage neither throws nor gets lost`, async ({ page }) => {
    const { complaints } = await watch(page);
    await page.goto('/about/');
    await page.evaluate((text) => {
      localStorage.setItem('own-device:v1', '"here"');
      localStorage.setItem('assessment:v1', text);
    }, stored);
    await start(page);
    await answer(page, 'ask9', 'Both');
    await expect.poll(async () => (await keptRuns(page))[0]?.answers['ask9']?.value).toBe(2);
    const aside = await page.evaluate(() => localStorage.getItem('assessment:v1:set-aside'));
    expect(aside).toBe(stored);
    expect(complaints).toEqual([]);
  });
}

test('keys of another prototype and places that do not exist cost a run nothing else', async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto('/about/');
  await page.evaluate((run) => {
    localStorage.setItem('own-device:v1', '"here"');
    const hostile = `"__proto__":{"value":1,"at":1},"constructor":{"value":9,"at":1},`;
    const place = `"place":{"value":{"at":"question","id":"__proto__"},"at":2},`;
    const text = JSON.stringify([run]).replace('"answers":{', `${place}"answers":{${hostile}`);
    localStorage.setItem('assessment:v1', text);
  }, RUN);
  await page.goto(PATH);
  await parts(page).carryOn.click();
  // To the first question without an answer.
  await expect(page).toHaveTitle(/^Question 2 of 6 – /);
  await parts(page).back.click();
  await expect(parts(page).option('ask9', 'One')).toBeChecked();
  expect(complaints).toEqual([]);
});

test('what a newer version of the site has stored is left alone', async ({ page }) => {
  const newer = JSON.stringify({ of: 'the future' });
  await page.goto('/about/');
  await page.evaluate((text) => {
    localStorage.setItem('own-device:v1', '"here"');
    localStorage.setItem('assessment:v2', text);
  }, newer);
  await start(page);
  await answer(page, 'ask9', 'Both');
  await expect.poll(async () => (await keptRuns(page)).length).toBe(1);
  expect(await page.evaluate(() => localStorage.getItem('assessment:v2'))).toBe(newer);
});

test('a run of a version unknown to this page is kept', async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto('/about/');
  await page.evaluate((run) => {
    localStorage.setItem('own-device:v1', '"here"');
    localStorage.setItem('assessment:v1', JSON.stringify([{ ...run, id: 'later', version: 99 }]));
  }, RUN);
  await start(page);
  await answer(page, 'ask9', 'Both');
  await expect.poll(async () => (await keptRuns(page)).map(({ id }) => id)).toContain('later');
  expect(complaints).toEqual([]);
});
