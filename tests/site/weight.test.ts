import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { fileAt, pageAt, readSite, readText, type BuiltSite, type Page } from '../support/built-site.ts';
import { attribute, elements, linked, only, rawText, visibleText, withClass } from '../support/html-tree.ts';
import { references } from '../support/links.ts';

const site = readSite('fixture');
const realSite = readSite('content');

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

/** The scripts that a page names itself. */
const entriesOf = ({ document }: Page): string[] => [
  ...[...elements(document, 'script')].flatMap((script) => attribute(script, 'src') ?? []),
  ...linked(document, 'modulepreload').flatMap((link) => attribute(link, 'href') ?? []),
];

const scriptAt = (of: BuiltSite, path: string): string => readText(of, fileAt(of, path) ?? assert.fail(path));

/** Scripts, and what they import. */
function withImports(of: BuiltSite, entries: readonly string[]): Set<string> {
  const paths = new Set(entries);
  for (const path of paths) {
    // `import"./a.js"` and `from"./a.js"`; `import("./a.js")` waits until somebody asks.
    for (const [, address = ''] of scriptAt(of, path).matchAll(/(?:import|from)\s*["']([^"']+)["']/g)) {
      paths.add(new URL(address, of.url + path).pathname);
    }
  }
  return paths;
}

/** The scripts that come with a page without being asked for: its own, and what those import. */
const scriptsOf = (page: Page): Set<string> => withImports(site, entriesOf(page));

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
  // The assessment is no text: it is weighed by itself.
  const texts = site.pages.filter(
    ({ document, path }) => withClass(document, 'prose').length > 0 && path !== '/self-assessment/',
  );
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
    .filter((script) => attribute(script, 'src') === undefined)
    .filter((script) => !attribute(script, 'type')?.startsWith('application/'))
    .map(rawText);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

describe('the scripts that come with a page, in it and in files, are at most 2,000 bytes', () => {
  for (const [what, path] of [
    ['a post', '/2012/04/10/social-media/'],
    ['an archive', '/tag/networking/'],
  ] as const) {
    test(what, (t) => {
      const page = pageAt(site, path);
      const inside = inlineScripts(page).map(compressed);
      const files = [...scriptsOf(page)].map((file) => compressed(readText(site, fileAt(site, file) ?? '')));
      const sum = sumOf([...inside, ...files]);
      t.diagnostic(
        `${what}: ${sum} bytes of script with brotli: inline ${inside.join(' + ')}, files ${files.join(' + ')}`,
      );
      assert.ok(inside.length > 0);
      assert.ok(sum <= 2000);
    });
  }
});

describe('the assessment', () => {
  /** What a whole page with its scripts may weigh when the first question can be answered. */
  const MOST = 30_000;
  const MOST_SCRIPT = 15_000;
  /** With what the results need, which comes beside it and is not waited for. */
  const MOST_WITH_RESULTS = 42_000;

  for (const built of [site, realSite]) {
    const page = pageAt(built, '/self-assessment/');
    const html = compressed(page.html);
    const inline = inlineScripts(page).map(compressed);
    const weigh = (entries: readonly string[]): number =>
      sumOf([...withImports(built, entries)].map((path) => compressed(scriptAt(built, path))));
    const isForResults = (entry: string): boolean =>
      [...withImports(built, [entry])].some((path) =>
        /customElements\.define\(["'`]assessment-results["'`]/.test(scriptAt(built, path)),
      );
    const entries = entriesOf(page);
    const forQuestions = entries.filter((entry) => !isForResults(entry));

    test(`of ${built.url}: its page, and the scripts that a question needs`, (t) => {
      const files = weigh(forQuestions);
      const script = sumOf(inline) + files;
      t.diagnostic(
        `${built.url}: ${html + files} bytes with brotli until a question: page ${html} (inline scripts ${inline.join(' + ')}), files ${files}; scripts ${script}`,
      );
      assert.ok(script <= MOST_SCRIPT, `${script} bytes of script`);
      assert.ok(html + files <= MOST, `${html + files} bytes`);
    });

    test(`of ${built.url}: all of it`, (t) => {
      const all = html + weigh(entries);
      t.diagnostic(`${built.url}: ${all} bytes with brotli with the results`);
      assert.equal(entries.length - forQuestions.length, 1, 'one script has the results');
      assert.ok(all <= MOST_WITH_RESULTS, `${all} bytes`);
    });
  }
});
