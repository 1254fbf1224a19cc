import { expect, test, type Page } from 'playwright/test';
import { bringAxe, lookAround } from '../../support/browser/axe.ts';
import { serveSources } from '../../support/browser/sources.ts';
import { watch } from '../../support/browser/watch.ts';

test.beforeEach(({ context }) => serveSources(context));

/** Puts the question on a page that has nothing to keep. */
async function ask(page: Page) {
  await page.goto('/about/');
  await page.evaluate(async (path) => {
    await import(path);
    document.querySelector('main')?.append(document.createElement('device-question'));
  }, '/src/elements/storage/device-question.ts');
  const group = page.getByRole('group', { name: 'Is this your own device?' });
  return {
    group,
    here: group.getByRole('button', { name: 'Keep it here' }),
    forget: group.getByRole('button', { name: 'Forget when I leave' }),
    clear: page.getByRole('button', { name: 'Clear and leave' }),
    status: page.locator('device-question').getByRole('status'),
  };
}

test('can be answered, changed and cleared by keyboard, and says each time what holds', async ({ page }) => {
  const { complaints } = await watch(page);
  const { group, here, forget, clear, status } = await ask(page);
  await expect(group).toContainText('If other people use this computer');
  await expect(status).toHaveText('Until you answer, what you do here is forgotten when you close this tab.');
  await expect(clear).toBeVisible();
  await here.press('Enter');
  await expect(status).toHaveText('What you do here is kept in this browser.');
  await expect(here).toBeFocused();
  await expect(here).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(forget).toBeFocused();
  await expect(status).toHaveText('What you do here is forgotten when you close this tab.');
  await expect(here).toHaveAttribute('aria-pressed', 'false');
  await clear.press('Enter');
  await expect(status).toHaveText('Removed from this browser: your answer. Now close every tab of this site.');
  await expect(status).toBeFocused();
  await expect(clear).toBeVisible();
  expect(complaints).toEqual([]);
});

test('says what is cleared, and the page follows suit', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const { here, clear, status } = await ask(page);
  const theme = page.getByRole('combobox', { name: 'Theme' });
  await theme.selectOption('Dark');
  await here.click();
  await page.evaluate(() => localStorage.setItem('last-ten:v1', '[]'));
  await clear.click();
  await expect(status).toContainText('last ten, your answer and your choice of light or dark');
  await expect(theme).toHaveValue('system');
});

test('follows an answer in another tab', async ({ page, context }) => {
  const first = await ask(page);
  const second = await ask(await context.newPage());
  await second.here.click();
  await expect(first.status).toHaveText('What you do here is kept in this browser.');
  await first.clear.click();
  await expect(second.status).toHaveText('Until you answer, what you do here is forgotten when you close this tab.');
});

test('says that nothing can be kept where storage is full', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const { here, status } = await ask(page);
  await here.click();
  await expect(status).toContainText('will not keep everything');
});

test('is accessible before and after', async ({ page, context }) => {
  await bringAxe(context);
  const { here, status } = await ask(page);
  expect(await lookAround(page)).toEqual([]);
  await here.click();
  await expect(status).toContainText('kept');
  expect(await lookAround(page)).toEqual([]);
});
