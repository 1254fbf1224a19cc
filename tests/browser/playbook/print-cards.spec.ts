import { expect, test, type Page } from 'playwright/test';
import { cardLimits, type CardKey } from '../../../src/domain/playbook/cards/card-limits.ts';
import { FORMATS, paperOf } from '../../support/browser/paper.ts';
import { playFiles } from '../../support/samples/play-files.ts';
import { expectDeck, expectOneCard, expectSheet } from '../../support/browser/printed-cards.ts';

const plays = playFiles('fixture');
/** The play with seven steps, both lists of safety rules and one of its own. */
const FULL = 'past-the-lift';

test('every play prints as one card on one page', async ({ page }) => {
  for (const play of plays) await expectOneCard(page, play);
});

test('the plays print as a deck, four to a sheet, with cutting lines that meet', async ({ page }) => {
  await expectDeck(page, plays);
});

test('the deck says how to make and use it, and leads to each play', async ({ page }) => {
  await page.goto(`/playbook/${FULL}/`);
  await page.getByText('For the huddle, and on paper').click();
  await page.getByRole('link', { name: 'print every play' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('The plays as cards');
  for (const name of ['Print and cut', 'In a huddle']) await expect(main.getByRole('heading', { name })).toBeVisible();
  await expect(main.getByRole('article')).toHaveCount(plays.length);
  for (const { title, slug } of plays)
    await expect(main.getByRole('article', { name: title }).getByRole('link')).toHaveAttribute(
      'href',
      `/playbook/${slug}/`,
    );
});

test('a worksheet prints on a page of its own', ({ page }) => expectSheet(page, '/2014/06/02/components/'));

const FILLING = 'somebody on the landing asked which floor it was and nobody there could tell us so'.split(' ');

/** Filler words, spread over lines. */
function linesOf(words: number, lines: number): string[] {
  return Array.from({ length: lines }, (_, line) => {
    const [from, to] = [line, line + 1].map((at) => Math.round((words * at) / lines)) as [number, number];
    return Array.from({ length: to - from }, (__, at) => FILLING[(from + at) % FILLING.length]).join(' ');
  });
}

/** The usual number of words of each key, and where they stand on a play's page and on its small card. */
const KEYS: Readonly<Record<CardKey, { usual: number; page: string; deck?: string }>> = {
  title: { usual: 3, page: '.play h1', deck: 'h3 a' },
  what: { usual: 15, page: '.play .lede', deck: '.small-what' },
  need: { usual: 12, page: '.play-need' },
  safetyExtra: {
    usual: 1,
    page: '.safety > ul:last-child li',
    deck: '.small-safety ~ .small-safety ~ .small-safety',
  },
  steps: { usual: 35, page: '.steps h2', deck: 'li' },
  worked: { usual: 24, page: '.play-worked li', deck: '.small-worked' },
};
const CARD_KEYS = Object.keys(KEYS) as CardKey[];

/** Fills the elements of a selector with so many words in all, after whatever is bold in them. */
async function say(page: Page, selector: string, words: number): Promise<void> {
  const elements = await page.locator(selector).all();
  for (const [index, line] of linesOf(words, elements.length).entries()) {
    await elements[index]?.evaluate((element, text) => {
      if (element.lastChild) element.lastChild.textContent = text;
    }, ` ${line}`);
  }
}

for (const key of CARD_KEYS) {
  const limits = cardLimits(2);
  const wordsOf = (each: CardKey): number => (each === key ? limits[each] : KEYS[each].usual);

  test(`a play with as many words in ${key} as it may have fits on its page`, async ({ page }) => {
    await page.goto(`/playbook/${FULL}/`);
    for (const each of CARD_KEYS) await say(page, KEYS[each].page, wordsOf(each));
    for (const format of FORMATS) expect.soft((await paperOf(page, format)).length, format).toBe(1);
  });

  if (KEYS[key].deck === undefined) continue;

  test(`a play with as many words in ${key} as it may have fits into its quarter of a sheet`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('/playbook/print/');
    const small = `.small-card:has([href="/playbook/${FULL}/"])`;
    for (const each of CARD_KEYS) {
      const { deck } = KEYS[each];
      // A small card shows only the first of these.
      const words = each === 'worked' ? Math.ceil(wordsOf(each) / 2) : wordsOf(each);
      if (deck !== undefined) await say(page, `${small} ${deck}`, words);
    }
    for (const { name, width, height } of [
      { name: 'A4', width: 794, height: 1122 },
      { name: 'Letter', width: 816, height: 1056 },
    ]) {
      await page.setViewportSize({ width, height });
      const over = await page.locator(small).evaluate((element) => element.scrollHeight - element.clientHeight);
      expect.soft(over, name).toBeLessThanOrEqual(0);
    }
  });
}
