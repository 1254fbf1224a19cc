import { expect, type Page } from 'playwright/test';
import { SAFETY } from '../../../src/domain/playbook/safety.ts';
import { FORMATS, paperOf, unspaced, type PaperPage } from './paper.ts';
import type { PlayFile } from '../samples/play-files.ts';

/** The smallest letters on a card, in points, less what a PDF reader rounds off. */
const SMALLEST = 8.99;

function expectTexts(
  { text }: PaperPage,
  { has, lacks = [], where }: { has: readonly string[]; lacks?: readonly string[]; where: string },
): void {
  for (const words of has) expect.soft(text, where).toContain(unspaced(words));
  for (const words of lacks) expect.soft(text, where).not.toContain(unspaced(words));
}

/** Expects a play on one page of each paper size, with what belongs on its card and nothing else. */
export async function expectOneCard(page: Page, play: PlayFile): Promise<void> {
  await page.goto(`/playbook/${play.slug}/`);
  const prose = await page.locator('.prose > :is(p, h2, h3, ul)').allInnerTexts();
  const has = [
    play.title,
    play.what,
    ...play.need,
    ...play.safety.flatMap((name) => SAFETY[name].rules),
    ...play.safetyExtra,
    ...play.steps.flatMap((step) => [step.do, `${step.minutes} min`]),
    ...play.worked,
    `/playbook/${play.slug}/`,
  ];
  const lacks = [
    play.why,
    ...play.signs,
    play.skipWhen,
    ...play.steps.map((step) => step.how),
    play.example,
    ...play.variations.map((variation) => variation.do),
    ...play.sources.map(({ source }) => source),
    play.huddle,
    ...prose.filter((text) => text.length > 40),
    'Skip to the content',
    'It grew from',
    'I have done this',
    'https://',
  ];
  for (const format of FORMATS) {
    const where = `${play.slug} on ${format}`;
    const pages = await paperOf(page, format);
    expect.soft(pages.length, where).toBe(1);
    for (const paper of pages) {
      expect.soft(paper.smallest, where).toBeGreaterThanOrEqual(SMALLEST);
      expectTexts(paper, { has, lacks, where });
    }
  }
}

/** Expects every play in the deck, four cards to a page, with lines through the middle of each page. */
export async function expectDeck(page: Page, plays: readonly PlayFile[]): Promise<void> {
  await page.goto('/playbook/print/');
  for (const format of FORMATS) {
    const pages = await paperOf(page, format);
    expect.soft(pages.length, format).toBe(Math.ceil(plays.length / 4));
    for (const { slug, title, what, steps, safetyExtra, worked } of plays) {
      const [paper, ...others] = pages.filter(({ text }) => text.includes(`/playbook/${slug}/`));
      expect.soft(others, `${slug} on ${format}`).toEqual([]);
      const has = [title, what, ...steps.map((step) => step.do), safetyExtra.join(' '), worked[0] ?? ''];
      if (paper) expectTexts(paper, { has, where: `${slug} on ${format}` });
      else expect.soft(paper, `${slug} on ${format}`).toBeDefined();
    }
    for (const { width, height, smallest, drawn } of pages) {
      expect.soft(smallest, format).toBeGreaterThanOrEqual(SMALLEST);
      const down = drawn
        .filter(({ top, bottom }) => bottom - top > 0.98 * height)
        .filter(({ left, right }) => right - left < 2);
      const across = drawn
        .filter(({ left, right }) => right - left > 0.98 * width)
        .filter(({ top, bottom }) => bottom - top < 2);
      expect.soft([down.length, across.length], format).toEqual([1, 1]);
      for (const { left, right } of down) expect.soft(Math.abs(left + right - width), format).toBeLessThan(2);
      for (const { top, bottom } of across) expect.soft(Math.abs(top + bottom - height), format).toBeLessThan(2);
    }
  }
}

/** Expects the worksheets of a page on a sheet of paper of their own. */
export async function expectSheet(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const texts = await page.locator('.paper-sheet :is(p, th, td)').allInnerTexts();
  const [first = ''] = texts;
  const after = await page.locator('.paper-sheet ~ *').first().innerText();
  for (const format of FORMATS) {
    const where = `${path} on ${format}`;
    const pages = (await paperOf(page, format)).filter(({ text }) => text.includes(unspaced(first)));
    expect.soft(pages.length, where).toBe(1);
    for (const paper of pages) {
      expect.soft(paper.smallest, where).toBeGreaterThanOrEqual(SMALLEST);
      expectTexts(paper, { has: texts, lacks: [after], where });
    }
  }
}
