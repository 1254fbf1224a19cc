import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileAt, filesBelow, pageAt, readSite, readText, sitemapOf } from '../support/site/built-site.ts';
import { isPublic, readPosts, readTerms } from '../support/samples/content-posts.ts';
import { attribute, elements, only, visibleText, withClass } from '../support/site/html-tree.ts';
import { references } from '../support/site/links.ts';
import { postHeadings, postLinks, postsOf } from '../support/site/post-lists.ts';
import { openSearch, searchPages } from '../support/site/search-index.ts';

const site = readSite('fixture');
const preview = readSite('preview');

/** In the fixture, only words of hidden entries begin like this. */
const MARKER = /zebra[a-z]*/gi;

/** The bytes of a file, one character each. */
const contents = (file: string): string => readFileSync(join(site.outDir, file), 'latin1');

/** Unlisted entries have a page, with its pictures and card. */
const UNLISTED = [
  ['/2012/08/15/zebraunlisted/', 'zebraunlisted'],
  ['/zebraquiet/', 'zebraquiet'],
] as const;

describe('the search for hidden words works', () => {
  const source = filesBelow(site.contentDir)
    .map((file) => file + readFileSync(join(site.contentDir, file), 'latin1'))
    .join();
  const words = ['draft', 'future', 'unlisted', 'author', 'category', 'page', 'quiet'];
  test('the fixture has all of them', () => {
    assert.deepEqual(
      new Set(source.toLowerCase().match(MARKER)),
      new Set(['zebra', ...words.map((word) => `zebra${word}`)]),
    );
  });

  // If these words were not found, hidden ones would not be either.
  const seen: readonly [kind: RegExp, word: string][] = [
    [/\.html$/, 'katakana'],
    [/feed\.xml$/, 'katakana'],
    [/\.js$/, 'site-search'],
  ];
  for (const [kind, word] of seen) {
    test(`it finds words in ${kind.source}`, () => {
      assert.ok(site.files.some((file) => kind.test(file) && contents(file).includes(word)));
    });
  }
});

