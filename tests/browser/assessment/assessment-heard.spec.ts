import { expect, test } from 'playwright/test';
import { goThrough, start, takeAll } from '../../support/browser/assessment.ts';
import { bringScreenReader, heard } from '../../support/browser/screen-reader.ts';

test.beforeEach(({ context }) => bringScreenReader(context));

test('a question is heard as a group of radios, after how far it is', async ({ page }) => {
  await start(page);
  await goThrough(page, 'Question 2');
  expect(await heard(page, 'assessment-questions')).toEqual([
    'group',
    'Question 2 of 6',
    'button, Leave, and carry on later',
    'region, On the stairs',
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
    'radio, I can’t say, not checked, position 5, set size 5',
    'I can’t say',
    'button, Back',
    'button, Continue',
  ]);
});

test('the results are heard in order: headline, what to do first, habits', async ({ page }) => {
  await takeAll(page);
  expect((await heard(page, '.first')).slice(0, 14)).toEqual([
    'region, A <pencil> & paper',
    'Do this first, for Keep count:',
    'status',
    'heading, A <pencil> & paper, level 2',
    'Carry something to write with.',
    'link, Start: A <pencil> & paper 3 minutes, in pairs',
    'Start: A <pencil> & paper',
    '3 minutes, in pairs',
    'Then keep it:',
    'If I stop on a landing, then I write the number down.',
    'button, Copy the plan',
    'status',
    'group',
    'Choose another habit',
  ]);
  expect((await heard(page, '.habits')).slice(0, 7)).toEqual([
    'heading, Your three habits, level 2',
    'list',
    'listitem, level 1, position 1, set size 3',
    'Ask early',
    'High',
    'listitem, level 1, position 2, set size 3',
    'Share it out',
  ]);
});
