/**
 * `npm run contact-sheet`: pictures of every template in every theme and width, and on paper, for people to look
 * at, in `contact-sheet/`, outside git, with a page that shows them all. The fixture and
 * the real site are built first; `npm run contact-sheet home post` takes only the templates named.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { notebookFile } from '../src/domain/playbook/notebook/notebook-json.ts';
import { onward, walkToResults, type Reader } from './support/browser/assessment-journey.ts';
import { ensureBrowser, launchOptions } from './support/browser/browser.ts';
import { buildSites } from './support/site/build-sites.ts';
import { fileOf, MADE, parts as notebookParts } from './support/browser/notebook-page.ts';
import { serve } from './support/browser/serve.ts';
import { root } from './support/site/sites.ts';

interface Template {
  name: string;
  site: keyof typeof PORTS;
  path: string;
  prepare?: (page: Page) => Promise<void>;
}

const PORTS = { fixture: 4395, content: 4396 } as const;

const search =
  (words: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('searchbox', { name: 'Search for' }).fill(words);
    await page.getByText(/found/).first().waitFor();
  };

const countHands = async (page: Page): Promise<void> => {
  const more = page.getByRole('button', { name: /^One more/ });
  for (const habit of [0, 2, 2, 2, 3]) await more.nth(habit).click();
};

const assessment = (name: string, prepare?: (page: Page) => Promise<void>): Template => ({
  name,
  site: 'content',
  path: '/self-assessment/',
  ...(prepare && { prepare }),
});

const begin = (page: Page): Promise<void> => page.getByRole('button', { name: /^Start/ }).click();

const importFile =
  (text: string) =>
  async (page: Page): Promise<void> => {
    const { import: input, allRows, problem } = notebookParts(page);
    await input.setInputFiles(fileOf(text));
    await allRows.or(problem).filter({ visible: true }).first().waitFor();
  };

const answer = async (page: Page, questions: number): Promise<void> => {
  await begin(page);
  for (let number = 0; number < questions; number += 1) {
    await page
      .getByRole('radio')
      .nth(number % 4)
      .check();
    await onward(page).click();
  }
};

const EVERYDAY: Reader = { answer: (number) => (number * 7) % 5, counts: [2, 1, 7] };
/** Nothing happened lately, and one thing was put online. */
const READING: Reader = { answer: () => 0, counts: [1] };

const finish =
  (reader: Reader) =>
  async (page: Page): Promise<void> => {
    await begin(page);
    await walkToResults(page, reader);
  };

