import { expect, test, type Page } from 'playwright/test';
import { cardOverrun, type CardKind } from '../../../src/domain/playbook/cards/card-fit.ts';
import { CARD_KEYS, type CardKey, type CardWords } from '../../../src/domain/playbook/cards/card-words.ts';
import { FORMATS, paperOf } from '../../support/browser/paper.ts';
import { cardWordsOf, playFiles } from '../../support/samples/play-files.ts';
import { expectDeck, expectOneCard, expectSheet } from '../../support/browser/printed-cards.ts';

const plays = playFiles('fixture');
/** As full as a card may be. */
const FULL = 'past-the-lift';
const full = plays.find(({ slug }) => slug === FULL);
if (!full) throw new Error(`The fixture has no play "${FULL}".`);
const card = cardWordsOf(full);

test('a play prints as one card on one page', async ({ page }) => {
  for (const play of plays) await expectOneCard(page, play);
});

test('the plays print as a deck, four to a sheet, with lines to cut along that meet', async ({ page }) => {
  await expectDeck(page, plays);
});

test('the deck says how it is made and used, and leads to each play', async ({ page }) => {
  await page.goto(`/playbook/${FULL}/`);
  await page.getByRole('link', { name: `All ${plays.length} plays as cards` }).click();
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

test('a sheet to fill in stands on a page of its own', ({ page }) => expectSheet(page, '/2014/06/02/components/'));

const FILLING = 'somebody on the landing asked which floor that was and nobody there could say it'.split(' ');

/** A card that says little, with the last line of one key as long as the check allows. */
function filled(key: CardKey, kind: CardKind): CardWords {
  const short = Object.fromEntries(CARD_KEYS.map((each) => [each, card[each].map(() => 'Go on.')]));
  const withWords = (count: number): CardWords => {
    const words = Array.from({ length: count }, (_, at) => FILLING[at % FILLING.length]).join(' ');
    return { ...card, ...short, [key]: [...card[key].slice(1).map(() => 'Go on.'), words] };
  };
  let count = 1;
  while (count < 400 && cardOverrun(withWords(count + 1), kind) === undefined) count++;
  return withWords(count);
}

/** Has the elements that a selector finds, from the first on, say other words after whatever is bold in them. */
async function say(page: Page, selector: string, lines: readonly string[]): Promise<void> {
  const elements = page.locator(selector);
  for (const [index, line] of lines.entries()) {
    await elements.nth(index).evaluate((element, words) => {
      if (element.lastChild) element.lastChild.textContent = words;
    }, ` ${line}`);
  }
}

/** Where the words of each key stand on the page of a play. */
const ON_PAGE: Readonly<Record<CardKey, string>> = {
  title: '.play h1',
  what: '.play .standfirst',
  signs: '.play .signs li',
  skipWhen: '.play .signs + p',
  smallest: '.play-facts > :nth-child(2) p:last-child',
  need: '.play-facts > :last-child li',
  safetyExtra: '.safety section:last-child li',
  steps: '.step-do',
  worked: '.play-worked li',
};

test('a card that the check takes fits on its page, whichever of its lines is long', async ({ page }) => {
  await page.goto(`/playbook/${FULL}/`);
  for (const key of CARD_KEYS) {
    const words = filled(key, 'page');
    for (const each of CARD_KEYS) await say(page, ON_PAGE[each], words[each]);
    for (const format of FORMATS) {
      const pages = await paperOf(page, format);
      expect.soft(pages.length, `${key} on ${format}`).toBe(1);
    }
  }
});

test('and fits into its quarter of a sheet of the deck', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/playbook/print/');
  const small = `.small-card:has([href="/playbook/${FULL}/"])`;
  for (const key of ['title', 'what', 'safetyExtra', 'steps', 'worked'] as const) {
    const words = filled(key, 'deck');
    await say(page, `${small} h3 a`, words.title);
    await say(page, `${small} .small-what`, words.what);
    await say(page, `${small} .small-safety ~ .small-safety ~ .small-safety`, [words.safetyExtra.join(' ')]);
    await say(page, `${small} li`, words.steps);
    await say(page, `${small} .small-worked`, words.worked.slice(0, 1));
    for (const { name, width, height } of [
      { name: 'A4', width: 794, height: 1122 },
      { name: 'Letter', width: 816, height: 1056 },
    ]) {
      await page.setViewportSize({ width, height });
      const over = await page.locator(small).evaluate((element) => element.scrollHeight - element.clientHeight);
      expect.soft(over, `${key} on ${name}`).toBeLessThanOrEqual(0);
    }
  }
});

test('the fullest card of the fixture is as full as the check allows', () => {
  expect(cardOverrun(card, 'page')).toBeUndefined();
  const more = { ...card, safetyExtra: [...card.safetyExtra, 'Nobody is asked.'] };
  expect(cardOverrun(more, 'page')).toBeDefined();
});