describe('no file has a word of a hidden entry in its text or name', () => {
  const allowed = new Map<string, string>(UNLISTED.map(([path, word]) => [fileAt(site, path) ?? '', word]));
  for (const [path, word] of UNLISTED) {
    for (const { address } of references(pageAt(site, path).document)) {
      const file = fileAt(site, new URL(address, site.url).pathname);
      if (file && /^(?:_astro|cards)\//.test(file) && file.includes(word)) allowed.set(file, word);
    }
  }
  for (const file of site.files) {
    test(file, () => {
      const words = new Set(`${file}\n${contents(file)}`.toLowerCase().match(MARKER) ?? []);
      words.delete(allowed.get(file) ?? '');
      assert.deepEqual([...words], []);
    });
  }
});

test('the search index has no word of a hidden entry', async () => {
  const search = await openSearch(site.outDir);
  const known = JSON.stringify([await search.filters(), ...(await searchPages(search))]);
  for (const word of ['katakana', 'Case studies']) assert.ok(known.includes(word), word);
  // No picture is in it, by its address or its words.
  assert.ok(!known.includes('image_alt'));
  assert.deepEqual(known.toLowerCase().match(MARKER), null);
});

describe('an unlisted entry is only at its own address', () => {
  for (const [path, word] of UNLISTED) {
    test(path, () => {
      const page = pageAt(site, path);
      assert.ok(page.noindex);
      assert.match(visibleText(page.document), new RegExp(word));
      assert.doesNotMatch(page.html, /data-pagefind-body/);
      assert.ok(!sitemapOf(site).has(site.url + path));
    });
  }
});

const posts = readPosts(site.contentDir);
const publicPosts = posts.filter(isPublic);

/** A post's year, month and day in the fixture's time zone. */
function localDay(date: string): [year: string, month: string, day: string] {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
  const [year = '', month = '', day = ''] = format.format(new Date(date)).split('-');
  return [year, month, day];
}

/** Every conceivable archive, with its number of public posts. */
const archives = new Map<string, number>();
const count = (path: string, more: 0 | 1) => archives.set(path, (archives.get(path) ?? 0) + more);
for (const slug of Object.keys(readTerms(site.contentDir, 'tags'))) count(`/tag/${encodeURIComponent(slug)}/`, 0);
for (const slug of Object.keys(readTerms(site.contentDir, 'categories'))) count(`/category/${slug}/`, 0);
for (const file of filesBelow(join(site.contentDir, 'authors'))) count(`/author/${basename(file, '.yaml')}/`, 0);
for (const post of posts) {
  const more = isPublic(post) ? 1 : 0;
  const { author, category, tags = [], date } = post.data;
  for (const tag of tags) count(`/tag/${encodeURIComponent(tag)}/`, more);
  category
    .split('/')
    .forEach((_: string, level: number, levels: string[]) =>
      count(`/category/${levels.slice(0, level + 1).join('/')}/`, more),
    );
  count(`/author/${author}/`, more);
  localDay(date).forEach((_, level, parts) => count(`/${parts.slice(0, level + 1).join('/')}/`, more));
}

const inWords = (number: number): string => (number === 1 ? '1 post' : `${number} posts`);

describe('an archive lists only public posts, and without any does not exist', () => {
  for (const [path, number] of archives) {
    test(`${path}: ${inWords(number)}`, () => {
      if (number === 0) return assert.equal(fileAt(site, path), undefined);
      assert.equal(postsOf(site, { path }).length, number);
    });
  }

  test('all posts', () => assert.equal(postsOf(site, { path: '/posts/' }).length, publicPosts.length));
});

describe('lists of topics, categories, authors and months count the same', () => {
  for (const path of ['/tag/', '/category/', '/author/', '/search/']) {
    test(path, () => {
      const rows = withClass(pageAt(site, path).document, 'term-list').flatMap((list) => [...elements(list, 'li')]);
      assert.ok(rows.length > 1);
      for (const row of rows) {
        const to = attribute(only(elements(row, 'a'), 'link'), 'href') ?? '';
        assert.equal(visibleText(only(elements(row, 'span'), 'count')), inWords(archives.get(to) ?? 0), to);
      }
    });
  }
});

test('the mix on the about page counts only public posts', () => {
  const thirds = ['talk', 'add', 'promote'].map(
    (third) => publicPosts.filter(({ data }) => data['third'] === third).length,
  );
  const [talk, add, promote] = thirds;
  const strip = only(withClass(pageAt(site, '/about/').document, 'ten'), 'strip');
  assert.equal(
    attribute(strip, 'aria-label'),
    `${promote} promote, ${add} add, ${talk} talk; the line stands at a third`,
  );
});

describe('no redirect gives a hidden entry away', () => {
  test('the alias of a tag of hidden posts leads nowhere', () => {
    for (const [slug, { aliases = [] }] of Object.entries(readTerms(site.contentDir, 'tags'))) {
      const stands = (archives.get(`/tag/${encodeURIComponent(slug)}/`) ?? 0) > 0;
      for (const alias of aliases) assert.equal(fileAt(site, `/tag/${alias}/`) !== undefined, stands, alias);
    }
  });

  test('every redirect ends at a listed page or an existing file', () => {
    const listed = sitemapOf(site);
    const isFile = (path: string): boolean => /\.\w+$/.test(path) && fileAt(site, path) !== undefined;
    for (const [, to = ''] of readText(site, '_redirects').matchAll(/^\S+ (\S+) 301$/gm))
      assert.ok(listed.has(site.url + to) || isFile(to), to);
  });
});

describe('a preview shows hidden entries, labels them, and keeps search engines away', () => {
  const hidden: readonly [path: string, label: string, inLists: boolean][] = [
    ['/2012/04/13/zebradraft/', 'Draft', true],
    ['/2013/05/06/zebraauthor/', 'Draft', true],
    ['/2999/01/01/zebrafuture/', 'Scheduled', true],
    ['/2012/08/15/zebraunlisted/', 'Unlisted', false],
    ['/zebrapage/', 'Draft', false],
    ['/zebraquiet/', 'Unlisted', false],
  ];
  const rows = preview.pages.flatMap(({ document }) => postHeadings(document));
  for (const [path, label, inLists] of hidden) {
    test(`${path}: ${label}`, () => {
      const { document, noindex } = pageAt(preview, path);
      assert.ok(noindex);
      // The entries that a page names beside its own are labelled in their headings.
      const labels = withClass(document, 'label').filter(({ tagName }) => tagName === 'p');
      assert.deepEqual(labels.map(visibleText), [`${label}: only a preview shows this`]);
      const own = rows.filter((row) => postLinks(row).some((link) => attribute(link, 'href') === path));
      assert.equal(own.length > 0, inLists);
      for (const row of own) assert.equal(visibleText(only(withClass(row, 'label'), 'label')), label);
    });
  }

  test('nothing else is labelled', () => {
    const paths = hidden.map(([path]) => path);
    const labelled = preview.pages.filter(({ document }) =>
      [...elements(document, 'article')].some((article) =>
        withClass(article, 'label').some((label) => /only a preview/.test(visibleText(label))),
      ),
    );
    assert.deepEqual(labelled.map(({ path }) => path).toSorted(), [...paths].toSorted());
    assert.deepEqual(
      site.pages.filter(({ document }) => withClass(document, 'label').length > 0),
      [],
    );
  });
});
