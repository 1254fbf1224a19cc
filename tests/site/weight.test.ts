import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fileAt, pageAt, readSite, readText, type BuiltSite, type Page } from '../support/site/built-site.ts';
import { attribute, elements, linked, rawText, withClass } from '../support/site/html-tree.ts';
import { references } from '../support/site/links.ts';

const site = readSite('fixture');
const realSite = readSite('content');

const compressed = (text: string): number => brotliCompressSync(text).length;

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

/** The inline scripts, without data blocks. */
const inlineScripts = ({ document }: Page): string[] =>
  [...elements(document, 'script')]
    .filter((script) => attribute(script, 'src') === undefined)
    .filter((script) => !attribute(script, 'type')?.startsWith('application/'))
    .map(rawText);

/** What a first visit to a page of each kind may cost, in bytes: with gzip, and its scripts with brotli. */
const KINDS: readonly [kind: string, path: RegExp, page: number, script?: number][] = [
  ['home', /^\/$/, 13_000],
  // The longest posts; those of three minutes stay below 10,500.
  ['post', /^\/\d{4}\/\d\d\/\d\d\/(?!page\/)./, 11_600, 1650],
  ['tag page', /^\/tag\/./, 10_000, 1650],
  ['play', /^\/playbook\/(?!print\/|the-crowded-room\/|put-it-right\/)[^/]+\/$/, 13_000, 11_200],
  ['play with a story', /^\/playbook\/(?:the-crowded-room|put-it-right)\/$/, 17_000, 10_000],
  ['self-assessment', /^\/self-assessment\/$/, 17_000, 15_000],
];

/** The picture that a page shows first, compressed. */
function firstPicture({ document }: Page): number {
  const [picture] = withClass(document, 'picture');
  const file = picture && fileAt(realSite, attribute(picture, 'src') ?? '');
  return file === undefined ? 0 : gzipSync(readFileSync(join(realSite.outDir, file))).length;
}

for (const [kind, ofKind, mostOfPage, mostOfScript] of KINDS) {
  describe(`a ${kind} costs a first visit little`, () => {
    for (const page of realSite.pages.filter(({ path }) => ofKind.test(path))) {
      const { path, html, document } = page;

      test(`${path}: its HTML with all of its styles, and its first picture`, (t) => {
        // What is linked is for paper.
        assert.ok(linked(document, 'stylesheet').every((link) => attribute(link, 'media') === 'print'));
        const bytes = gzipSync(html).length + firstPicture(page);
        t.diagnostic(`${path}: ${bytes} bytes with gzip, ${Buffer.byteLength(html)} without`);
        assert.ok(bytes <= mostOfPage, `${bytes} bytes, ${bytes - mostOfPage} too many`);
      });

      if (mostOfScript === undefined) continue;

      test(`${path}: its scripts, inline and in files`, (t) => {
        const files = withImports(realSite, entriesOf(page));
        const bytes = sumOf(inlineScripts(page).map(compressed)) + weightOf(realSite, files);
        t.diagnostic(`${path}: ${bytes} bytes of script with brotli in ${files.size} files`);
        assert.ok(bytes <= mostOfScript, `${bytes} bytes, ${bytes - mostOfScript} too many`);
      });
    }
  });
}

test('the self-assessment needs five requests for its scripts at most', () => {
  const files = withImports(realSite, entriesOf(pageAt(realSite, '/self-assessment/')));
  assert.ok(files.size <= 5, [...files].join(', '));
});

test('the fonts that stand before a first reading are small', () => {
  const fonts = linked(pageAt(realSite, '/').document, 'preload').flatMap((link) => attribute(link, 'href') ?? []);
  const bytes = sumOf(fonts.map((font) => statSync(join(realSite.outDir, fileAt(realSite, font) ?? '')).size));
  assert.ok(bytes <= 30_000, `${bytes} bytes`);
});

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
  // The assessment and the plays are weighed by themselves, and the privacy page deletes what is kept.
  const texts = site.pages.filter(
    ({ document, path }) =>
      withClass(document, 'prose').length > 0 && !/^\/(?:self-assessment|playbook|privacy)\//.test(path),
  );
  const asks = ({ document }: Page): boolean => [...elements(document, 'count-ten')].length > 0;
  const everywhere = scriptsOf(pageAt(site, '/posts/'));

  test('a post with the count', () => {
    const asking = texts.filter(asks);
    assert.deepEqual(
      asking.map(({ path }) => path),
      ['/2014/06/02/components/'],
    );
    for (const page of asking) assert.ok(entriesOf(page).some((entry) => brings(site, entry, 'count-ten')));
  });

  for (const page of texts.filter((each) => !asks(each))) {
    test(page.path, () => assert.deepEqual(scriptsOf(page), everywhere));
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
        !/<(?:carry-on|delete-[a-z]+|huddle-tally|notebook-view|count-ten|play-marks|run-play|self-assessment|site-search|this-weeks-play|weekly-plays)\b/.test(
          html,
        ),
    );
    for (const path of ['/2012/04/10/social-media/', '/2012/04/', '/tag/networking/', '/time/3/'])
      assert.ok(others.some((page) => page.path === path));
    for (const page of others) assert.deepEqual(scriptsOf(page), everywhere, page.path);
  });
});
