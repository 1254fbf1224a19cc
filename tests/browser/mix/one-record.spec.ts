import { expect, test, type Page } from 'playwright/test';
import { bringAxe, lookAround } from '../../support/browser/axe.ts';
import { fill, parts, PLAY, POST, TOO_MUCH, TWO_ONE_SEVEN } from '../../support/browser/one-question.ts';
import { watch } from '../../support/browser/watch.ts';

const ASSESSMENT = '/self-assessment/';
const COUNT_ALONE = `${ASSESSMENT}#last-ten`;

/** The count question and the results of the assessment. */
const inAssessment = (page: Page) => {
  const main = page.getByRole('main');
  return {
    heading: main.getByRole('heading', { level: 1 }),
    field: (name: string) => main.getByRole('textbox', { name }),
    fewer: (name: string) => main.getByRole('button', { name: `One fewer: ${name}` }),
    goOn: main.getByRole('button', { name: 'Continue' }),
    strip: main.getByRole('img', { name: 'the line stands at a third' }),
    fold: main.getByText('The same ten in a triangle'),
    triangle: main.getByRole('img', { name: 'A triangle' }),
  };
};

const QUESTION = 'Sort the last ten things that you said on the stairs.';

test('the address of the count opens its question, and it leads to the strip and the verdict', async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto('/about/');
  await page.goto(COUNT_ALONE);
  const { heading, field, goOn, strip, fold, triangle } = inAssessment(page);
  await expect(heading).toHaveText(QUESTION);
  await expect(page).toHaveURL(ASSESSMENT);
  for (const [name, count] of TWO_ONE_SEVEN) await field(name).fill(count);
  await goOn.click();
  await expect(heading).toHaveText('Your last ten are counted.');
  await expect(page.getByText('7 of 10 promote; the rule of thumb is three or four.', { exact: true })).toBeVisible();
  await expect(strip).toHaveAccessibleName('7 promote, 1 add, 2 talk; the line stands at a third');
  await expect(triangle).toBeHidden();
  await fold.click();
  await expect(triangle).toHaveAccessibleName(/Yours is outside the ring, nearest to promote\.$/);
  // The questions wait, and Back leads to where the reader came from.
  await expect(page.getByRole('button', { name: 'Carry on with the questions' })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/about/');
  expect(complaints).toEqual([]);
});

test('what is counted in a post is there in the assessment, what is counted there is there in a play, and back', async ({
  page,
}) => {
  await page.goto(POST);
  // Some of ten, before anything is kept.
  await fill(page, [['Promote', '3']]);
  await page.goto(COUNT_ALONE);
  const { field, fewer, goOn, strip } = inAssessment(page);
  await expect(field('Promote')).toHaveValue('3');
  for (const [name, count] of TWO_ONE_SEVEN) await field(name).fill(count);
  await goOn.click();
  await page.goto(PLAY);
  await expect(parts(page).says).toHaveText(TOO_MUCH);
  await parts(page).fewer('Promote').click();
  await page.goto(COUNT_ALONE);
  await expect(field('Promote')).toHaveValue('6');
  await fewer('Promote').click();
  await goOn.click();
  await expect(strip).toHaveAccessibleName(/^5 promote, 1 add, 2 talk;/);
});

test('an open question of the assessment hears what another tab counts', async ({ context }) => {
  await context.addInitScript(() => localStorage.setItem('own-device:v1', '"here"'));
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto(COUNT_ALONE);
  await other.goto(PLAY);
  await parts(other).more('Talk').click();
  await expect(inAssessment(one).field('Talk')).toHaveValue('1');
  await inAssessment(one).field('Add').fill('2');
  await expect(parts(other).field('Add')).toHaveValue('2');
  await parts(other).more('Talk').click();
  await expect(inAssessment(one).field('Talk')).toHaveValue('2');
  await expect(inAssessment(one).field('Add')).toHaveValue('2');
});

test('the count, its strip and the triangle are accessible, in light and dark', async ({ page, context }) => {
  await bringAxe(context);
  await page.goto(POST);
  await fill(page, TWO_ONE_SEVEN);
  expect(await lookAround(page)).toEqual([]);
  await page.goto(COUNT_ALONE);
  const { goOn, fold } = inAssessment(page);
  expect(await lookAround(page)).toEqual([]);
  await goOn.click();
  await fold.click();
  expect(await lookAround(page)).toEqual([]);
});

test("keeps the triangle's words on the drawing, wherever the dot stands", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const { field, goOn, fold, triangle } = inAssessment(page);
  for (const counts of [
    ['10', '0', '0'],
    ['0', '10', '0'],
    ['0', '0', '10'],
    ['1', '2', '7'],
  ]) {
    await page.goto('/about/');
    await page.goto(COUNT_ALONE);
    const names = ['Talk', 'Add', 'Promote'];
    for (const name of names) await field(name).fill('');
    for (const [index, name] of names.entries()) await field(name).fill(counts[index] ?? '');
    await goOn.click();
    await fold.click();
    for (const word of await triangle.locator('text').all()) {
      const box = await word.boundingBox();
      expect.soft(box?.x ?? -1, counts.join('·')).toBeGreaterThanOrEqual(0);
      expect.soft((box?.x ?? 0) + (box?.width ?? 999), counts.join('·')).toBeLessThanOrEqual(320);
      expect.soft(box?.height ?? 0).toBeGreaterThanOrEqual(16);
    }
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the address of the count leads to boxes for strokes', async ({ page }) => {
    await page.goto(COUNT_ALONE);
    await expect(page.locator('#last-ten .strokes').first()).toBeVisible();
    await expect(page.locator('#last-ten')).toBeInViewport();
  });
});
