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

/** Every question with its options, its heading, and the end of its part. */
const ASKED: [id: string, options: string[], part: string][] = [
  ['ask9', ['Neither', 'One', 'Both', 'Fewer than two'], 'Part 1 of 3: On the stairs'],
  ['ask1', ['None', '1', '2', '3 or more', 'I can’t say'], 'Part 1 of 3: On the stairs'],
  ['keep1', ['None', '1', '2', '3 or more', 'I can’t say'], 'Part 2 of 3: On the landing'],
  ['keep2', ['None', '1', '2', '3 or more', 'I can’t say'], 'Part 2 of 3: On the landing'],
  ['keep3', ['Neither', 'One', 'Both', 'Fewer than two'], 'Part 2 of 3: On the landing'],
];
const SITE = 'How does the fixture count?';

test('every question leads on to the next, from the start to the results', async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto(PATH);
  const { heading, begin, group, option, heap, goOn, progress, nextPart, button, scores } = parts(page);
  const whole = await page.title();
  await expect(heading).toHaveText(SITE);
  await begin.click();
  for (const [index, [id, options, part]] of ASKED.entries()) {
    const number = `Question ${index + 1} of 6`;
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle(`${number} – ${whole}`);
    await expect(progress).toContainText(number);
    await expect(progress).toContainText(part);
    await expect(group(id).locator('legend').getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('group').filter({ has: page.getByRole('radio') })).toHaveCount(1);
    await expect(group(id).getByRole('radio')).toHaveCount(options.length);
    for (const name of options) await expect(option(id, name)).not.toBeChecked();
    await expect(group(id).getByText('or', { exact: true })).toBeVisible();
    await answer(page, id, ANSWERS[id] ?? '');
    await expect(option(id, ANSWERS[id] ?? '')).toBeChecked();
    await goOn.click();
    if (ASKED[index + 1]?.[2] === part) continue;
    const done = part.replace(/:.*/, '');
    await expect(page).toHaveTitle(`${done} is done – ${whole}`);
    await expect(heading).toHaveText(`${done} is done`);
    await expect(heading).toBeFocused();
    await nextPart.click();
  }
  await expect(page).toHaveTitle(`Question 6 of 6 – ${whole}`);
  await expect(group('last').getByRole('textbox')).toHaveCount(4);
  await expect(group('last').locator('.count-total')).toHaveText('0 of 10');
  await count(page, COUNTS);
  await expect(heap('Talked')).toHaveAttribute('inputmode', 'numeric');
  await expect(group('last').locator('.count-total')).toHaveText('10 of 10');
  await expect(group('last').getByRole('status')).toHaveText('Promoted: 7. 10 of 10 counted.');
  await goOn.click();
  await expect(heading).toHaveText('Part 3 of 3 is done');
  await button('Check your answers').click();
  await expect(page).toHaveTitle(`Check your answers – ${whole}`);
  await expect(heading).toBeFocused();
  const answers = page.getByRole('main').getByRole('definition');
  await expect(answers.filter({ hasText: 'Talked: 2, Added: 1, Promoted: 7, Neither: 0' })).toBeVisible();
  await button('See your results').click();
  await expect(page).toHaveTitle(`Your results – ${whole}`);
  await expect(heading).toHaveText('In these answers, Ask early came up most and Keep count least.');
  await expect(heading).toBeFocused();
  await expect(scores).toBeVisible();
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(PATH);
  expect(complaints).toEqual([]);
});

test("the habit is named only in a part's unfolded result", async ({ page }) => {
  await start(page);
  const { partResult, nextPart } = parts(page);
  const named = (habit: string) => page.getByRole('main').getByText(habit, { exact: true }).filter({ visible: true });
  for (const [index, habit] of ['Ask early', 'Keep count'].entries()) {
    for (const question of index === 0 ? [1, 2] : [3, 4, 5]) {
      await expect(page).toHaveTitle(new RegExp(`^Question ${question} of 6 – (?!.*${habit})`));
      await expect(named(habit)).toHaveCount(0);
      await parts(page).goOn.click();
    }
    await arrived(page, `Part ${index + 1} of 3 is done`);
    await expect(named(habit)).toHaveCount(0);
    await partResult.getByText('See this part’s result').click();
    await expect(page.getByRole('heading', { name: habit })).toBeVisible();
    await expect(partResult).toContainText('Not enough answers');
    await nextPart.click();
  }
});

