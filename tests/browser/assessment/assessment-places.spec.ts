import { expect, test, type Page } from 'playwright/test';
import {
  answer,
  arrived,
  count,
  COUNTS,
  goThrough,
  parts,
  PATH,
  QUESTIONS,
  start,
} from '../../support/browser/assessment.ts';
import { watch } from '../../support/browser/watch.ts';

test('all questions can stand on one page, under the headings of their parts', async ({ page }) => {
  await page.goto(PATH);
  const { all, group, button, heading } = parts(page);
  await all.click();
  for (const { id } of QUESTIONS)
    await expect(group(id).locator('legend').getByRole('heading', { level: 3 })).toHaveCount(1);
  await expect(page.locator('assessment-questions').getByRole('heading', { level: 2 })).toHaveText([
    'On the stairs',
    'On the landing',
    'The last ten',
  ]);
  await answer(page, 'ask9', 'Both');
  await answer(page, 'ask1', '2');
  await count(page, COUNTS);
  await button('See your results').click();
  await expect(heading).toBeFocused();
  await arrived(page, 'Your results');
  await page.reload();
  await arrived(page, 'Your results');
  await page.goBack();
  await all.click();
  await expect(parts(page).option('ask9', 'Both')).toBeChecked();
});

test('the browser’s Back, Forward and reload keep the place and the answers, before anything is asked', async ({
  page,
}) => {
  const { complaints } = await watch(page);
  await start(page);
  const { option, heading, progress } = parts(page);
  await goThrough(page, 'Question 3');
  await page.goBack();
  await arrived(page, 'Question 2 of 6');
  await expect(option('ask1', 'None')).toBeChecked();
  await expect(heading).toBeFocused();
  await page.goBack();
  await expect(option('ask9', 'Both')).toBeChecked();
  await page.goForward();
  await page.goForward();
  await arrived(page, 'Question 3 of 6');
  await page.reload();
  await arrived(page, 'Question 3 of 6');
  await page.goBack();
  await arrived(page, 'Question 2 of 6');
  await page.reload();
  await expect(option('ask1', 'None')).toBeChecked();
  await expect(progress).toContainText('Question 2 of 6');
  await page.goto('/about/');
  await page.goBack();
  await expect(option('ask1', 'None')).toBeChecked();
  expect(complaints).toEqual([]);
});

test('the page’s Back and the browser’s Forward agree', async ({ page }) => {
  await start(page);
  await goThrough(page, 'Question 2');
  await parts(page).back.click();
  await arrived(page, 'Question 1 of 6');
  await page.goForward();
  await arrived(page, 'Question 2 of 6');
  await parts(page).back.click();
  await arrived(page, 'Question 1 of 6');
  await parts(page).back.click();
  await expect(parts(page).heading).toHaveText('How does the fixture count?');
});

test('leaving leads to the start, which offers to carry on, and asks once whether to keep it', async ({ page }) => {
  await start(page);
  const { leave, resume, carryOn, keep, option } = parts(page);
  await answer(page, 'ask9', 'One');
  await expect(keep).toBeHidden();
  await leave.click();
  await expect(resume).toContainText('You have answered 1 of 6 questions');
  await expect(keep).toBeVisible();
  await carryOn.click();
  await arrived(page, 'Question 1 of 6');
  await expect(option('ask9', 'One')).toBeChecked();
});

test('the masthead is bare at a question alone, also after a reload', async ({ page }) => {
  const nav = page.getByRole('navigation', { name: 'Site', exact: true });
  await page.goto(PATH);
  await expect(nav).toBeVisible();
  await parts(page).begin.click();
  await expect(nav).toBeHidden();
  await answer(page, 'ask9', 'One');
  await page.reload();
  await arrived(page, 'Question 1 of 6');
  await expect(nav).toBeHidden();
  await parts(page).leave.click();
  await expect(nav).toBeVisible();
});

const gone = (page: Page): Promise<void> =>
  page.evaluate(() => [localStorage, sessionStorage].forEach((storage) => storage.clear()));

test('where the answers are gone, the page says so', async ({ page }) => {
  await start(page);
  await goThrough(page, 'Question 3');
  await gone(page);
  await page.reload();
  const { resume, begin } = parts(page);
  await expect(resume).toContainText('Your answers are no longer here');
  await expect(resume).toBeFocused();
  await expect(begin).toBeVisible();
});

test('a place of a run without answers is not missed', async ({ page }) => {
  await start(page);
  await page.reload();
  await arrived(page, 'Question 1 of 6');
  await expect(parts(page).resume).toHaveText('');
});

test('a place that was there once leads to the start', async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto(PATH);
  for (const place of [{ at: 'part', habit: 'ask' }, { at: 'check' }, { at: 'earlier' }, { at: 'all' }, 7]) {
    await page.evaluate((stored) => history.replaceState({ run: 'x', place: stored, hasAnswers: true }, ''), place);
    await page.reload();
    await expect(parts(page).heading).toHaveText('How does the fixture count?');
  }
  expect(complaints).toEqual([]);
});
