import { expect, test, type Page } from 'playwright/test';
import { answer, arrived, goThrough, parts, PATH, start } from '../../support/browser/assessment.ts';

const RESULTS = /assessment-results.*\.js$/;

/** Answers the script of the results with an error; gives what ends that. */
async function breakResults(page: Page): Promise<() => Promise<void>> {
  await page.route(RESULTS, (route) => route.fulfill({ status: 503, body: 'Service Unavailable' }));
  return () => page.unroute(RESULTS);
}

test('where the results cannot be fetched, the answers are safe, and can be shown later', async ({ page }) => {
  const mend = await breakResults(page);
  await start(page);
  await goThrough(page);
  const { late, button, heading } = parts(page);
  await expect(late.getByRole('status')).toHaveText(
    'Your results could not be fetched. Your answers are safe: try again when there is a connection.',
  );
  await button('Try again').click();
  await arrived(page, 'Your results');
  await expect(late).toBeVisible();
  await mend();
  await button('Try again').click();
  await expect(heading).toHaveText('You ask early more than you keep count.');
  await expect(late).toBeHidden();
});

test('the code of the results is fetched with the first answer, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.goto(PATH, { waitUntil: 'networkidle' });
  await parts(page).begin.click();
  expect(asked.filter((url) => RESULTS.test(url))).toEqual([]);
  const fetched = page.waitForResponse(RESULTS);
  await answer(page, 'ask9', 'Both');
  expect((await fetched).status()).toBe(200);
});

test('a private link stays in the address until it is opened', async ({ page }) => {
  await start(page);
  await goThrough(page);
  const code = await parts(page).code.textContent();
  await parts(page).clear.click();
  const mend = await breakResults(page);
  const link = `${PATH}#r=${code}`;
  await page.goto('/about/');
  await page.goto(link);
  const { late, button } = parts(page);
  await expect(late.getByRole('status')).toHaveText('This could not be fetched. Try again when there is a connection.');
  await expect(page).toHaveURL(link);
  await mend();
  await button('Try again').click();
  await arrived(page, 'Your results');
  await expect(page).toHaveURL(PATH);
});