test('Continue, Back and “How this works” keep their order and their place on every view', async ({ page }) => {
  await start(page);
  const { howItWorks, heading } = parts(page);
  const views = ['Question 1', 'Question 2', 'Part 1', 'Question 3', 'Question 6', 'Part 3', 'Check your answers'];
  for (const view of views) {
    await goThrough(page, view);
    await expect(heading).toBeFocused();
    const acts = page.getByRole('main').locator('.acts:visible').getByRole('button');
    const texts = await acts.allTextContents();
    expect.soft(texts.at(-1), view).toBe('Back');
    expect.soft(texts.length, view).toBe(2);
    const [first, back] = [await acts.first().boundingBox(), await acts.last().boundingBox()];
    expect.soft(first?.y, view).toBe(back?.y);
    expect.soft(first?.x ?? 0, view).toBeLessThan(back?.x ?? 0);
    await expect.soft(howItWorks, view).toBeVisible();
    expect.soft((await howItWorks.boundingBox())?.x, view).toBe(first?.x);
  }
  const ways = [
    'See your results',
    'Back to the start',
    'See your result',
    'All questions on one page',
    'See your results',
    'Earlier results',
  ];
  for (const way of ways) {
    await parts(page).button(way).click();
    await expect(howItWorks).toBeVisible();
    await expect(howItWorks).toHaveAttribute('href', '/self-assessment/method/');
    if (way === 'See your result') await arrived(page, 'Your results');
  }
});

test('Back shows the earlier answer, and moves the focus to the heading', async ({ page }) => {
  await start(page);
  const { back, heading, option } = parts(page);
  await goThrough(page, 'Question 3');
  for (const title of ['Part 1 of 3 is done', 'Question 2', 'Question 1']) {
    await back.click();
    await arrived(page, `${title}.*`);
    await expect(heading).toBeFocused();
  }
  await expect(option('ask9', 'Both')).toBeChecked();
  await back.click();
  await expect(page).toHaveTitle(new RegExp(`^${SITE.replace('?', '\\?')}`));
});

test('changing an answer returns to the list and asks nothing again', async ({ page }) => {
  await start(page);
  await goThrough(page, 'Check your answers');
  const { change, goOn, back, heading } = parts(page);
  await change('keep2').click();
  await expect(page).toHaveTitle(/^Question 4 of 6 – /);
  await answer(page, 'keep2', '3 or more');
  await goOn.click();
  await arrived(page, 'Check your answers');
  await expect(heading).toBeFocused();
  await expect(page.getByRole('definition').getByText('3 or more', { exact: true })).toBeVisible();
  await change('ask9').click();
  await back.click();
  await arrived(page, 'Check your answers');
});

test('arrow keys only select', async ({ page }) => {
  await start(page);
  const { option, heading } = parts(page);
  await parts(page).goOn.click();
  await arrived(page, 'Question 2 of 6');
  await expect(heading).toBeFocused();
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

test('no answer is required, and Continue is never disabled', async ({ page }) => {
  const { complaints } = await watch(page);
  await start(page);
  const { goOn, heading, scores } = parts(page);
  for (const question of [1, 2, 3, 4, 5, 6]) {
    await goThrough(page, `Question ${question}`, {}, {});
    await expect(goOn).toBeEnabled();
  }
  await goThrough(page, 'Check your answers', {}, {});
  await expect(page.getByRole('definition').getByText('Left out')).toHaveCount(6);
  await parts(page).button('See your results').click();
  await expect(heading).toHaveText('Your results.');
  await expect(scores).toBeHidden();
  expect(complaints).toEqual([]);
});

test('starting again keeps the previous run', async ({ page }) => {
  await takeAll(page);
  const { button, group, resume } = parts(page);
  await button('Back to the start').click();
  await expect(resume).toContainText('You have a result here from');
  await expect(resume).toContainText('Give new habits four weeks');
  await button('Start again').click();
  await expect(group('ask9').getByRole('radio', { checked: true })).toHaveCount(0);
  await answer(page, 'ask9', 'Neither');
  await button('Check your answers so far').click();
  await button('See your results').click();
  await button('Earlier results').click();
  await expect(page.locator('earlier-results').getByRole('listitem')).toHaveCount(2);
});
