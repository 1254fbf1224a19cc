import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { jsonLd } from '../../src/components/site/structured-data.ts';
import { fileAt, pageAt, pathOnSite, readSite, type Page } from '../support/site/built-site.ts';
import { attribute, elements, meta, visibleText, withClass } from '../support/site/html-tree.ts';
import { structuredData, things, type Thing } from '../support/site/structured-data.ts';

const site = readSite('fixture');

/** What the JSON-LD of a page describes; the first rule that fits its address holds. */
const TYPES: readonly [path: RegExp, ...types: string[]][] = [
  [/^\/$/, 'WebSite'],
  [/^\/(?:search\/|notebook\/|404\.html)$/],
  [/^\/\d{4}\/\d\d\/\d\d\/(?!page\/)./, 'BlogPosting', 'BreadcrumbList'],
  [/^\/posts\//],
  [/^\/(?:tag|category|author)\/$/, 'BreadcrumbList'],
  [/^\/author\//, 'Person', 'BreadcrumbList'],
  [/./, 'BreadcrumbList'],
];

describe('each page describes what it is', () => {
  for (const page of site.pages) {
    test(page.path, () => {
      const [, ...types] = TYPES.find(([path]) => path.test(page.path)) ?? assert.fail();
      const data = structuredData(page);
      assert.deepEqual(
        data.map((thing) => thing['@type']),
        types,
      );
      assert.deepEqual(
        data.filter((thing) => thing['@context'] !== 'https://schema.org'),
        [],
      );
    });
  }
});

/** Every address in a thing, at any depth. */
function addresses(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\/\//.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addresses) : [];
}

describe('every address in it on this site exists, and is no redirect', () => {
  const redirects = new Set(site.redirects.map(({ path }) => path));
  for (const page of site.pages) {
    test(page.path, () => {
      const paths = addresses(structuredData(page)).flatMap((address) => pathOnSite(site, address) ?? []);
      assert.deepEqual(
        paths.filter((path) => fileAt(site, path) === undefined || redirects.has(path)),
        [],
      );
    });
  }
});

const ofType = (type: string): [Page, Thing][] =>
  site.pages.flatMap((page) => things(page, type).map((thing): [Page, Thing] => [page, thing]));

describe('a post is described as its page shows it', () => {
  for (const [{ path, document }, posting] of ofType('BlogPosting')) {
    test(path, () => {
      assert.equal(posting['mainEntityOfPage'], site.url + path);
      assert.equal(posting['headline'], meta(document, 'og:title'));
      assert.equal(posting['dateModified'], meta(document, 'article:modified_time'));
      assert.equal(posting['image'], meta(document, 'og:image'));
      assert.ok(posting['license']);
      const writer = [...elements(document, 'a')].find((link) => attribute(link, 'rel') === 'author');
      const original = posting['isBasedOn'] ?? posting;
      const { name, url } = original['author'];
      assert.deepEqual([name, url], writer && [visibleText(writer), site.url + attribute(writer, 'href')]);
      assert.equal(original['datePublished'], meta(document, 'article:published_time'));
    });
  }
});

test('a retelling has its reteller as author, its own date, and its original', () => {
  const [posting] = things(pageAt(site, '/2012/04/10/social-media/'), 'BlogPosting');
  const person = (name: string, slug: string) => ({
    '@type': 'Person',
    name,
    url: `https://fixture.test/author/${slug}/`,
  });
  assert.deepEqual(posting?.['author'], person('The Fixture', 'the-fixture'));
  assert.equal(posting?.['datePublished'], '2026-10-05');
  const { author, datePublished, headline, ...basis } = posting?.['isBasedOn'] ?? {};
  assert.deepEqual([headline, datePublished], ['Social Media', '2012-04-10T13:47:00.000Z']);
  assert.deepEqual(author, person('greencontact', 'greencontact'));
  assert.ok(addresses(basis).includes('https://example.org/2012/04/10/social-media/'));
});

test('no other post is based on one', () => {
  const based = ofType('BlogPosting').filter(([, posting]) => 'isBasedOn' in posting);
  assert.deepEqual(
    based.map(([{ path }]) => path),
    ['/2012/04/10/social-media/'],
  );
});

describe('breadcrumbs lead from the home page to the page, as the visible ones do', () => {
  for (const [{ path, document }, { itemListElement }] of ofType('BreadcrumbList')) {
    test(path, () => {
      const crumbs: Thing[] = itemListElement;
      assert.deepEqual(
        crumbs.map(({ position }) => position),
        crumbs.map((_, index) => index + 1),
      );
      assert.equal(crumbs[0]?.['item'], `${site.url}/`);
      assert.equal(crumbs.at(-1)?.['item'], site.url + path);
      const shown = withClass(document, 'breadcrumbs').flatMap((nav) => [...elements(nav, 'a')]);
      if (shown.length === 0) return;
      assert.deepEqual(
        crumbs.slice(1, -1).map(({ name }) => name),
        shown.map(visibleText),
      );
    });
  }
});

describe('it describes what was written', () => {
  test('a title with markup and quotes', () => {
    const [posting] = things(pageAt(site, '/2013/04/01/marked-up-title/'), 'BlogPosting');
    assert.equal(posting?.['headline'], 'A <b>bold</b> title & "quotes"');
  });

  test('an author with an address elsewhere', () => {
    const [person] = things(pageAt(site, '/author/the-fixture/'), 'Person');
    assert.deepEqual([person?.['name'], person?.['sameAs']], ['The Fixture', 'https://fixture.test/']);
  });

  for (const title of ['</script><script>alert(1)</script>', '<!--<script>', '</SCRIPT >']) {
    test(`${title} cannot end the element`, () => {
      const text = jsonLd([{ '@context': 'https://schema.org', '@type': 'WebSite', name: title }]);
      assert.doesNotMatch(text, /</);
      assert.equal(JSON.parse(text).name, title);
    });
  }
});
