import { expect, test, type Page } from 'playwright/test';
import { answer, arrived, parts, PATH, QUESTIONS, start } from '../../support/browser/assessment.ts';
import { fixtureAssessment, fixturePlays } from '../../support/samples/bank-files.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every question, every answer, how to add it up and every play can be read', async ({ page }) => {
    await page.goto(PATH);
    const main = page.getByRole('main');
    for (const { id } of QUESTIONS) await expect(parts(page).group(id)).toBeVisible();
    for (const { options, cannotSay } of Object.values(fixtureAssessment.answerSets))
      for (const words of [...options, cannotSay])
        await expect(main.getByText(words, { exact: true }).first()).toBeVisible();
    await expect(main.getByRole('heading', { name: 'Add it up by hand' })).toBeVisible();
    await expect(main.getByRole('table', { name: 'Points, habit by habit' }).getByRole('row')).toHaveCount(3);
    for (const { title } of Object.values(fixturePlays)) await expect(main.getByText(title).last()).toBeVisible();
    await expect(main.getByRole('link', { name: 'the playbook' })).toBeVisible();
    await expect(main.getByRole('button')).toHaveCount(0);
    await expect(main.getByRole('textbox')).toHaveCount(0);
    await expect(parts(page).howItWorks).toBeVisible();
    await expect(parts(page).bars).toHaveCount(0);
    await main.getByRole('link', { name: 'How to add it up by hand' }).click();
    await expect(main.getByRole('heading', { name: 'Add it up by hand' })).toBeInViewport();
  });
});

/** Blocks every script of the site. */
const withoutFiles = (page: Page): Promise<unknown> => page.route(/\.js$/, (route) => route.abort());

test('if the script never loads, the start and the questions are there', async ({ page }) => {
  await withoutFiles(page);
  await page.goto(PATH);
  await expect(parts(page).heading).toHaveText('How does the fixture count?');
  await parts(page).all.click();
  for (const { id } of QUESTIONS) await expect(parts(page).group(id)).toBeVisible();
});

test('if it fails to load in the middle of the questions, they appear after a moment', async ({ page }) => {
  await start(page);
  await answer(page, 'ask9', 'Both');
  await parts(page).goOn.click();
  await arrived(page, 'Question 2 of 6');
  await withoutFiles(page);
  await page.reload();
  const isSeen = (): Promise<boolean> =>
    page
      .locator('self-assessment h1')
      .first()
      .evaluate((each) => each.checkVisibility({ visibilityProperty: true }));
  await expect.poll(isSeen, { timeout: 10_000 }).toBe(true);
  await parts(page).all.click();
  for (const { id } of QUESTIONS) await expect(parts(page).group(id)).toBeVisible();
});
