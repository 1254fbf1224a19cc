import { expect, test, type Page } from 'playwright/test';
import {
  answer,
  arrived,
  goThrough,
  keepHere,
  keptRuns,
  keysIn,
  parts,
  PATH,
  start,
} from '../../support/browser/assessment.ts';
import { fill, parts as home, TWO_ONE_SEVEN } from '../../support/browser/one-question.ts';

test('answers live as long as the tab, and stay in the browser once the reader says so', async ({ page }) => {
  await start(page);
  expect(await keysIn(page)).toEqual({ here: [], inTab: [] });
  await goThrough(page, 'Part 2');
  await expect.poll(() => keysIn(page)).toEqual({ here: [], inTab: ['assessment:v1'] });
  await keepHere(page);
  await expect.poll(() => keysIn(page)).toEqual({ here: ['assessment:v1', 'own-device:v1'], inTab: [] });
  const [run] = await keptRuns(page);
  expect(Object.keys(run?.answers ?? {}).toSorted()).toEqual(['ask1', 'ask9', 'keep1', 'keep2', 'keep3']);
});

test('looking around without an answer stores nothing', async ({ page }) => {
  await page.goto(PATH);
  await parts(page).keep.click();
  await parts(page).begin.click();
  await parts(page).goOn.click();
  await arrived(page, 'Question 2 of 6');
  expect(await keysIn(page)).toEqual({ here: ['own-device:v1'], inTab: [] });
  await page.goto('/about/');
  await page.goto(PATH);
  await expect(parts(page).begin).toBeVisible();
});

test('a run for this tab only lasts as long as the tab', async ({ page, context }) => {
  await start(page);
  await answer(page, 'ask9', 'One');
  await parts(page).forget.click();
  await expect.poll(() => keysIn(page)).toEqual({ here: [], inTab: ['assessment:v1', 'own-device:v1'] });
  await page.goto('/about/');
  await page.goto(PATH);
  await expect(parts(page).resume).toContainText('You have answered 1 of 6 questions here');
  const other = await context.newPage();
  await other.goto(PATH);
  await expect(parts(other).begin).toBeVisible();
  await parts(page).button('Carry on').click();
  await expect(parts(page).option('ask9', 'One')).toBeChecked();
});

test('a run continues another day where the reader left off', async ({ page }) => {
  await start(page);
  await goThrough(page, 'Question 4');
  await keepHere(page);
  await page.goto('/about/');
  await page.goto(PATH);
  const { button, resume, option } = parts(page);
  await expect(resume).toContainText('You have answered 3 of 6 questions here');
  await button('Carry on').click();
  await expect(page).toHaveTitle(/^Question 4 of 6 – /);
  await parts(page).back.click();
  await expect(option('keep1', '1')).toBeChecked();
});

test('“Clear and leave” removes everything, and says so', async ({ page }) => {
  await start(page);
  await goThrough(page, 'Part 1');
  await keepHere(page);
  await goThrough(page, 'Your results');
  await parts(page).clear.click();
  expect(await keysIn(page)).toEqual({ here: [], inTab: [] });
  const { heading, resume, begin } = parts(page);
  await expect(heading).toHaveText('How does the fixture count?');
  await expect(resume).toContainText('Your answers were removed from this device.');
  await expect(begin).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.goBack();
  await expect(parts(page).scores).toBeHidden();
  await expect(heading).toHaveText('How does the fixture count?');
});

async function twoTabs(page: Page): Promise<[Page, Page]> {
  await start(page);
  await answer(page, 'ask9', 'Both');
  await keepHere(page);
  const other = await page.context().newPage();
  await other.goto(PATH);
  await parts(other).button('Carry on').click();
  for (const tab of [page, other]) await parts(tab).button('All questions on one page').click();
  return [page, other];
}

test('two tabs answering at once keep each other’s answers', async ({ page }) => {
  const [one, other] = await twoTabs(page);
  await Promise.all([answer(one, 'ask1', '1'), answer(other, 'keep1', '2')]);
  await Promise.all([answer(one, 'keep2', '3 or more'), answer(other, 'keep3', 'One')]);
  await expect
    .poll(async () => Object.keys((await keptRuns(one))[0]?.answers ?? {}).toSorted())
    .toEqual(['ask1', 'ask9', 'keep1', 'keep2', 'keep3']);
  expect(await keptRuns(other)).toHaveLength(1);
  await one.reload();
  for (const [id, option] of [
    ['ask1', '1'],
    ['keep1', '2'],
    ['keep2', '3 or more'],
    ['keep3', 'One'],
  ] as const)
    await expect(parts(one).option(id, option)).toBeChecked();
});

test('the later of two answers to one question wins', async ({ page }) => {
  const [one, other] = await twoTabs(page);
  await answer(one, 'ask1', '1');
  await answer(other, 'ask1', '2');
  for (const tab of [one, other]) {
    await expect.poll(async () => (await keptRuns(tab))[0]?.answers['ask1']?.value).toBe(2);
    await tab.reload();
    await expect(parts(tab).option('ask1', '2')).toBeChecked();
  }
});

test('what another tab deletes disappears here, and the page says so', async ({ page }) => {
  const [one, other] = await twoTabs(page);
  await parts(other).button('Check your answers so far').click();
  await parts(other).button('See your results').click();
  await parts(other).button('Earlier results').click();
  await parts(other).button('Delete all').click();
  await parts(other).button('Delete').click();
  await expect(parts(one).resume).toContainText('Your answers were removed from this device.');
  await expect(parts(one).begin).toBeVisible();
});

test('the count from the home page is taken over, and not asked again', async ({ page }) => {
  await page.goto('/');
  await fill(page, TWO_ONE_SEVEN);
  await home(page).keep.click();
  await start(page);
  await expect(page).toHaveTitle(/^Question 1 of 5 – /);
  await goThrough(page, 'Check your answers');
  await expect(page.getByRole('definition').getByText('Talked: 2, Added: 1, Promoted: 7, Neither: 0')).toBeVisible();
  await parts(page).button('See your results').click();
  await expect(parts(page).scores.getByRole('row', { name: /^Share it out/ })).toContainText('3 to change');
  await expect(page.locator('.your-mix')).toContainText('Leaning: heavy on promoting');
});

test('counts older than four weeks are asked again', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-01T12:00:00Z') });
  await page.goto('/');
  await fill(page, TWO_ONE_SEVEN);
  await home(page).keep.click();
  await page.clock.setFixedTime(new Date('2026-03-29T11:00:00Z'));
  await start(page);
  await expect(page).toHaveTitle(/^Question 1 of 5 – /);
  await page.clock.setFixedTime(new Date('2026-03-29T13:00:00Z'));
  await page.goto('/about/');
  await start(page);
  await expect(page).toHaveTitle(/^Question 1 of 6 – /);
});