const templates: readonly Template[] = [
  { name: 'home', site: 'content', path: '/' },
  { name: 'post', site: 'content', path: '/2012/04/10/social-media/' },
  { name: 'post-with-everything', site: 'fixture', path: '/2012/06/05/fully-furnished/' },
  { name: 'post-gfm', site: 'fixture', path: '/2014/05/01/gfm/' },
  { name: 'post-components', site: 'fixture', path: '/2014/06/02/components/' },
  { name: 'post-untitled', site: 'fixture', path: '/2012/04/14/titleless/' },
  { name: 'post-image', site: 'fixture', path: '/2012/04/15/a-picture/' },
  { name: 'post-quote', site: 'fixture', path: '/2012/04/18/a-quote/' },
  { name: 'post-link', site: 'fixture', path: '/2012/04/17/a-link/' },
  { name: 'post-long-words', site: 'fixture', path: '/2013/04/15/long-words/' },
  { name: 'posts', site: 'content', path: '/posts/' },
  { name: 'tag', site: 'content', path: '/tag/networking/' },
  { name: 'tag-second-page', site: 'fixture', path: '/tag/networking/page/2/' },
  { name: 'category', site: 'fixture', path: '/category/case-studies/retail/' },
  { name: 'author', site: 'content', path: '/author/greencontact/' },
  { name: 'month', site: 'content', path: '/2012/04/' },
  { name: 'topics', site: 'content', path: '/tag/' },
  { name: 'search', site: 'content', path: '/search/' },
  { name: 'search-results', site: 'content', path: '/search/', prepare: search('room') },
  { name: 'search-empty', site: 'content', path: '/search/', prepare: search('zzzz') },
  {
    name: 'search-dialog-loading',
    site: 'content',
    path: '/2012/04/10/social-media/',
    prepare: async (page) => {
      await page.route('**/*search*.js', () => {});
      await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'search-dialog',
    site: 'content',
    path: '/2012/04/10/social-media/',
    prepare: async (page) => {
      await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
      await search('room')(page);
    },
  },
  { name: 'playbook', site: 'content', path: '/playbook/' },
  { name: 'play', site: 'content', path: '/playbook/ten-minute-replies/' },
  {
    name: 'play-under-way',
    site: 'content',
    path: '/playbook/ten-minute-replies/',
    prepare: (page) => page.getByRole('link', { name: /^Start/ }).click(),
  },
  { name: 'play-with-a-story', site: 'content', path: '/playbook/the-crowded-room/' },
  { name: 'time', site: 'content', path: '/time/3/' },
  { name: 'follow', site: 'content', path: '/follow/' },
  { name: 'page', site: 'content', path: '/about/' },
  { name: 'notebook-empty', site: 'fixture', path: '/notebook/' },
  { name: 'notebook', site: 'fixture', path: '/notebook/', prepare: importFile(notebookFile(MADE, new Date())) },
  { name: 'notebook-refused', site: 'fixture', path: '/notebook/', prepare: importFile('{"entries":[]}') },
  assessment('assessment'),
  assessment('assessment-question', async (page) => {
    await answer(page, 1);
    await page.getByRole('radio').nth(2).check();
  }),
  assessment('assessment-no-answer', async (page) => {
    await begin(page);
    await onward(page).click();
  }),
  assessment('assessment-count', async (page) => {
    await answer(page, 20);
    await page.getByRole('textbox', { name: 'Promote' }).fill('6');
  }),
  assessment('assessment-carry-on', async (page) => {
    await answer(page, 4);
    await page.getByRole('button', { name: 'Leave, and carry on later' }).click();
  }),
  assessment('assessment-results', finish(EVERYDAY)),
  assessment('assessment-mostly-reads', finish(READING)),
  assessment('assessment-unfolded', async (page) => {
    await finish(EVERYDAY)(page);
    await page.getByRole('button', { name: 'Back to the start' }).click();
    await begin(page);
    await walkToResults(page, READING);
    for (const fold of await page.locator('assessment-results summary').filter({ visible: true }).all())
      await fold.click();
  }),
  { name: 'assessment-method', site: 'content', path: '/self-assessment/method/' },
  { name: 'assessment-huddle', site: 'content', path: '/self-assessment/huddle/' },
  { name: 'assessment-huddle-counted', site: 'content', path: '/self-assessment/huddle/', prepare: countHands },
  { name: 'not-found', site: 'content', path: '/nowhere/' },
];

const WIDTHS = [360, 768, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

const folder = join(root, 'contact-sheet');

async function take(browser: Browser, { name, site, path, prepare }: Template): Promise<string[]> {
  const taken: string[] = [];
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(`http://localhost:${PORTS[site]}${path}`);
  // Pictures further down load lazily.
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode()));
    await document.fonts.ready;
  });
  await prepare?.(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const file = `${name}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: join(folder, file), fullPage: !name.includes('dialog') });
      taken.push(file);
    }
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await page.screenshot({ path: join(folder, `${name}-forced.png`), fullPage: !name.includes('dialog') });
  taken.push(`${name}-forced.png`);
  await page.emulateMedia({ forcedColors: 'none' });
  if (!name.includes('dialog')) {
    await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4' });
    taken.push(`${name}.pdf`);
  }
  await page.close();
  return taken;
}

const missing = ensureBrowser();
if (missing !== undefined) throw new Error(missing);
const asked = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const chosen = templates.filter(({ name }) => asked.length === 0 || asked.includes(name));
if (!process.argv.includes('--built') && !buildSites(['fixture', 'content'])) process.exit(1);
if (asked.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const servers = await Promise.all([serve('fixture', PORTS.fixture), serve('content', PORTS.content)]);
const browser = await chromium.launch(launchOptions());
try {
  const sections: string[] = [];
  for (const template of chosen) {
    const files = await take(browser, template);
    const items = files.map((file) =>
      file.endsWith('.png')
        ? `<figure><img src="${file}" alt=""><figcaption>${file}</figcaption></figure>`
        : `<a href="${file}">${file}</a>`,
    );
    sections.push(`<h2>${template.name} ${template.path}</h2><div>${items.join('')}</div>`);
    console.log(`${template.name}: ${files.length} files`);
  }
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>
<style>div{display:flex;gap:1rem;align-items:start;overflow-x:auto}figure{margin:0}img{width:20rem;border:1px solid}</style>
${sections.join('\n')}\n`,
  );
} finally {
  await browser.close();
  for (const server of servers) server.kill();
}
console.log(`The contact sheet is ${join('contact-sheet', 'index.html')}.`);
