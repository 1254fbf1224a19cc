import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { fileAt, pageAt, readSite, readText, type Page } from '../support/built-site.ts';
import { attribute, elements, linked, only, rawText, visibleText, withClass } from '../support/html-tree.ts';
import { references } from '../support/links.ts';

const site = readSite('fixture');

/** What a first round trip carries: ten packets of 1,460 bytes. */
const FIRST_ROUND_TRIP = 14_600;

const compressed = (text: string): number => brotliCompressSync(text).length;

describe('a page with its styles comes in the first round trip', () => {
  const pages: readonly [what: string, path: string][] = [
    ['the home page', '/'],
    ['a post of 1,200 words', '/2014/04/07/long/'],
    ['an archive of ten posts', '/posts/'],
    ['the search page', '/search/'],
  ];
  for (const [what, path] of pages) {
    test(what, (t) => {
      const { html, document } = pageAt(site, path);
      const bytes = compressed(html);
      t.diagnostic(`${what} (${path}): ${bytes} bytes with brotli, ${Buffer.byteLength(html)} without`);
      // Its styles are in it: none is fetched.
      assert.equal(linked(document, 'stylesheet').length, 0);
      assert.ok([...elements(document, 'style')].length > 0);
      assert.ok(bytes <= FIRST_ROUND_TRIP);
    });
  }

  test('and that post has as many words', () => {
    const body = only(withClass(pageAt(site, '/2014/04/07/long/').document, 'prose'), 'body');
    assert.ok(visibleText(body).split(' ').length >= 1200);
  });
});

/** The scripts that come with a page without being asked for: its own, and what those import. */
function scriptsOf(page: Page): Set<string> {
  const paths = new Set([
    ...[...elements(page.document, 'script')].flatMap((script) => attribute(script, 'src') ?? []),
    ...linked(page.document, 'modulepreload').flatMap((link) => attribute(link, 'href') ?? []),
  ]);
  for (const path of paths) {
    const text = readText(site, fileAt(site, path) ?? assert.fail(path));
    // `import"./a.js"` and `from"./a.js"`; `import("./a.js")` waits until somebody asks.
    for (const [, address = ''] of text.matchAll(/(?:import|from)\s*["']([^"']+)["']/g)) {
      paths.add(new URL(address, site.url + path).pathname);
    }
  }
  return paths;
}

describe('search is fetched by the search page alone, and the index by none', () => {
  const search = /\/pagefind\/|site-search/;
  for (const page of site.pages) {
    test(page.path, () => {
      const found = [...references(page.document).map(({ address }) => address), ...scriptsOf(page)].filter((path) =>
        search.test(path),
      );
      if (page.path === '/search/')
        assert.deepEqual(
          found.filter((path) => path.includes('/pagefind/')),
          [],
        );
      else assert.deepEqual(found, []);
    });
  }

  test('which does fetch it, or this would prove nothing', () => {
    assert.ok([...scriptsOf(pageAt(site, '/search/'))].some((path) => search.test(path)));
  });
});

describe('a text loads the count of the last ten where it asks it, and is no heavier where it does not', () => {
  const texts = site.pages.filter(({ document }) => withClass(document, 'prose').length > 0);
  const asks = ({ document }: Page): boolean => [...elements(document, 'one-question')].length > 0;
  const everywhere = scriptsOf(pageAt(site, '/posts/'));

  test('a post that asks it', () => {
    const asking = texts.filter(asks);
    assert.deepEqual(
      asking.map(({ path }) => path),
      ['/2014/06/02/components/'],
    );
    for (const page of asking) assert.deepEqual(scriptsOf(page), scriptsOf(pageAt(site, '/')));
    for (const page of asking) assert.ok(scriptsOf(page).size > everywhere.size);
  });

  for (const page of texts.filter((each) => !asks(each))) {
    test(page.path, () => assert.deepEqual(scriptsOf(page), everywhere));
  }
});

/** The scripts in the page itself; blocks of data are none. */
const inlineScripts = ({ document }: Page): string[] =>
  [...elements(document, 'script')]
    .filter((script) => attribute(script, 'src') === undefined && attribute(script, 'type') !== 'application/ld+json')
    .map(rawText);

describe('the scripts that come with a page, in it and in files, are at most 2,000 bytes', () => {
  for (const [what, path] of [
    ['a post', '/2012/04/10/social-media/'],
    ['an archive', '/tag/networking/'],
  ] as const) {
    test(what, (t) => {
      const page = pageAt(site, path);
      const inside = inlineScripts(page).map(compressed);
      const files = [...scriptsOf(page)].map((file) => compressed(readText(site, fileAt(site, file) ?? '')));
      const sum = [...inside, ...files].reduce((a, b) => a + b, 0);
      t.diagnostic(
        `${what}: ${sum} bytes of script with brotli: inline ${inside.join(' + ')}, files ${files.join(' + ')}`,
      );
      assert.ok(inside.length > 0);
      assert.ok(sum <= 2000);
    });
  }
});
