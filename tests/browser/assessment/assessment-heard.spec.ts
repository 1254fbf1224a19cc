import { expect, test } from 'playwright/test';
import { count, goThrough, parts, start, takeAll } from '../../support/browser/assessment.ts';
import { bringScreenReader, heard } from '../../support/browser/screen-reader.ts';

test.beforeEach(({ context }) => bringScreenReader(context));

test('a question is heard as a group of radios, after how far it is', async ({ page }) => {
  await start(page);
  await parts(page).goOn.click();
  await expect(page).toHaveTitle(/^Question 2/);
  expect(await heard(page, 'assessment-questions')).toEqual([
    'region, On the stairs',
    'Question 2 of 6',
    'Part 1 of 3: On the stairs',
    'group, In the last week, how many lifts did you take alone?, Goods lifts do not count.',
    'In the last week, how many lifts did you take alone?',
    'heading, In the last week, how many lifts did you take alone?, level 1',
    'Goods lifts do not count.',
    'radio, None, not checked, position 1, set size 5',
    'None',
    'radio, 1, not checked, position 2, set size 5',
    '1',
    'radio, 2, not checked, position 3, set size 5',
    '2',
    'radio, 3 or more, not checked, position 4, set size 5',
    '3 or more',
    'or',
    'radio, I can’t say, not checked, position 5, set size 5',
    'I can’t say',
    'button, Continue',
    'button, Back',
  ]);
});

test('an error is heard first, and again at its field', async ({ page }) => {
  await start(page);
  await goThrough(page, 'Question 6');
  await count(page, { Talked: '12' });
  await parts(page).goOn.click();
  await expect(parts(page).summary).toBeFocused();
  const whole = '“Talked” takes a whole number from 0 to 10.';
  expect(await heard(page, 'assessment-questions')).toEqual([
    'heading, There is a problem, level 2',
    `link, ${whole}`,
    'region, The last ten',
    'Question 6 of 6',
    'Part 3 of 3: The last ten',
    'group, Sort the last ten things that you said on the stairs., A nod is talking.',
    'Sort the last ten things that you said on the stairs.',
    'heading, Sort the last ten things that you said on the stairs., level 1',
    'A nod is talking.',
    whole,
    'Talked',
    'nods',
    'button, One fewer: Talked',
    `textbox, Talked nods, 12, ${whole}, invalid`,
    'button, One more: Talked',
    'Added',
    'directions',
    'button, One fewer: Added',
    'textbox, Added directions, not invalid, placeholder 0',
    'button, One more: Added',
    'Promoted',
    'your own floor',
    'button, One fewer: Promoted',
    'textbox, Promoted your own floor, not invalid, placeholder 0',
    'button, One more: Promoted',
    'Neither',
    'button, One fewer: Neither',
    'textbox, Neither, not invalid, placeholder 0',
    'button, One more: Neither',
    'status',
    'button, Continue',
    'button, Back',
  ]);
});

test('the results are heard in order: shape, scores, where to begin', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-05-12T12:00:00Z'));
  await takeAll(page);
  expect(await heard(page, '.result-head')).toEqual([
    '6 of 6 answered, May 2026',
    'heading, In these answers, Ask early came up most and Keep count least., level 1',
    'They are asked in different ways, so take the gap as a hint.',
  ]);
  expect(await heard(page, '.scores')).toEqual([
    'region, Your habits',
    'heading, Your habits, level 2',
    'table, What came up most stands first',
    'caption, What came up most stands first',
    'columnheader, Habit',
    'columnheader, Score',
    'columnheader, In words',
    'rowheader, Ask early',
    'cell, 100',
    'cell, High. It came up half the time or more.',
    'High.',
    'It came up half the time or more.',
    'rowheader, Share it out',
    'cell, 3 to change',
    '3',
    'to change',
    'cell, Leaning. Heavy on promoting, light on adding.',
    'Leaning.',
    'Heavy on promoting, light on adding.',
    'rowheader, Keep count',
    'cell, 11',
    'cell, Low. It came up less than half the time.',
    'Low.',
    'It came up less than half the time.',
    'The words change at the marks on the bars. There is no total: habits do not add up to a person.',
  ]);
  const begin = await heard(page, '.start-here');
  expect(begin.filter((phrase) => !phrase.startsWith('listitem'))).toEqual([
    'region, Start here: Keep count',
    'heading, Start here: Keep count, level 2',
    'It came up least.',
    'status',
    'Plays are short things to do:',
    'list',
    'heading, A <pencil> & paper, level 3',
    'link, A <pencil> & paper',
    'Carry something to write with.',
    'heading, Past the lift, level 3',
    'link, Past the lift',
    'Walk past it once.',
    'If I stop on a landing, then I write the number down.',
    'button, Copy this plan',
    'status',
    'group, Which of these would make most difference to your work in the next three months?',
    'Which of these would make most difference to your work in the next three months?',
    'radio, Ask early, not checked, position 1, set size 4',
    'Ask early',
    'radio, Share it out, not checked, position 2, set size 4',
    'Share it out',
    'radio, Keep count, not checked, position 3, set size 4',
    'Keep count',
    'radio, Not sure, not checked, position 4, set size 4',
    'Not sure',
  ]);
});
