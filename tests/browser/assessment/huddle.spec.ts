import { expect, test, type Page } from 'playwright/test';
import { getDocumentProxy } from 'unpdf';
import { bringAxe, lookAround } from '../../support/browser/axe.ts';
import { lostWords, smallPrimaryTargets, smallTargets } from '../../support/browser/fit.ts';
import { watch } from '../../support/browser/watch.ts';

const PATH = '/self-assessment/huddle/';

const parts = (page: Page) => ({
  more: (habit: string) => page.getByRole('button', { name: `One more: ${habit}` }),
  fewer: (habit: string) => page.getByRole('button', { name: `One fewer: ${habit}` }),
  said: page.locator('.said'),
  heard: page.locator('.heard'),
  plays: (habit: string) => page.getByRole('region', { name: habit }),
});

async function raise(page: Page, habit: string, hands: number): Promise<void> {
  for (let hand = 0; hand < hands; hand++) await parts(page).more(habit).click();
}

test('says which habit leads, names ties, and shows the leader’s plays', async ({ page }) => {
  await page.goto(PATH);
  const { said, heard, fewer, plays } = parts(page);
  await expect(said).toHaveText('Nobody is counted yet.');
  for (const habit of ['Ask early', 'Share it out', 'Keep count']) await expect(plays(habit)).toBeVisible();
  await raise(page, 'Share it out', 2);
  await raise(page, 'Keep count', 1);
  await expect(said).toHaveText('Most: Share it out, 2 of 3.');
  await expect(heard).toHaveText('Keep count: 1.');
  await expect(plays('Share it out')).toBeVisible();
  await expect(plays('Ask early')).toBeHidden();
  await raise(page, 'Keep count', 1);
  await expect(said).toHaveText('Most: Share it out and Keep count, 2 of 4 each.');
  await expect(plays('Keep count')).toBeVisible();
  for (let hand = 0; hand < 3; hand++) {
    await fewer('Share it out').click();
    await fewer('Keep count').click();
  }
  await expect(said).toHaveText('Nobody is counted yet.');
  await expect(plays('Ask early')).toBeVisible();
});

test('works with the keyboard alone', async ({ page }) => {
  await page.goto(PATH);
  const { fewer, more, said } = parts(page);
  await fewer('Ask early').focus();
  await page.keyboard.press('Tab');
  await expect(more('Ask early')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect(said).toHaveText('Most: Ask early, 2 of 2.');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(said).toHaveText('Most: Ask early, 1 of 1.');
  const labels = ['Our play', 'If', 'then we', 'We look back on'];
  await page.getByLabel(labels[0] ?? '', { exact: true }).focus();
  for (const label of labels) {
    const field = page.getByRole('textbox', { name: label, exact: true });
    await expect(field).toBeFocused();
    await page.keyboard.type('x');
    await expect(field).toHaveValue('x');
    await page.keyboard.press('Tab');
  }
});

test('sends nothing, keeps nothing, and is empty for the next reader', async ({ page, context }) => {
  const { requests, complaints } = await watch(page);
  await page.goto(PATH, { waitUntil: 'networkidle' });
  const asked = requests.length;
  await raise(page, 'Ask early', 3);
  await page.getByRole('textbox', { name: 'Our play' }).fill('Up the stairs');
  await page.getByRole('textbox', { name: 'Our play' }).press('Enter');
  expect(requests.length).toBe(asked);
  await expect(page).toHaveURL(PATH);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect((await context.storageState()).origins).toEqual([]);
  await page.reload();
  await expect(parts(page).said).toHaveText('Nobody is counted yet.');
  await expect(page.getByRole('textbox', { name: 'Our play' })).toHaveValue('');
  expect(complaints).toEqual([]);
});

test('is emptied when the browser restores the page', async ({ page }) => {
  await page.goto(PATH);
  await raise(page, 'Ask early', 1);
  await page.getByRole('textbox', { name: 'Our play' }).fill('Up the stairs');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(parts(page).said).toHaveText('Nobody is counted yet.');
  await expect(page.getByRole('textbox', { name: 'Our play' })).toHaveValue('');
});

test('is accessible and fits 320 px, before and after the count', async ({ page, context }) => {
  await bringAxe(context);
  await page.goto(PATH);
  for (const hands of [0, 2]) {
    await raise(page, 'Keep count', hands);
    expect(await lookAround(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await lostWords(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await smallPrimaryTargets(page)).toEqual([]);
  }
});

for (const format of ['A4', 'Letter'] as const) {
  test(`prints on one page of ${format}, counted or not`, async ({ page }) => {
    await page.goto(PATH);
    for (const hands of [0, 2]) {
      await raise(page, 'Keep count', hands);
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
      expect(pdf.numPages).toBe(1);
    }
  });
}

test('has a box and its plays for every habit on paper, and no button', async ({ page }) => {
  await page.goto(PATH);
  await raise(page, 'Keep count', 1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.strokes').first()).toBeVisible();
  for (const habit of ['Ask early', 'Share it out', 'Keep count']) {
    await expect(parts(page).plays(habit)).toBeVisible();
    await expect(parts(page).more(habit)).toBeHidden();
  }
  await expect(page.getByText('One stroke for each voice.')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('is a sheet to write on, with every play', async ({ page }) => {
    await page.goto(PATH);
    const { more, said, plays } = parts(page);
    for (const habit of ['Ask early', 'Share it out', 'Keep count']) {
      await expect(plays(habit)).toBeVisible();
      await expect(more(habit)).toBeHidden();
    }
    await expect(said).toBeHidden();
    await expect(page.locator('.strokes').first()).toBeVisible();
    await expect(page.getByText('One stroke for each voice.')).toBeVisible();
    await expect(page.getByText('Nothing here is kept or sent')).toBeHidden();
  });
});
