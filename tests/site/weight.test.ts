import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { fileAt, pageAt, readSite, readText, type BuiltSite, type Page } from '../support/site/built-site.ts';
import { attribute, elements, linked, only, rawText, visibleText, withClass } from '../support/site/html-tree.ts';
import { references } from '../support/site/links.ts';

const site = readSite('fixture');
const realSite = readSite('content');

/** The bytes of a first round trip: ten packets of 1,460. */
const FIRST_ROUND_TRIP = 14_600;

const compressed = (text: string): number => brotliCompressSync(text).length;

describe('a page with its styles fits the first round trip', () => {
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
      // Its styles are inlined.
      assert.equal(linked(document, 'stylesheet').length, 0);
      assert.ok([...elements(document, 'style')].length > 0);
      assert.ok(bytes <= FIRST_ROUND_TRIP);
    });
  }

  test('the long post has 1,200 words', () => {
    const body = only(withClass(pageAt(site, '/2014/04/07/long/').document, 'prose'), 'body');
    assert.ok(visibleText(body).split(' ').length >= 1200);
  });
});

/** The scripts that a page itself names. */
const entriesOf = ({ document }: Page): string[] => [
  ...[...elements(document, 'script')].flatMap((script) => attribute(script, 'src') ?? []),
  ...linked(document, 'modulepreload').flatMap((link) => attribute(link, 'href') ?? []),
];

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

const scriptAt = (of: BuiltSite, path: string): string => readText(of, fileAt(of, path) ?? assert.fail(path));

const weightOf = (of: BuiltSite, scripts: Iterable<string>): number =>
  sumOf([...scripts].map((path) => compressed(scriptAt(of, path))));

/** Scripts with all that they import statically. */
function withImports(of: BuiltSite, entries: readonly string[]): Set<string> {
  const paths = new Set(entries);
  for (const path of paths) {
    // `import"./a.js"` and `from"./a.js"`, not `import("./a.js")`, which loads on demand.
    for (const [, address = ''] of scriptAt(of, path).matchAll(/(?:import|from)\s*["']([^"']+)["']/g)) {
      paths.add(new URL(address, of.url + path).pathname);
    }
  }
  return paths;
}

/** The scripts that load with a page. */
const scriptsOf = (page: Page): Set<string> => withImports(site, entriesOf(page));

/** Whether a script or its imports define an element. */
const brings = (of: BuiltSite, entry: string, tag: string): boolean =>
  [...withImports(of, [entry])].some((path) =>
    new RegExp(`customElements\\.define\\(["'\`]${tag}["'\`]`).test(scriptAt(of, path)),
  );

describe('only the search page loads search, and none the index', () => {
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

  test('the search page does load it, or this would prove nothing', () => {
    assert.ok([...scriptsOf(pageAt(site, '/search/'))].some((path) => search.test(path)));
  });
});

