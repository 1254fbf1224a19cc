import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { fileAt, pageAt, pathOnSite, readSite, type BuiltSite, type Page } from '../support/site/built-site.ts';
import { attribute, elements, meta } from '../support/site/html-tree.ts';
import { things } from '../support/site/structured-data.ts';

const site = readSite('fixture');

/** The most bytes of a picture for links: some networks refuse large ones, and phones load them on the move. */
const MOST = 300_000;
/** And of a card whose picture is a drawing. */
const MOST_DRAWN = 60_000;
/** The one card of the fixture with a photograph. */
const WITH_PHOTO = 'cards/2012/04/16/a-gradient.png';

const isCard = (file: string): boolean => /^cards(?:\/|\.png$)/.test(file);
const property = ({ document }: Page, name: string): string | undefined => {
  const tag = [...elements(document, 'meta')].find((element) => attribute(element, 'property') === name);
  return tag && attribute(tag, 'content');
};
/** The path of a page's social card. */
const imageOf = (of: BuiltSite, page: Page): string =>
  pathOnSite(of, property(page, 'og:image') ?? '') ?? assert.fail(`${page.path} has no picture on this site`);

for (const built of [site, readSite('content')]) {
  describe(`every page of ${built.url} names an existing picture for links, with its size and alternative text`, () => {
    for (const page of built.pages) {
      test(page.path, async () => {
        const file = fileAt(built, imageOf(built, page)) ?? assert.fail('nothing stands there');
        const bytes = readFileSync(join(built.outDir, file));
        assert.ok(bytes.length < MOST);
        const { format, width, height } = await sharp(bytes).metadata();
        assert.deepEqual([format, width, height], [isCard(file) ? 'png' : 'jpeg', 1200, 630]);
        assert.deepEqual([property(page, 'og:image:width'), property(page, 'og:image:height')], ['1200', '630']);
        assert.ok(property(page, 'og:image:alt'));
        assert.equal(meta(page.document, 'twitter:card'), 'summary_large_image');
        for (const post of things(page, 'BlogPosting')) assert.equal(post['image'], property(page, 'og:image'));
      });
    }
  });

  test(`every card of ${built.url} is small and belongs to a page`, (t) => {
    const cards = built.files.filter(isCard);
    const drawn = cards.filter((file) => file !== WITH_PHOTO);
    const bytes = drawn.map((file) => readFileSync(join(built.outDir, file)).length);
    t.diagnostic(`${cards.length} cards, the largest of ${Math.max(...bytes)} bytes`);
    assert.ok(bytes.every((size) => size <= MOST_DRAWN));
    const named = new Set(built.pages.map((page) => fileAt(built, imageOf(built, page))));
    assert.deepEqual(
      cards.filter((file) => !named.has(file)),
      [],
    );
  });
}

describe('the picture of a page', () => {
  const rows: readonly [what: string, path: string, image: string][] = [
    ['the home page', '/', '/cards.png'],
    ['a post', '/2012/04/10/social-media/', '/cards/2012/04/10/social-media.png'],
    ['a post without a title', '/2012/04/14/titleless/', '/cards/2012/04/14/titleless.png'],
    [
      'a post in another script',
      '/2012/05/20/%E3%82%B3%E3%83%B3%E3%82%BF%E3%82%AF%E3%83%88%E3%82%BB%E3%83%B3%E3%82%BF%E3%83%BC/',
      '/cards/2012/05/20/%E3%82%B3%E3%83%B3%E3%82%BF%E3%82%AF%E3%83%88%E3%82%BB%E3%83%B3%E3%82%BF%E3%83%BC.png',
    ],
    ['a page that an author wrote', '/about/', '/cards/about.png'],
    ['how an assessment works', '/self-assessment/method/', '/cards/self-assessment/method.png'],
    ['a sheet for a huddle', '/self-assessment/huddle/', '/cards/self-assessment/huddle.png'],
    ['an archive', '/2012/04/', '/cards.png'],
    ['a topic', '/tag/networking/', '/cards.png'],
    ['the list of topics', '/tag/', '/cards.png'],
    ['search', '/search/', '/cards.png'],
    ['the page for addresses where nothing stands', '/404.html', '/cards.png'],
  ];
  for (const [what, path, image] of rows) {
    test(`${what}: ${path}`, () => assert.equal(imageOf(site, pageAt(site, path)), image));
  }

  test('is the author’s own where there is one, in place of a card', () => {
    const own = site.pages.filter((page) => imageOf(site, page).startsWith('/_astro/'));
    assert.ok(own.some(({ path }) => path.endsWith('/fully-furnished/')));
    for (const { path } of own) assert.equal(fileAt(site, `/cards${path.slice(0, -1)}.png`), undefined);
  });
});
