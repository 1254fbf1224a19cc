import { expect, test, type Page } from 'playwright/test';
import { FORMATS, paperOf, unspaced, type Format } from '../../support/browser/paper.ts';
import { parts, PATH, QUESTIONS, takeAll } from '../../support/browser/assessment.ts';

async function print(page: Page, format: Format): Promise<{ sheets: number; text: string }> {
  const pages = await paperOf(page, format);
  return { sheets: pages.length, text: pages.map(({ text }) => text).join('') };
}

/** Makes `print()` only count its calls. */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    Object.assign(window, { printed: 0 });
    window.print = () =>
      void Object.assign(window, { printed: (window as unknown as { printed: number }).printed + 1 });
  }),
);

const printed = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { printed: number }).printed);

test('the plan prints on one sheet, with the habit, the plays and the line, but no score or answer', async ({
  page,
}) => {
  await takeAll(page);
  await parts(page).unfold('Code, file and print');
  await parts(page).button('Print the plan').click();
  expect(await printed(page)).toBe(1);
  for (const format of FORMATS) {
    const { sheets, text } = await print(page, format);
    expect.soft(sheets, format).toBe(1);
    for (const words of ['Keep count', 'A <pencil> & paper', 'then I write the number down'])
      expect.soft(text, format).toContain(unspaced(words));
    for (const words of [
      'Ask early',
      'came up',
      'Low.',
      'to change',
      'FX2-',
      'promote',
      'Both',
      'answered',
      'Copy',
      '11',
    ])
      expect.soft(text, format).not.toContain(unspaced(words));
  }
});

test('the blank questionnaire has every question, every answer, and how to add it up', async ({ page }) => {
  await page.goto(PATH);
  await parts(page).button('Print it').click();
  expect(await printed(page)).toBe(1);
  for (const format of FORMATS) {
    const { text } = await print(page, format);
    const words = [
      ...QUESTIONS.map(({ question }) => question),
      'Fewer than two',
      'I can’t say',
      'Talk',
      'Something else',
      'Add it up by hand',
      'Question and points',
      'In question 2 it is the other way round.',
      'A <pencil> & paper',
    ];
    for (const each of words) expect.soft(text, format).toContain(unspaced(each));
    for (const each of [
      'Start',
      'See your results',
      'I have a code',
      'Keep this in this browser?',
      'questions on one page',
    ])
      expect.soft(text, format).not.toContain(unspaced(each));
  }
});
