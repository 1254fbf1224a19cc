import { expect, test, type Page } from 'playwright/test';
import { holdStore } from '../../support/browser/hold-store.ts';
import { fill, parts, PLAY, POST, TOO_MUCH, TWO_ONE_SEVEN } from '../../support/browser/one-question.ts';
import { watch } from '../../support/browser/watch.ts';

const KEPT_HERE = (): void => localStorage.setItem('own-device:v1', '"here"');

test('what is counted in a post is there in a play, and the other way round, before anything is kept', async ({
  page,
}) => {
  await page.goto(POST);
  await fill(page, TWO_ONE_SEVEN);
  await expect.poll(() => page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 1]);
  await page.goto(PLAY);
  const { field, fewer, says } = parts(page);
  await expect(field('Promote')).toHaveValue('7');
  await expect(says).toHaveText(TOO_MUCH);
  await fewer('Promote').click();
  await expect(field('Promote')).toHaveValue('6');
  await page.goto(POST);
  await expect(field('Promote')).toHaveValue('6');
  await page.reload();
  await expect(field('Promote')).toHaveValue('6');
});

test('asks at ten whether to keep the count, and keeps it', async ({ page }) => {
  await page.goto(POST);
  const { keep } = parts(page);
  await fill(page, TWO_ONE_SEVEN.slice(0, 2));
  await expect(keep).toBeHidden();
  await fill(page, TWO_ONE_SEVEN);
  await keep.click();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('last-ten:v1'))).toContain('"promote":7');
});

test('loses no tap while another tab locks the store', async ({ page }) => {
  await page.goto(POST);
  const { more, field } = parts(page);
  const release = await holdStore(page, 'last-ten:v1');
  for (let tap = 0; tap < 3; tap++) await more('Talk').click();
  await field('Add').fill('4');
  await release();
  // The lock is first come, first served: after this, earlier waiters are done.
  await page.evaluate(() => navigator.locks.request('last-ten:v1', () => {}));
  await expect(field('Talk')).toHaveValue('3');
  await expect(field('Add')).toHaveValue('4');
});

test('two tabs show the same, and lose nothing of each other', async ({ context }) => {
  await context.addInitScript(KEPT_HERE);
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto(POST);
  await other.goto(PLAY);
  await parts(one).more('Talk').click();
  await parts(other).more('Add').click();
  for (const page of [one, other]) {
    await expect(parts(page).field('Talk')).toHaveValue('1');
    await expect(parts(page).field('Add')).toHaveValue('1');
  }
});

test('a count does not go back after a clock that was ahead', async ({ context }) => {
  await context.addInitScript(KEPT_HERE);
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto('/about/');
  await one.evaluate(() => {
    const counts = { talk: 2, add: 1, promote: 7, other: 0 };
    localStorage.setItem('last-ten:v1', JSON.stringify({ counts, at: Date.now() + 86_400_000 }));
  });
  for (const page of [one, other]) await page.goto(POST);
  await parts(one).fewer('Promote').click();
  await expect(parts(other).field('Promote')).toHaveValue('6');
  await parts(other).more('Add').click();
  await one.reload();
  await expect(parts(one).field('Promote')).toHaveValue('6');
  await expect(parts(one).field('Add')).toHaveValue('2');
});

test('fills its fields again where Back restores them empty', async ({ page }) => {
  await page.goto(POST);
  await fill(page, TWO_ONE_SEVEN);
  // As WebKit does with fields that have `autocomplete="off"`.
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    for (const field of document.querySelectorAll<HTMLInputElement>('heap-fields input')) field.value = '';
  });
  const { field, fewer } = parts(page);
  await expect(field('Promote')).toHaveValue('7');
  await fewer('Promote').click();
  await expect(field('Promote')).toHaveValue('6');
  await expect(field('Talk')).toHaveValue('2');
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
    await page.goto(POST);
    await fill(page, TWO_ONE_SEVEN);
    await expect(parts(page).says).toHaveText(TOO_MUCH);
    await expect(page.getByText('This browser will not keep anything for this site')).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

for (const stored of ['<img>', '{', '{"counts":{"talk":99},"at":1}', '{"__proto__":{"at":1}}', '7']) {
  test(`survives ${stored} in storage, and does not lose it`, async ({ page }) => {
    const { complaints } = await watch(page);
    await page.addInitScript(KEPT_HERE);
    await page.goto('/about/');
    await page.evaluate((text) => localStorage.setItem('last-ten:v1', text), stored);
    await page.goto(POST);
    const { field, says } = parts(page);
    await expect(field('Talk')).toHaveValue('');
    await fill(page, TWO_ONE_SEVEN);
    await expect(says).toHaveText(TOO_MUCH);
    await expect
      .poll(() => page.evaluate(() => Object.entries(localStorage).find(([key]) => key.endsWith(':set-aside'))?.[1]))
      .toBe(stored);
    expect(complaints).toEqual([]);
  });
}
