import { expect, test, type Locator, type Page } from 'playwright/test';
import { sendPolicies } from '../../support/browser/policy.ts';
import { watch } from '../../support/browser/watch.ts';

const POST = '/2012/04/10/social-media/';
const switchOf = (page: Page): Locator => page.getByRole('contentinfo').getByRole('combobox', { name: 'Theme' });
const kept = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('theme:v1'));

/** Whether the page is shown light or dark: ink on dark paper is bright. */
const seen = (page: Page): Promise<'light' | 'dark'> =>
  page.evaluate(() => {
    const [red = 0] = getComputedStyle(document.body).color.match(/\d+/g)?.map(Number) ?? [];
    return red > 127 ? 'dark' : 'light';
  });
const expectSeen = (page: Page, theme: 'light' | 'dark') => expect.poll(() => seen(page)).toBe(theme);

/** Stores a text under the theme's key before the page's own scripts run. */
const keep = (page: Page, text: string) => page.addInitScript((value) => localStorage.setItem('theme:v1', value), text);

test('follows the system until a theme is chosen, and again once it is reset', async ({ page }) => {
  await page.goto(POST);
  await expect(switchOf(page)).toHaveValue('system');
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectSeen(page, colorScheme);
  }
  await switchOf(page).selectOption('Dark');
  await expectSeen(page, 'dark');
  await page.emulateMedia({ colorScheme: 'dark' });
  await switchOf(page).selectOption('Light');
  await expectSeen(page, 'light');
  await switchOf(page).selectOption('System');
  await expectSeen(page, 'dark');
  expect(await kept(page)).toBeNull();
});

test('keeps the choice through reload, another page, and Back', async ({ page }) => {
  await page.goto(POST);
  await switchOf(page).selectOption('Dark');
  expect(await kept(page)).toBe('"dark"');
  await page.reload();
  await expectSeen(page, 'dark');
  await expect(switchOf(page)).toHaveValue('dark');
  await page.goto('/about/');
  await expectSeen(page, 'dark');
  await switchOf(page).selectOption('Light');
  await page.goBack();
  await expectSeen(page, 'light');
  await expect(switchOf(page)).toHaveValue('light');
});

test('is right on a page that the browser restores', async ({ page }) => {
  await page.goto(POST);
  await page.evaluate(() => {
    localStorage.setItem('theme:v1', '"dark"');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expectSeen(page, 'dark');
  await expect(switchOf(page)).toHaveValue('dark');
});

for (const policy of ['in the page', 'in the page and as a header']) {
  test(`applies from the first paint, with the policy ${policy}`, async ({ page }) => {
    if (policy !== 'in the page') await sendPolicies(page);
    const { complaints } = await watch(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await keep(page, '"dark"');
    await page.addInitScript(() => {
      const schemes = new Set<string>();
      Object.assign(window, { schemes });
      const look = (): void => {
        if (document.body) schemes.add(getComputedStyle(document.body).colorScheme);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    // Elements come after the first paint, which is the work of the script in the head.
    const painted = Promise.withResolvers<void>();
    await page.route('**/*.js', async (route) => {
      await painted.promise;
      await route.continue();
    });
    await page.goto(POST, { waitUntil: 'commit' });
    await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
    expect(await seen(page)).toBe('dark');
    painted.resolve();
    await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
    await expect(switchOf(page)).toHaveValue('dark');
    expect(await page.evaluate(() => [...(window as unknown as { schemes: Set<string> }).schemes])).toEqual(['dark']);
    expect(complaints).toEqual([]);
  });
}

test('follows a choice in another tab', async ({ page, context }) => {
  await page.goto(POST);
  const other = await context.newPage();
  await other.goto('/about/');
  await switchOf(other).selectOption('Dark');
  await expectSeen(page, 'dark');
  await expect(switchOf(page)).toHaveValue('dark');
  await other.evaluate(() => localStorage.clear());
  await expectSeen(page, 'light');
  await expect(switchOf(page)).toHaveValue('system');
});

const TROUBLE: [what: string, makeTrouble: () => void][] = [
  [
    'blocked',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
];
for (const [what, makeTrouble] of TROUBLE) {
  test(`applies to the page where storage is ${what}`, async ({ page }) => {
    const { complaints } = await watch(page);
    await page.addInitScript(makeTrouble);
    await page.goto(POST);
    await expect(switchOf(page)).toHaveValue('system');
    await switchOf(page).selectOption('Dark');
    await expectSeen(page, 'dark');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expectSeen(page, 'dark');
    await expect(switchOf(page)).toHaveValue('dark');
    await page.reload();
    await expectSeen(page, 'light');
    expect(complaints).toEqual([]);
  });
}

for (const text of ['<img src=x onerror=alert(1)>', '{', '7', '"__proto__"', '"constructor"', '{"theme":"dark"}']) {
  test(`treats ${text} as no choice, and can still be chosen`, async ({ page }) => {
    const { complaints } = await watch(page);
    await page.goto(POST);
    await page.evaluate((value) => localStorage.setItem('theme:v1', value), text);
    await page.reload();
    await expectSeen(page, 'light');
    await expect(switchOf(page)).toHaveValue('system');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
    await switchOf(page).selectOption('Dark');
    await page.reload();
    await expectSeen(page, 'dark');
    expect(complaints).toEqual([]);
  });
}

test('can be set by keyboard, and is high enough for a thumb', async ({ page }) => {
  await page.goto(POST);
  // It stands at the foot, before the licence alone.
  await page.getByRole('contentinfo').getByRole('link').last().focus();
  await page.keyboard.press('Shift+Tab');
  await expect(switchOf(page)).toBeFocused();
  await page.keyboard.press('d');
  await expectSeen(page, 'dark');
  expect(await kept(page)).toBe('"dark"');
  expect((await switchOf(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('prints dark on light whatever is chosen', async ({ page }) => {
  await page.goto(POST);
  await switchOf(page).selectOption('Dark');
  await page.emulateMedia({ media: 'print' });
  await expectSeen(page, 'light');
  await expect(switchOf(page)).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('is absent, and the system is followed', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(POST);
    await expect(page.getByText('Theme')).toBeHidden();
    await expect(switchOf(page)).toHaveCount(0);
  });
});
