import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileAt, readSite, readText } from '../support/site/built-site.ts';
import { attribute, linked } from '../support/site/html-tree.ts';
import { brokenLinks, reachable, references } from '../support/site/links.ts';

const site = readSite('fixture');

/** The fixture links to a redirected address on purpose: authors may. */
const ON_PURPOSE: Record<string, readonly string[]> = {
  '/2014/07/01/links/': ['a[href] /old-social-media/ leads to a redirect'],
};

describe('every address on a page resolves, with its fragment', () => {
  for (const page of [...site.pages, ...site.redirects]) {
    test(page.path, () => assert.deepEqual(brokenLinks(site, page), ON_PURPOSE[page.path] ?? []));
  }
});

test('links lead from the home page to every page but the hidden ones and the 404', () => {
  const reached = reachable(site);
  const orphans = site.pages.filter(({ path, noindex }) => !noindex && !reached.has(path));
  assert.deepEqual(
    orphans.map(({ path }) => path),
    [],
  );
});

test('no page links to one with noindex', () => {
  const reached = reachable(site);
  assert.deepEqual(
    site.pages.filter(({ path, noindex }) => noindex && reached.has(path)).map(({ path }) => path),
    [],
  );
});

describe('feeds, manifest and search description are announced on every page', () => {
  const announced = [
    ['alternate', ['application/rss+xml', 'application/atom+xml', 'application/feed+json']],
    ['search', ['application/opensearchdescription+xml']],
    ['manifest', [undefined]],
    ['icon', ['image/svg+xml']],
    ['apple-touch-icon', [undefined]],
  ] as const;
  for (const page of site.pages) {
    test(page.path, () => {
      for (const [rel, types] of announced) {
        assert.deepEqual(
          linked(page.document, rel).map((link) => attribute(link, 'type')),
          [...types],
          rel,
        );
      }
    });
  }
});

test('the scripts that scripts load exist', () => {
  const scripts = site.files.filter((file) => /^_astro\/.*\.js$/.test(file));
  const loaded = scripts.flatMap((file) =>
    [...readText(site, file).matchAll(/["'`]([./\w-]+\.js)["'`]/g)].map(
      ([, address = '']) =>
        // Vite's preloads are relative to the root, without a slash.
        new URL(address, address.startsWith('_astro/') ? site.url : `${site.url}/${file}`).pathname,
    ),
  );
  assert.ok(loaded.length > 0);
  assert.deepEqual(
    loaded.filter((path) => fileAt(site, path) === undefined),
    [],
  );
});

describe('the files for hosts', () => {
  const hostFiles = [
    ['_redirects', /^(\S+) (\S+) 301$/],
    ['redirects.nginx.map', /^(\S+) (\S+);$/],
  ] as const;
  for (const [file, line] of hostFiles) {
    test(`${file} has each redirect page's address and leads where the page does`, () => {
      const listed = readText(site, file)
        .trimEnd()
        .split('\n')
        .map((text) => line.exec(text)?.slice(1, 3));
      const pages = site.redirects.map((page) => [
        page.path,
        references(page.document).find(({ by }) => by === 'meta[refresh]')?.address,
      ]);
      assert.deepEqual(listed.toSorted(), pages.toSorted());
    });
  }
});
