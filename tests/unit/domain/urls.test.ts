import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { toSlug } from '../../../src/domain/slug.ts';
import {
  absoluteUrl,
  cardPath,
  datePath,
  decodePath,
  FEED_FILES,
  feedPath,
  pagedPath,
  pagePath,
  playPath,
  PATHS,
  postPath,
  RESERVED_SLUGS,
  SEARCH_INDEX_PATH,
  shortAddress,
  termIndexPath,
  termPath,
} from '../../../src/domain/urls.ts';

const table: [name: string, actual: string, expected: string][] = [
  ['a year', datePath(2012), '/2012/'],
  ['a month', datePath(2012, 4), '/2012/04/'],
  ['a day', datePath(2012, 4, 9), '/2012/04/09/'],
  ['a day of two digits', datePath(2012, 12, 31), '/2012/12/31/'],
  ['a year of three digits', datePath(999), '/0999/'],
  ['a day without a month is a year', datePath(2012, undefined, 9), '/2012/'],

  ['a post', postPath({ year: 2012, month: 4, day: 10 }, 'social-media'), '/2012/04/10/social-media/'],
  ['a post with a number', postPath({ year: 2012, month: 3, day: 2 }, '13295630876'), '/2012/03/02/13295630876/'],
  ['a post in Japanese', postPath({ year: 2012, month: 5, day: 20 }, '日本'), '/2012/05/20/%E6%97%A5%E6%9C%AC/'],
  ['a post with an accent', postPath({ year: 2012, month: 5, day: 20 }, 'café'), '/2012/05/20/caf%C3%A9/'],
  ['an accent in two characters', postPath({ year: 2012, month: 5, day: 20 }, 'cafe\u0301'), '/2012/05/20/caf%C3%A9/'],

  ['a page', pagePath('about'), '/about/'],
  ['a page with an accent', pagePath('à-propos'), '/%C3%A0-propos/'],
  ['a play', playPath('read-to-the-end'), '/playbook/read-to-the-end/'],

  ['all tags', termIndexPath('tag'), '/tag/'],
  ['all categories', termIndexPath('category'), '/category/'],
  ['all authors', termIndexPath('author'), '/author/'],
  ['a tag', termPath('tag', 'networking'), '/tag/networking/'],
  ['an author', termPath('author', 'greencontact'), '/author/greencontact/'],
  ['a category', termPath('category', 'opinion'), '/category/opinion/'],
  ['a nested category', termPath('category', 'case-studies/retail'), '/category/case-studies/retail/'],
  ['a nested category with accents', termPath('category', 'café/thé'), '/category/caf%C3%A9/th%C3%A9/'],

  ['the first page', pagedPath('/tag/networking/', 1), '/tag/networking/'],
  ['the second page', pagedPath('/tag/networking/', 2), '/tag/networking/page/2/'],
  ['the second page of a month', pagedPath('/2012/04/', 2), '/2012/04/page/2/'],

  ['the card of the home page', cardPath('/'), '/cards.png'],
  ['the card of a page', cardPath('/about/'), '/cards/about.png'],
  [
    'the card of a post in another script',
    cardPath(postPath({ year: 2012, month: 5, day: 20 }, 'コ')),
    '/cards/2012/05/20/%E3%82%B3.png',
  ],
  ['the feed of the site', feedPath('/', 'rss'), '/feed.xml'],
  ['the Atom feed of a tag', feedPath('/tag/networking/', 'atom'), '/tag/networking/atom.xml'],
  ['the JSON feed of an author', feedPath('/author/greencontact/', 'json'), '/author/greencontact/feed.json'],

  ['absolute', absoluteUrl('https://fixture.test', '/about/'), 'https://fixture.test/about/'],
  ['absolute, site with a slash', absoluteUrl('https://fixture.test/', '/about/'), 'https://fixture.test/about/'],
  ['short', shortAddress('https://fixture.test/', '/about/'), 'fixture.test/about/'],
  ['short, not secure', shortAddress('http://fixture.test', '/'), 'fixture.test/'],
  ['absolute, site with two slashes', absoluteUrl('https://fixture.test//', '/'), 'https://fixture.test/'],
];

describe('paths', () => {
  for (const [name, actual, expected] of table) {
    test(`${name}: ${expected}`, () => assert.equal(actual, expected));
  }
});

describe('fixed addresses', () => {
  for (const [name, path] of [...Object.entries(PATHS), ['search index', SEARCH_INDEX_PATH] as const]) {
    test(`${name} is the path of a folder or file: ${path}`, () => assert.match(path, /^\/(?:[a-z0-9.-]+\/?)?$/));
  }

  test('folders are reserved, so that no page can take them', () => {
    const folders = Object.values(PATHS).filter((path) => path.length > 1 && path.endsWith('/'));
    assert.ok(folders.length > 0);
    for (const path of folders) assert.ok(RESERVED_SLUGS.includes(path.slice(1, -1)), path);
  });

  test('each kind of term is reserved', () => {
    for (const kind of ['tag', 'category', 'author'] as const) {
      assert.ok(RESERVED_SLUGS.includes(termIndexPath(kind).slice(1, -1)), kind);
    }
  });

  test('no two feeds share a file', () => {
    assert.equal(new Set(Object.values(FEED_FILES)).size, Object.values(FEED_FILES).length);
  });
});

describe('paths, whatever the slug', () => {
  const slug = fc
    .string({ unit: 'grapheme' })
    .map(toSlug)
    .filter((text) => text !== '');
  const day = fc.record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  });

  test('a path is canonical: a browser would not rewrite it', () => {
    fc.assert(
      fc.property(day, slug, fc.array(slug, { minLength: 1, maxLength: 3 }), (date, name, levels) => {
        for (const path of [postPath(date, name), pagePath(name), termPath('category', levels.join('/'))]) {
          assert.equal(new URL(path, 'https://fixture.test').pathname, path);
          assert.match(path, /^\/[\w%/.~-]+\/$/);
        }
      }),
    );
  });

  test('the slug can be read back from the path', () => {
    fc.assert(
      fc.property(day, slug, (date, name) => decodeURIComponent(postPath(date, name)).split('/').at(-2) === name),
    );
  });
});

describe('decodePath', () => {
  const cases: [path: string, expected: string][] = [
    ['/about/', '/about/'],
    ['/tag/caf%C3%A9/', '/tag/café/'],
    ['/tag/café/', '/tag/café/'],
    ['/tag/cafe%CC%81/', '/tag/café/'],
    ['/100%/', '/100%/'],
    ['/%E0%A4%A/', '/%E0%A4%A/'],
  ];
  for (const [path, expected] of cases) {
    test(`${path} is ${expected}`, () => assert.equal(decodePath(path), expected));
  }
});