describe("only the notebook page loads the notebook's view", () => {
  /** The most that its page may weigh with its scripts. */
  const MOST = 30_000;
  const opens = (page: Page): boolean =>
    [...scriptsOf(page)].some((path) => /customElements\.define\(["'`]notebook-view["'`]/.test(scriptAt(site, path)));

  test('no other page loads it', () => {
    assert.deepEqual(
      site.pages.filter(opens).map(({ path }) => path),
      ['/notebook/'],
    );
  });

  test('its page is light', (t) => {
    const page = pageAt(realSite, '/notebook/');
    const scripts = [...withImports(realSite, entriesOf(page))].map((path) => compressed(scriptAt(realSite, path)));
    const all = compressed(page.html) + sumOf(scripts);
    t.diagnostic(`${all} bytes with brotli: page ${compressed(page.html)}, scripts ${sumOf(scripts)}`);
    assert.ok(all <= MOST, `${all} bytes`);
  });
});

describe('a text loads the count of the last ten only if it has one', () => {
  // The assessment and the plays are weighed by themselves.
  const texts = site.pages.filter(
    ({ document, path }) => withClass(document, 'prose').length > 0 && !/^\/(?:self-assessment|playbook)\//.test(path),
  );
  const asks = ({ document }: Page): boolean => [...elements(document, 'count-ten')].length > 0;
  const everywhere = scriptsOf(pageAt(site, '/posts/'));

  test('a post with the count', () => {
    const asking = texts.filter(asks);
    assert.deepEqual(
      asking.map(({ path }) => path),
      ['/2014/06/02/components/'],
    );
    // The home page also has the way back to a play.
    const home = entriesOf(pageAt(site, '/')).filter((entry) => !brings(site, entry, 'carry-on'));
    for (const page of asking) assert.deepEqual(scriptsOf(page), withImports(site, home));
    for (const page of asking) assert.ok(scriptsOf(page).size > everywhere.size);
  });

  for (const page of texts.filter((each) => !asks(each))) {
    test(page.path, () => assert.deepEqual(scriptsOf(page), everywhere));
  }
});

/** The inline scripts, without data blocks. */
const inlineScripts = ({ document }: Page): string[] =>
  [...elements(document, 'script')]
    .filter((script) => attribute(script, 'src') === undefined)
    .filter((script) => !attribute(script, 'type')?.startsWith('application/'))
    .map(rawText);

describe('the scripts of a page, inline and in files, are at most 2,000 bytes', () => {
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
  /** The most that the page and its scripts may weigh until the first question can be answered. */
  const MOST = 30_000;
  const MOST_SCRIPT = 15_000;
  /** Including what the results need, which nobody waits for. */
  const MOST_WITH_RESULTS = 42_000;

  for (const built of [site, realSite]) {
    const page = pageAt(built, '/self-assessment/');
    const html = compressed(page.html);
    const inline = inlineScripts(page).map(compressed);
    const weigh = (some: readonly string[]): number => weightOf(built, withImports(built, some));
    const entries = entriesOf(page);
    const forQuestions = entries.filter((entry) => !brings(built, entry, 'assessment-results'));

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

describe('a play with its exercises', () => {
  const MOST = 60_000;
  const MOST_SCRIPT = 12_000;
  const isPlay = ({ document }: Page): boolean => [...elements(document, 'run-play')].length > 0;

  // The fixture's plays have more exercises than a real play would.
  for (const built of [realSite]) {
    const plays = built.pages.filter(isPlay);
    test(`${built.url} has some`, () => assert.ok(plays.length > 0));
    for (const page of plays) {
      test(`${built.url}${page.path}`, (t) => {
        const html = compressed(page.html);
        const files = weightOf(built, withImports(built, entriesOf(page)));
        const script = sumOf(inlineScripts(page).map(compressed)) + files;
        t.diagnostic(
          `${page.path}: ${html + files} bytes with brotli, page with styles ${html}, files ${files}; scripts ${script}`,
        );
        assert.ok(script <= MOST_SCRIPT, `${script} bytes of script`);
        assert.ok(html + files <= MOST, `${html + files} bytes`);
      });
    }
  }
});

describe('what the device knows of plays is loaded only where it is shown', () => {
  /** What the way back to a play may add to the home page. */
  const MOST_ON_HOME = 2000;

  test('the home page', (t) => {
    const entries = entriesOf(pageAt(site, '/'));
    const others = withImports(
      site,
      entries.filter((entry) => !brings(site, entry, 'carry-on')),
    );
    const added = [...withImports(site, entries)].filter((path) => !others.has(path));
    const bytes = weightOf(site, added);
    t.diagnostic(`the way back to a play: ${bytes} bytes with brotli on the home page`);
    assert.ok(added.length > 0);
    assert.ok(bytes <= MOST_ON_HOME, `${bytes} bytes`);
  });

  test('pages without elements of their own load only the common scripts', () => {
    const everywhere = scriptsOf(pageAt(site, '/posts/'));
    const others = site.pages.filter(
      ({ html }) =>
        !/<(?:carry-on|huddle-tally|notebook-view|count-ten|play-marks|run-play|self-assessment|site-search)\b/.test(
          html,
        ),
    );
    for (const path of ['/2012/04/10/social-media/', '/2012/04/', '/tag/networking/', '/time/3/'])
      assert.ok(others.some((page) => page.path === path));
    for (const page of others) assert.deepEqual(scriptsOf(page), everywhere, page.path);
  });
});
