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
  takeAll,
} from '../../support/browser/assessment.ts';

const LAST_TEN = { counts: { talk: 2, add: 1, promote: 7, other: 0 }, at: 0 };

/** Counts as if on another page. */
const counted = (page: Page, at: number): Promise<void> =>
  page.evaluate((kept) => sessionStorage.setItem('last-ten:v1', JSON.stringify(kept)), { ...LAST_TEN, at });

test('answers live as long as the tab, and stay in the browser once the reader says so', async ({ page, context }) => {
  await start(page);
  expect(await keysIn(page)).toEqual({ here: [], inTab: [] });
  await goThrough(page, 'Question 4');
  await expect.poll(() => keysIn(page)).toEqual({ here: [], inTab: ['assessment:v1'] });
  const other = await context.newPage();
  await other.goto(PATH);
  await expect(parts(other).carryOn).toBeHidden();
  await page.goto('/about/');
  await page.goto(PATH);
  await expect(parts(page).resume).toContainText('You have answered 3 of 6 questions');
  await keepHere(page);
  await expect.poll(async () => (await keysIn(page)).here).toContain('assessment:v1');
  expect((await keysIn(page)).inTab).not.toContain('assessment:v1');
  await other.reload();
  await parts(other).carryOn.click();
  await arrived(other, 'Question 4 of 6');
  await parts(other).back.click();
  await expect(parts(other).option('keep1', '1')).toBeChecked();
});

test('looking around without an answer stores nothing', async ({ page }) => {
  await start(page);
  await goThrough(page, 'Question 3', {});
  expect(await keysIn(page)).toEqual({ here: [], inTab: [] });
  await page.goto('/about/');
  await page.goto(PATH);
  await expect(parts(page).carryOn).toBeHidden();
});

test('“Clear my answers” removes this result, and gives it back until the page closes', async ({ page }) => {
  await takeAll(page);
  const { clear, heading, resume, button, carryOn } = parts(page);
  await clear.click();
  await expect(heading).toHaveText('How does the fixture count?');
  await expect(resume).toContainText('Your answers are cleared.');
  await expect(resume).toBeFocused();
  await expect(carryOn).toBeHidden();
  await expect(page.getByRole('radio', { checked: true, includeHidden: true })).toHaveCount(0);
  for (const { answers } of await keptRuns(page)) expect(answers).toEqual({});
  await button('Undo').click();
  await arrived(page, 'Your results');
  await expect(heading).toHaveText('You ask early more than you keep count.');
  await clear.click();
  await page.goBack();
  await expect(heading).toHaveText('How does the fixture count?');
});

async function twoTabs(page: Page): Promise<[Page, Page]> {
  await start(page);
  await answer(page, 'ask9', 'Both');
  await parts(page).leave.click();
  await keepHere(page);
  const other = await page.context().newPage();
  await other.goto(PATH);
  for (const tab of [page, other]) await parts(tab).all.click();
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
});

test('the later of two answers wins, also in another tab and after a clock that was ahead', async ({ page }) => {
  const [one, other] = await twoTabs(page);
  await one.clock.setFixedTime(Date.now() + 60 * 60 * 1000);
  await answer(one, 'ask1', '1');
  await expect.poll(async () => (await keptRuns(other))[0]?.answers['ask1']?.value).toBe(1);
  await answer(other, 'ask1', '2');
  for (const tab of [one, other]) {
    await expect.poll(async () => (await keptRuns(tab))[0]?.answers['ask1']?.value).toBe(2);
    await tab.reload();
    await parts(tab).all.click();
    await expect(parts(tab).option('ask1', '2')).toBeChecked();
  }
});

test('what another tab deletes disappears here, and the page says so', async ({ page }) => {
  const [one, other] = await twoTabs(page);
  await parts(other).button('See your results').click();
  await parts(other).clear.click();
  await expect(parts(one).resume).toContainText('Your answers are no longer here');
  await expect(parts(one).carryOn).toBeHidden();
});

test('what was counted on another page is there, before anything is kept, and is one of the questions', async ({
  page,
}) => {
  await page.goto(PATH);
  await counted(page, Date.now());
  await start(page);
  await arrived(page, 'Question 1 of 6');
  await goThrough(page, 'Question 6');
  await expect(parts(page).heap('Promote')).toHaveValue('7');
  await parts(page).goOn.click();
  await arrived(page, 'Your results');
  await expect(page.locator('[data-mix-words]')).toContainText('7 of 10 promote');
});

test('counts older than four weeks are asked again', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-29T13:00:00Z'));
  await page.goto(PATH);
  await counted(page, Date.parse('2026-03-01T12:00:00Z'));
  await start(page);
  await goThrough(page, 'Question 6');
  await expect(parts(page).heap('Promote')).toHaveValue('');
});
