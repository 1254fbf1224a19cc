import { expect, test, type Page } from 'playwright/test';
import { holdStore } from '../../support/browser/hold-store.ts';
import { fill, LEANING, parts, TWO_ONE_SEVEN } from '../../support/browser/one-question.ts';
import { watch } from '../../support/browser/watch.ts';

test('loses no tap while another tab locks the store', async ({ page }) => {
  await page.goto('/');
  const { more, field } = parts(page);
  const release = await holdStore(page, 'last-ten:v1');
  for (let tap = 0; tap < 3; tap++) await more('Talked').click();
  await field('Added').fill('many');
  await release();
  // The lock is first come, first served: after this, earlier waiters are done.
  await page.evaluate(() => navigator.locks.request('last-ten:v1', () => {}));
  await expect(field('Talked')).toHaveValue('3');
  await expect(field('Added')).toHaveValue('many');
});

test('keeps the count as long as the tab, and asks whose device it is', async ({ page }) => {
  await page.goto('/');
  const { device, field, keep } = parts(page);
  await expect(device).toBeHidden();
  await fill(page, TWO_ONE_SEVEN);
  await expect(device).toBeVisible();
  await expect.poll(() => page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 1]);
  await page.reload();
  await expect(field('Talked')).toHaveValue('2');
  await fill(page, TWO_ONE_SEVEN);
  await keep.click();
  await page.reload();
  await expect(field('Promoted')).toHaveValue('7');
  await expect(parts(page).says).toHaveText(LEANING);
  await expect(device).toBeVisible();
});

test('forgets with the tab if asked to, and clears everything', async ({ page }) => {
  await page.goto('/');
  const { field, forget, clear } = parts(page);
  await fill(page, TWO_ONE_SEVEN);
  await forget.click();
  await expect(forget).toHaveAttribute('aria-pressed', 'true');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(field('Promoted')).toHaveValue('7');
  await clear.click();
  await expect(parts(page).question.getByText('Removed from this browser')).toContainText('last ten');
  await expect(field('Promoted')).toHaveValue('');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('two tabs show the same', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto('/');
  await other.goto('/');
  await fill(one, TWO_ONE_SEVEN);
  await parts(one).keep.click();
  await expect(parts(other).field('Promoted')).toHaveValue('7');
  await parts(other).field('Promoted').fill('6');
  await expect(parts(one).field('Promoted')).toHaveValue('6');
});

const troubles: [what: string, prepare: (page: Page) => Promise<unknown>][] = [
  [
    'blocked',
    (page) =>
      page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
        }
      }),
  ],
  [
    'full',
    (page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }),
  ],
];
for (const [what, prepare] of troubles) {
  test(`works where storage is ${what}, and says that nothing is kept`, async ({ page }) => {
    const { complaints } = await watch(page);
    await prepare(page);
    await page.goto('/');
    await fill(page, TWO_ONE_SEVEN);
    await expect(parts(page).says).toHaveText(LEANING);
    await parts(page).keep.click();
    await parts(page).more('Something else').click();
    await parts(page).fewer('Something else').click();
    await expect(page.getByText('This browser will not keep anything for this site')).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

for (const stored of ['<img>', '{', '{"counts":{"talk":99},"at":1}', '{"__proto__":{"at":1}}', '7']) {
  test(`survives ${stored} in storage, and does not lose it`, async ({ page }) => {
    const { complaints } = await watch(page);
    await page.goto('/about/');
    await page.evaluate((text) => {
      localStorage.setItem('own-device:v1', '"here"');
      localStorage.setItem('last-ten:v1', text);
    }, stored);
    await page.goto('/');
    const { field, says } = parts(page);
    await expect(field('Talked')).toHaveValue('');
    await fill(page, TWO_ONE_SEVEN);
    await expect(says).toHaveText(LEANING);
    await expect
      .poll(() => page.evaluate(() => Object.entries(localStorage).find(([key]) => key.endsWith(':set-aside'))?.[1]))
      .toBe(stored);
    expect(complaints).toEqual([]);
  });
}
