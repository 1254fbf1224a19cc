import { expect, test, type Page } from 'playwright/test';
import { getDocumentProxy } from 'unpdf';
import { bringAxe, lookAround } from '../../support/browser/axe.ts';
import { lostWords, smallPrimaryTargets } from '../../support/browser/fit.ts';
import { holdStore } from '../../support/browser/hold-store.ts';
import { KEY, keepNotebook } from '../../support/browser/notebook-page.ts';
import { watch } from '../../support/browser/watch.ts';

const PLAY = '/playbook/past-the-lift/';
const STORY = `${PLAY}story/`;
const NOTEBOOK = 'notebook:v1';

const parts = (page: Page) => {
  const story = page.locator('branching-scenario');
  return {
    story,
    passages: story.locator('.passage'),
    seen: story.locator('.passage:visible'),
    heading: (name: string) => story.getByRole('heading', { name, exact: true }),
    choice: (name: string) => story.getByRole('link', { name, exact: true }),
    back: story.getByRole('button', { name: 'Back one step' }),
    restart: story.getByRole('button', { name: 'Start again' }),
    way: story.locator('details'),
    said: story.locator('.said'),
    refuse: page.getByRole('button', { name: 'Do not keep it' }),
  };
};

test('goes on by keyboard, one passage at a time, and back again', async ({ page, context }) => {
  await bringAxe(context);
  const { complaints } = await watch(page);
  await page.goto(PLAY);
  const { seen, heading, choice, back, restart, way, story } = parts(page);
  await expect(seen).toHaveCount(1);
  await expect(seen).toContainText('This lift is invented.');
  await expect(seen).toContainText('What the piano mover thinks: A piano counts as two.');
  await expect(back).toBeDisabled();
  await expect(restart).toBeDisabled();
  await expect(way).toBeHidden();

  await choice('Ask how heavy it is.').focus();
  await page.keyboard.press('Enter');
  await expect(heading('Passage 3')).toBeFocused();
  await expect(seen).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(choice('Ask once more.')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading('Passage 1')).toBeFocused();
  await choice('Step out.').focus();
  await page.keyboard.press('Enter');
  await expect(heading('An end, passage 4')).toBeFocused();
  await expect(seen).toContainText('Down, and then up');
  await expect(story.getByRole('link', { name: 'Up the stairs' })).toHaveAttribute('href', '/playbook/up-the-stairs/');
  await way.getByText('What you have done so far').click();
  await expect(way.getByRole('listitem')).toHaveText(['Ask how heavy it is.', 'Ask once more.', 'Step out.']);
  expect(await lookAround(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await lostWords(page)).toEqual([]);
  expect(await smallPrimaryTargets(page)).toEqual([]);

  await back.focus();
  await page.keyboard.press('Enter');
  await expect(heading('Passage 1')).toBeFocused();
  await back.focus();
  await page.keyboard.press('Space');
  await expect(heading('Passage 3')).toBeFocused();
  await restart.focus();
  await page.keyboard.press('Enter');
  await expect(heading('Passage 1')).toBeFocused();
  await expect(back).toBeDisabled();
  await expect(way).toBeHidden();
  await expect(page).toHaveURL(PLAY);
  expect(complaints).toEqual([]);
});

test("keeps a returning reader's way, until it is cleared", async ({ page }) => {
  await page.goto(PLAY);
  const { heading, choice, said, refuse, seen, way } = parts(page);
  await choice('Ask how heavy it is.').click();
  await refuse.click();
  await choice('Press the button.').click();
  await page.reload();
  await expect(heading('An end, passage 2')).toBeVisible();
  await expect(said).toHaveText('This is where you left the story.');
  await way.getByText('What you have done so far').click();
  await expect(way.getByRole('listitem')).toHaveText(['Ask how heavy it is.', 'Press the button.']);
  // A story that restarts by itself leaves the focus alone.
  await page.evaluate(() => {
    sessionStorage.clear();
    dispatchEvent(new StorageEvent('storage', { key: null }));
  });
  await expect(seen).toContainText('This lift is invented.');
  await expect(heading('Passage 1')).not.toBeFocused();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

const WAYS: readonly (readonly [name: string, way: readonly number[], says: string])[] = [
  ['that the story still has', [0, 0, 2], 'This is where you left the story.'],
  ['through a choice that is gone', [0, 7], 'The story has changed since you were here, so it begins again.'],
  ['beyond an end', [2, 0], 'The story has changed since you were here, so it begins again.'],
];
for (const [name, way, says] of WAYS) {
  test(`opens a way ${name}`, async ({ page }) => {
    await page.addInitScript(
      ([key, entry]) => {
        localStorage.setItem('own-device:v1', '"here"');
        localStorage.setItem(key ?? '', entry ?? '');
      },
      [NOTEBOOK, JSON.stringify([{ id: 'story:the-lift', at: 1, kind: 'story', story: 'the-lift', way }])],
    );
    await page.goto(PLAY);
    const { said, heading } = parts(page);
    await expect(said).toHaveText(says);
    await expect(heading(says.startsWith('This') ? 'An end, passage 4' : 'Passage 1')).toBeVisible();
  });
}

test('opens a choice in a new tab, and shows one passage if the script never loads', async ({ page, context }) => {
  await page.route(/BranchingScenario[^/]*\.js$/, (route) => route.abort());
  await page.goto(PLAY);
  const { seen, choice } = parts(page);
  await expect(seen).toHaveCount(1);
  await expect(seen).toContainText('This lift is invented.');
  await choice('Step out.').click();
  await expect(seen).toHaveCount(1);
  await expect(seen).toContainText('Down, and then up');
  await page.unroute(/BranchingScenario[^/]*\.js$/);
  await page.goto(PLAY);
  await expect(parts(page).back).toBeVisible();
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    choice('Step out.').click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(tab).toHaveURL(`${PLAY}#passage-the-stairs`);
  await expect(seen).toContainText('This lift is invented.');
  await expect(parts(tab).back).toBeEnabled();
  await expect(parts(tab).seen).toContainText('Down, and then up');
  await parts(tab).back.click();
  await expect(tab).toHaveURL(PLAY);
  await expect(parts(tab).seen).toContainText('This lift is invented.');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('has all passages, numbered, and each choice leads to its own', async ({ page }) => {
    await page.goto(PLAY);
    const { seen, passages, choice, back, story } = parts(page);
    await expect(seen).toHaveCount(await passages.count());
    await expect(back).toBeHidden();
    await expect(story.getByText('Begin at 1')).toBeVisible();
    await choice('Step out. Go to 4').click();
    await expect(page).toHaveURL(`${PLAY}#passage-the-stairs`);
    await expect(page.getByText('Down, and then up')).toBeInViewport();
    await story.getByRole('link', { name: 'Print the story' }).click();
    await expect(page).toHaveURL(STORY);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Between two floors');
    await page.getByRole('link', { name: 'Ask how heavy it is. Go to 3' }).click();
    await expect(page).toHaveURL(`${STORY}#passage-the-weight`);
  });
});

test('prints in two columns, without dividing a passage between pages', async ({ page }) => {
  await page.goto(STORY);
  const passages = await page.locator('.passage').evaluateAll((all) =>
    all.map((passage) => ({
      number: passage.querySelector('.number')?.lastChild?.textContent?.trim() ?? '',
      texts: [...passage.querySelectorAll('p, li')].map((text) => text.textContent?.replace(/\s+/g, '') ?? ''),
    })),
  );
  const columns = new Set<number>();
  // So low that it takes several sheets.
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ width: '210mm', height: '120mm' })));
  expect(pdf.numPages).toBeGreaterThan(1);
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const words = items.flatMap((item) => ('str' in item ? [item] : []));
    pages.push(words.map(({ str }) => str.replace(/\s+/g, '')).join(''));
    // Leaves out the large number in the page's head.
    for (const { str, height, transform } of words) {
      if (/^\d+$/.test(str) && height > 15 && height < 30) columns.add(Math.round(Number(transform[4])));
    }
  }
  expect(columns.size).toBe(2);
  for (const { number, texts } of passages) {
    const whole = pages.filter((text) => texts.every((each) => text.includes(each)));
    expect(whole, `passage ${number}`).toHaveLength(1);
  }
});

test('stays in place until the notebook has stored the step', async ({ page, context }) => {
  await keepNotebook(context);
  await page.goto(`${PLAY}#passage-the-weight`);
  const { heading, choice } = parts(page);
  await expect(heading('Passage 3')).toBeVisible();
  await page.getByRole('checkbox', { name: 'I have done this' }).check();
  await expect(page.getByText(/^You finished it on/)).toBeVisible();
  await expect(heading('Passage 3')).toBeVisible();

  await page.goto(PLAY);
  const other = await context.newPage();
  await other.goto('/playbook/a-pencil/');
  const release = await holdStore(page, KEY);
  await choice('Ask how heavy it is.').click();
  await expect(heading('Passage 3')).toBeVisible();
  const at = Date.now() + 60_000;
  const undone = { id: 'play:past-the-lift', at, kind: 'play', play: 'past-the-lift', begun: at, used: at, done: 0 };
  await other.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, JSON.stringify([undone])] as const);
  await expect(page.getByRole('checkbox', { name: 'I have done this' })).not.toBeChecked();
  await release();
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('"kind":"story"');
  await expect(heading('Passage 3')).toBeVisible();
});
