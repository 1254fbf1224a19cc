import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileAt, pageAt, pathOnSite, readSite, readText, sitemapOf } from '../support/site/built-site.ts';
import { attribute, linked, meta } from '../support/site/html-tree.ts';
import { postHeadings, postLinks } from '../support/site/post-lists.ts';
import { childrenOf, childText, parseXml } from '../support/site/xml.ts';

const site = readSite('fixture');
const sitemap = sitemapOf(site);
const listed = site.pages.filter(({ noindex }) => !noindex);

describe('the sitemap', () => {
  test('has exactly the pages that search engines may know', () => {
    assert.deepEqual([...sitemap.keys()].toSorted(), listed.map(({ path }) => site.url + path).toSorted());
    assert.equal(readText(site, 'sitemap.xml').match(/<loc>/g)?.length, sitemap.size);
  });

  test('has the namespace of its format', () => {
    const { name, attributes } = parseXml(readText(site, 'sitemap.xml'));
    assert.deepEqual([name, attributes['xmlns']], ['urlset', 'http://www.sitemaps.org/schemas/sitemap/0.9']);
  });

  test('is named in robots.txt, which excludes nobody', () => {
    assert.equal(readText(site, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${site.url}/sitemap.xml\n`);
  });
});

describe('lastmod is in the past', () => {
  for (const [address, lastmod] of sitemap) {
    if (lastmod === undefined) continue;
    test(new URL(address).pathname, () => {
      assert.match(lastmod, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/);
      assert.ok(new Date(lastmod) <= new Date());
    });
  }
});

describe("lastmod of a post is its last change, and that of a list its newest post's", () => {
  /** The page's own dates, else those of the posts on it. */
  function changed(path: string): string | undefined {
    const { document } = pageAt(site, path);
    const own = meta(document, 'article:modified_time') ?? meta(document, 'article:published_time');
    if (own !== undefined) return own;
    return postHeadings(document)
      .flatMap(postLinks)
      .map((link) => changed(attribute(link, 'href') ?? ''))
      .toSorted()
      .at(-1);
  }
  const dated = /^\/(?:posts|\d{4}|(?:tag|category|author)\/.)/;
  for (const { path } of listed.filter((page) => dated.test(page.path))) {
    test(path, () => assert.equal(sitemap.get(site.url + path), changed(path)));
  }

  const table: readonly [path: string, lastmod: string | undefined][] = [
    ['/2012/06/05/fully-furnished/', '2013-02-01T09:00:00.000Z'],
    ['/2012/04/10/social-media/', '2012-04-10T13:47:00.000Z'],
    ['/', '2014-07-01T17:00:00.000Z'],
    ['/tag/', '2014-07-01T08:00:00.000Z'],
    ['/about/', '2026-10-01T00:00:00.000Z'],
    // Nothing records when it changed.
    ['/privacy/', undefined],
    ['/search/', undefined],
    ['/notebook/', undefined],
  ];
  for (const [path, lastmod] of table) {
    test(`${path}: ${lastmod}`, () => assert.equal(sitemap.get(site.url + path), lastmod));
  }
});

describe('the search description', () => {
  const description = parseXml(readText(site, 'opensearch.xml'));

  test('is OpenSearch 1.1, with names no longer than it allows', () => {
    assert.equal(description.name, 'OpenSearchDescription');
    assert.equal(description.attributes['xmlns'], 'http://a9.com/-/spec/opensearch/1.1/');
    for (const [name, most] of [
      ['ShortName', 16],
      ['LongName', 48],
      ['Description', 1024],
    ] as const) {
      const { length } = childText(description, name) ?? '';
      assert.ok(length > 0 && length <= most, name);
    }
  });

  test('puts the query in the fragment, which reaches no host', () => {
    const templates = childrenOf(description, 'Url').map(({ attributes }) => attributes['template']);
    assert.deepEqual(templates, [`${site.url}/search/#q={searchTerms}`]);
    assert.ok(fileAt(site, '/search/'));
  });

  test('has an existing icon', () => {
    for (const image of childrenOf(description, 'Image')) {
      assert.ok(fileAt(site, pathOnSite(site, image.text) ?? ''));
    }
  });
});

describe('the icons of the web manifest', () => {
  const manifest = JSON.parse(readText(site, 'manifest.webmanifest'));

  test('there are two bitmaps, a scalable one, a maskable one, and a start page', () => {
    assert.deepEqual(
      manifest.icons.map(({ sizes, purpose }: { sizes: string; purpose: string }) => `${sizes} ${purpose}`),
      ['any any', '192x192 any', '512x512 any', '512x512 maskable'],
    );
    assert.ok(fileAt(site, manifest.start_url));
    for (const key of ['name', 'description', 'lang']) assert.ok(manifest[key]);
  });

  for (const { src, sizes, type } of manifest.icons) {
    test(`${src} has the size and type it claims`, () => {
      const bytes = readFileSync(join(site.outDir, fileAt(site, src) ?? assert.fail('nothing stands there')));
      if (type === 'image/svg+xml') assert.equal(parseXml(bytes.toString()).name, 'svg');
      // A PNG's header has its width and height.
      else {
        assert.equal(bytes.toString('latin1', 0, 16), '\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
        assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes);
      }
    });
  }

  test('the icon for phones is 180 by 180', () => {
    const [icon] = linked(pageAt(site, '/').document, 'apple-touch-icon');
    const bytes = readFileSync(join(site.outDir, fileAt(site, (icon && attribute(icon, 'href')) ?? '') ?? ''));
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [180, 180]);
  });
});
