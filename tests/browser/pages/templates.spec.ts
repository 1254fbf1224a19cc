import { expect, test } from 'playwright/test';
import { brokenWords, doubleText, lostWords, smallTexts } from '../../support/browser/fit.ts';
import { templates } from '../../support/browser/templates.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('on a phone, no template has small text or a high masthead', async ({ page }) => {
  for (const path of Object.values(templates)) {
    await page.goto(path);
    const masthead = await page.getByRole('banner').boundingBox();
    expect.soft(masthead?.height, path).toBeLessThanOrEqual(96);
    expect.soft(await smallTexts(page), path).toEqual([]);
  }
});

test('on a phone with text at twice its size, no template breaks a word or loses one', async ({ page }) => {
  for (const path of Object.values(templates)) {
    await page.goto(path);
    await doubleText(page);
    expect.soft(await lostWords(page), path).toEqual([]);
    expect.soft(await brokenWords(page), path).toEqual([]);
  }
});

/** The pages that have one thing to do first. */
const WITH_ONE_BUTTON = [
  templates.home,
  '/2012/04/01/note-one/',
  templates.play,
  templates.playbook,
  templates.tag,
  templates['page not found'],
  templates['what fits in ten minutes'],
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('one button of a page is filled, and leads to a play', async ({ page }) => {
      for (const path of WITH_ONE_BUTTON) {
        await page.goto(path);
        await expect.soft(page.locator('.primary').filter({ visible: true }), path).toHaveCount(1);
        await expect
          .soft(page.locator('.primary').filter({ visible: true }), path)
          .toHaveAttribute('href', /^\/playbook\/[a-z-]+\/$|^#steps$/);
      }
    });
  });
}
