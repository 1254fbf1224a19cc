import { expect, test, type Page } from 'playwright/test';
import {
  answer,
  arrived,
  count,
  COUNTS,
  goThrough,
  keepHere,
  parts,
  PATH,
  QUESTIONS,
  start,
} from '../../support/browser/assessment.ts';
import { watch } from '../../support/browser/watch.ts';

test('the last ten can be counted alone, and lead on to the other questions', async ({ page }) => {
  await page.goto(PATH);
  const { button, goOn, heading, partResult, group } = parts(page);
  await button('Just the last ten (one minute)').click();
  await expect(group('last')).toBeVisible();
  await expect(heading).toBeFocused();
  await count(page, COUNTS);
  await goOn.click();
  await expect(heading).toHaveText('Your last ten');
  await expect(partResult).toHaveAttribute('open');
  await expect(partResult).toContainText('Leaning: heavy on promoting, light on adding.');
  await expect(page.getByRole('img', { name: 'Where your last ten stand' })).toBeVisible();
  await button('The other questions (5 questions, about two minutes)').click();
  await arrived(page, 'Question 1 of 6');
  await goThrough(page, 'Check your answers');
  await expect(page.getByRole('definition').getByText('Talked: 2, Added: 1, Promoted: 7, Neither: 0')).toBeVisible();
});

test('all questions can stand on one page, under the headings of their parts', async ({ page }) => {
  await start(page);
  await answer(page, 'ask9', 'Both');
  const { button, heading, option, group } = parts(page);
  await button('All questions on one page').click();
  await expect(heading).toHaveText('All questions on one page');
  await expect(heading).toBeFocused();
  await arrived(page, 'All questions on one page');
  await expect(option('ask9', 'Both')).toBeChecked();
  for (const { id } of QUESTIONS)
    await expect(group(id).locator('legend').getByRole('heading', { level: 3 })).toHaveCount(1);
  await expect(page.locator('assessment-questions').getByRole('heading', { level: 2 })).toHaveText([
    'On the stairs',
    'On the landing',
    'The last ten',
  ]);
  await answer(page, 'keep3', 'One');
  await button('One question a page').click();
  await arrived(page, 'Question 2 of 6');
  await parts(page).back.click();
  await expect(option('ask9', 'Both')).toBeChecked();
  await button('All questions on one page').click();
  await expect(option('keep3', 'One')).toBeChecked();
  await button('See your results').click();
  await arrived(page, 'Your results');
});

test('answers given right below the start lead to the results too', async ({ page }) => {
  await page.goto(PATH);
  const { button, heading, device, keep } = parts(page);
  await answer(page, 'ask9', 'Both');
  await answer(page, 'ask1', '2');
  await expect(device).toBeVisible();
  await count(page, { Talked: '12' });
  await button('See your results').click();
  await expect(page).toHaveTitle(/^Error: /);
  await count(page, COUNTS);
  await button('See your results').click();
  await expect(heading).toBeFocused();
  await arrived(page, 'Your results');
  await keep.click();
  await page.reload();
  await arrived(page, 'Your results');
});

test('the browser’s Back, Forward and reload keep the place and the answers', async ({ page }) => {
  const { complaints } = await watch(page);
  await start(page);
  const { option, heading, goOn } = parts(page);
  await answer(page, 'ask9', 'Both');
  await goOn.click();
  await answer(page, 'ask1', '2');
  await keepHere(page);
  await goOn.click();
  await arrived(page, 'Part 1 of 3 is done');
  await page.goBack();
  await arrived(page, 'Question 2 of 6');
  await expect(option('ask1', '2')).toBeChecked();
  await expect(heading).toBeFocused();
  await page.goBack();
  await expect(option('ask9', 'Both')).toBeChecked();
  await page.goForward();
  await page.goForward();
  await arrived(page, 'Part 1 of 3 is done');
  await page.reload();
  await arrived(page, 'Part 1 of 3 is done');
  await page.goBack();
  await arrived(page, 'Question 2 of 6');
  await page.reload();
  await expect(option('ask1', '2')).toBeChecked();
  await expect(parts(page).progress).toContainText('Question 2 of 6');
  expect(complaints).toEqual([]);
});

test('the answer to the device question keeps the focus until the reader goes on', async ({ page }) => {
  await start(page);
  await answer(page, 'ask9', 'Both');
  const { keep, device, goOn } = parts(page);
  await keep.focus();
  await page.keyboard.press('Enter');
  await expect(keep).toBeFocused();
  await expect(page.getByText('What you do here is kept in this browser.').filter({ visible: true })).toHaveRole(
    'status',
  );
  await goOn.click();
  await arrived(page, 'Question 2 of 6');
  await expect(device).toBeHidden();
});

test('the page’s Back and the browser’s Forward agree', async ({ page }) => {
  await start(page);
  await parts(page).goOn.click();
  await arrived(page, 'Question 2 of 6');
  await parts(page).back.click();
  await arrived(page, 'Question 1 of 6');
  await page.goForward();
  await arrived(page, 'Question 2 of 6');
  await parts(page).back.click();
  await parts(page).back.click();
  await expect(parts(page).heading).toHaveText('How does the fixture count?');
});

const FIRST_ANSWERS: [where: string, arrive: (page: Page) => Promise<unknown>][] = [
  ['below the start', (page) => page.goto(PATH)],
  ['at the first question', start],
];
for (const [where, arrive] of FIRST_ANSWERS) {
  for (const goesOn of [false, true]) {
    const when = `${where}${goesOn ? ', and after it' : ''}`;
    test(`a reload before the device question is answered says that the answers are gone: ${when}`, async ({
      page,
    }) => {
      await arrive(page);
      await answer(page, 'ask9', 'Both');
      const { goOn, button } = parts(page);
      if (goesOn) await (where === 'below the start' ? button('See your results') : goOn).click();
      if (goesOn) await arrived(page, where === 'below the start' ? 'Your results' : 'Question 2 of 6');
      await page.reload();
      await expect(parts(page).heading).toHaveText('How does the fixture count?');
      await expect(parts(page).resume).toContainText(
        'Your answers were not kept: this page was opened anew before you said whose device this is.',
      );
      await expect(parts(page).begin).toBeVisible();
    });
  }
}

test('no answers below the start, no empty results', async ({ page }) => {
  await page.goto(PATH);
  await parts(page).button('See your results').click();
  await expect(parts(page).heading).toHaveText('Your results.');
  await expect(parts(page).heading).toBeFocused();
  await expect(page.getByText(/^0 of 6 answered, /)).toBeVisible();
});

test('“Carry on” at the start leads back to where the reader was', async ({ page }) => {
  await start(page);
  await goThrough(page, 'Question 2');
  const { back, button } = parts(page);
  await back.click();
  await arrived(page, 'Question 1 of 6');
  await parts(page).goOn.click();
  await arrived(page, 'Question 2 of 6');
  await button('Check your answers so far').click();
  await arrived(page, 'Check your answers');
  for (const title of ['Question 2 of 6', 'Question 1 of 6']) {
    await page.goBack();
    await arrived(page, title);
  }
  await page.goBack();
  await button('Carry on').click();
  await arrived(page, 'Check your answers');
});
