import { expect, test, type Page } from 'playwright/test';
import { bringAxe, lookAround } from '../../support/browser/axe.ts';
import { serveSources } from '../../support/browser/sources.ts';
import { watch } from '../../support/browser/watch.ts';

const QUESTION = 'Keep this in this browser? Whoever uses it can read it.';

test.beforeEach(({ context }) => serveSources(context));

/** Puts the line on a page that has nothing to keep. */
async function ask(page: Page) {
  await page.goto('/about/');
  await page.evaluate(async (path) => {
    await import(path);
    document.querySelector('main')?.append(document.createElement('keep-question'));
  }, '/src/elements/storage/keep-question.ts');
  const line = page.locator('keep-question');
  return {
    line,
    keep: line.getByRole('button', { name: 'Keep it', exact: true }),
    refuse: line.getByRole('button', { name: 'Do not keep it' }),
    change: line.getByRole('button', { name: 'Change' }),
    status: line.getByRole('status'),
  };
}

test('asks once, rests as one line, and can be changed by keyboard', async ({ page }) => {
  const { complaints } = await watch(page);
  const { line, keep, refuse, change, status } = await ask(page);
  await expect(status).toHaveText(QUESTION);
  await keep.press('Enter');
  await expect(line).toHaveText('Kept in this browser. Change');
  await expect(status).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(change).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(QUESTION);
  await refuse.press('Enter');
  await expect(line).toHaveText('Not kept. Change');
  await page.reload();
  await expect((await ask(page)).line).toHaveText('Not kept. Change');
  expect(complaints).toEqual([]);
});

test('follows an answer in another tab', async ({ page, context }) => {
  const first = await ask(page);
  const second = await ask(await context.newPage());
  await second.keep.click();
  await expect(first.status).toHaveText('Kept in this browser.');
  await second.change.click();
  await second.refuse.click();
  await expect(first.status).toHaveText(QUESTION);
});

test('says that nothing can be kept where storage is full', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const { keep, line } = await ask(page);
  await keep.click();
  await expect(line).toContainText('This browser will not keep anything');
  await expect(line.getByRole('button')).toHaveCount(0);
});

test('is accessible before and after', async ({ page, context }) => {
  await bringAxe(context);
  const { keep, status } = await ask(page);
  expect(await lookAround(page)).toEqual([]);
  await keep.click();
  await expect(status).toContainText('Kept');
  expect(await lookAround(page)).toEqual([]);
});
