import { expect, test } from 'playwright/test';
import {
  answer,
  ANSWERS,
  arrived,
  count,
  COUNTS,
  goThrough,
  parts,
  PATH,
  start,
  takeAll,
} from '../../support/browser/assessment.ts';
import { watch } from '../../support/browser/watch.ts';

/** Every question with its options. */
const ASKED: [id: string, options: string[]][] = [
  ['ask9', ['Neither', 'One', 'Both', 'Fewer than two']],
  ['ask1', ['None', '1', '2', '3 or more', 'I can’t say']],
  ['keep1', ['None', '1', '2', '3 or more', 'I can’t say']],
  ['keep2', ['None', '1', '2', '3 or more', 'I can’t say']],
  ['keep3', ['Neither', 'One', 'Both', 'Fewer than two']],
];
const SITE = 'How does the fixture count?';

test('every question leads on to the next, from the start to the results', async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto(PATH);
  const { heading, begin, group, option, heap, goOn, progress, startPlay } = parts(page);
  const whole = await page.title();
  await expect(heading).toHaveText(SITE);
  await expect(begin).toHaveText('Start 6 questions, 3 minutes');
  await begin.click();
  for (const [index, [id, options]] of ASKED.entries()) {
    const number = `Question ${index + 1} of 6`;
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle(`${number} – ${whole}`);
    await expect(progress).toContainText(number);
    await expect(group(id).locator('legend').getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('fieldset').filter({ visible: true })).toHaveCount(1);
    await expect(group(id).getByRole('radio')).toHaveCount(options.length);
    for (const name of options) await expect(option(id, name)).not.toBeChecked();
    await answer(page, id, ANSWERS[id] ?? '');
    await goOn.click();
  }
  await expect(page).toHaveTitle(`Question 6 of 6 – ${whole}`);
  await expect(group('last').getByRole('textbox')).toHaveCount(4);
  await count(page, COUNTS);
  await expect(heap('Talk')).toHaveAttribute('inputmode', 'numeric');
  await goOn.click();
  await expect(page).toHaveTitle(`Your results – ${whole}`);
  await expect(heading).toHaveText('You ask early more than you keep count.');
  await expect(heading).toBeFocused();
  // One tap from the results to a play.
  await startPlay.click();
  await expect(page).toHaveURL('/playbook/a-pencil/');
  await page.goBack();
  await expect(heading).toHaveText('You ask early more than you keep count.');
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(PATH);
  expect(complaints).toEqual([]);
});

test('the way from the home page to the first question is two taps', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: 'Self-assessment' }).click();
  await parts(page).begin.click();
  await arrived(page, 'Question 1 of 6');
});

test('no habit is named before the results', async ({ page }) => {
  await start(page);
  for (const question of [1, 2, 3, 4, 5, 6]) {
    await goThrough(page, `Question ${question}`);
    for (const habit of ['Ask early', 'Keep count', 'Share it out']) {
      await expect(page.getByRole('main').getByText(habit).filter({ visible: true })).toHaveCount(0);
    }
  }
});

for (const height of [640, 740]) {
  for (const width of [320, 360]) {
    test(`Continue is on the screen at every question on ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await start(page);
      for (const question of [1, 2, 3, 4, 5, 6]) {
        await goThrough(page, `Question ${question}`);
        await expect(parts(page).goOn).toBeInViewport({ ratio: 1 });
        await expect(parts(page).back).toBeInViewport({ ratio: 1 });
      }
    });
  }
}

test('Continue without an answer says what to do beside it, and only the second time goes on', async ({ page }) => {
  await start(page);
  const { goOn, noAnswer, option, heap, heading } = parts(page);
  await goOn.click();
  await expect(noAnswer).toHaveText('Choose an answer, or press Continue again to leave it out.');
  await expect(noAnswer).toBeInViewport();
  await expect(option('ask9', 'Neither')).toBeFocused();
  await expect(option('ask9', 'Neither')).toHaveAccessibleDescription(await noAnswer.innerText());
  await option('ask9', 'One').check();
  await expect(noAnswer).toBeHidden();
  await goOn.click();
  await arrived(page, 'Question 2 of 6');
  await expect(noAnswer).toBeHidden();
  // A double click is one.
  await goOn.dblclick();
  await expect(noAnswer).toBeVisible();
  await arrived(page, 'Question 2 of 6');
  await goOn.click();
  await arrived(page, 'Question 3 of 6');
  await goThrough(page, 'Question 6');
  await goOn.click();
  await expect(noAnswer).toHaveText('Count, or press Continue again to leave it out.');
  await expect(heap('Talk')).toBeFocused();
  await goOn.click();
  await arrived(page, 'Your results');
  await expect(heading).toBeFocused();
});

test('Back shows the earlier answer, and moves the focus to the heading', async ({ page }) => {
  await start(page);
  const { back, heading, option } = parts(page);
  await goThrough(page, 'Question 3');
  for (const title of ['Question 2', 'Question 1']) {
    await back.click();
    await arrived(page, `${title} of 6`);
    await expect(heading).toBeFocused();
  }
  await expect(option('ask9', 'Both')).toBeChecked();
  await back.click();
  await expect(page).toHaveTitle(new RegExp(`^${SITE.replace('?', '\\?')}`));
});

test('changing an answer returns to the results and asks nothing again', async ({ page }) => {
  await takeAll(page);
  const { change, goOn, back, heading, unfold } = parts(page);
  await unfold('Change an answer');
  await change('keep2').click();
  await arrived(page, 'Question 4 of 6');
  await answer(page, 'keep2', '3 or more');
  await goOn.click();
  await arrived(page, 'Your results');
  await expect(heading).toBeFocused();
  await expect(page.getByRole('definition').getByText('3 or more', { exact: true })).toBeVisible();
  await change('ask9').click();
  await back.click();
  await arrived(page, 'Your results');
});

test('arrow keys only select', async ({ page }) => {
  await start(page);
  const { option } = parts(page);
  await goThrough(page, 'Question 2');
  await option('ask1', 'None').focus();
  const from = await page.evaluate(() => scrollY);
  for (const name of ['1', '2', '3 or more', 'I can’t say']) {
    await page.keyboard.press('ArrowDown');
    await expect(option('ask1', name)).toBeChecked();
    await expect(option('ask1', name)).toBeFocused();
  }
  await arrived(page, 'Question 2 of 6');
  expect(await page.evaluate(() => scrollY)).toBe(from);
});

test('starting again keeps the previous run', async ({ page }) => {
  await takeAll(page);
  const { button, begin, group, resume, goOn, unfold } = parts(page);
  await button('Back to the start').click();
  await expect(resume).toContainText('You have a result from');
  await expect(resume).toContainText('Give new habits four weeks');
  await begin.click();
  await expect(group('ask9').getByRole('radio', { checked: true })).toHaveCount(0);
  await answer(page, 'ask9', 'Neither');
  await goOn.click();
  await goThrough(page, 'Your results', {}, {});
  await unfold('Earlier results');
  await expect(page.locator('[data-others]').getByRole('listitem')).toHaveCount(1);
});
