import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { fileAt, pathOnSite, readSite, readText, type Page } from '../support/site/built-site.ts';
import { attribute, elements, only, rawText, type HtmlElement } from '../support/site/html-tree.ts';

const site = readSite('fixture');

const isPolicy = (element: HtmlElement): boolean =>
  attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';

/** Data blocks do not count: browsers do not run them, and the policy ignores them. */
const isScript = (element: HtmlElement): boolean =>
  element.tagName === 'script' && !attribute(element, 'type')?.startsWith('application/');

const governed = (element: HtmlElement): boolean =>
  isScript(element) ||
  element.tagName === 'style' ||
  (element.tagName === 'link' && /\b(?:stylesheet|preload|modulepreload)\b/.test(attribute(element, 'rel') ?? ''));

function policyOf({ document }: Page): Map<string, string[]> {
  const meta = only([...elements(document, 'meta')].filter(isPolicy), 'policy');
  const directives = (attribute(meta, 'content') ?? '').split(';').map((text) => text.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name).map(([name = '', ...sources]) => [name, sources]));
}

const hash = (element: HtmlElement): string =>
  `'sha256-${createHash('sha256').update(rawText(element)).digest('base64')}'`;

const hashesIn = (sources: readonly string[] = []): string[] => sources.filter((source) => source.startsWith("'sha"));

const everyPage = [...site.pages, ...site.redirects];

describe('the policy comes before everything that it governs', () => {
  for (const page of everyPage) {
    test(page.path, () => {
      const all = [...elements(page.document)];
      const first = all.findIndex(governed);
      const policy = all.findIndex(isPolicy);
      assert.ok(policy >= 0 && (first < 0 || policy < first));
    });
  }
});

/** What is allowed besides the site itself: search is WebAssembly, and styles may hold small pictures. */
const MORE: Record<string, string> = { 'script-src': "'wasm-unsafe-eval'", 'img-src': 'data:' };

describe('it allows only what a page needs', () => {
  for (const page of everyPage) {
    test(page.path, () => {
      const policy = policyOf(page);
      const closed = ['default-src', 'base-uri', 'form-action'];
      assert.deepEqual(
        closed.map((name) => policy.get(name)),
        closed.map(() => ["'none'"]),
      );
      const open = [...policy].filter(([name]) => !closed.includes(name));
      for (const [name, sources] of open) {
        assert.deepEqual(
          sources.filter((source) => source !== "'self'" && source !== MORE[name] && !source.startsWith("'sha256-")),
          [],
          name,
        );
      }
    });
  }
});

describe('its hashes are exactly those of the page', () => {
  for (const page of everyPage) {
    test(page.path, () => {
      const policy = policyOf(page);
      const inline = [...elements(page.document)].filter((element) => attribute(element, 'src') === undefined);
      const scripts = inline.filter(isScript).map(hash);
      const styles = inline.filter(({ tagName }) => tagName === 'style').map(hash);
      assert.deepEqual(hashesIn(policy.get('script-src')).toSorted(), [...new Set(scripts)].toSorted());
      assert.deepEqual(hashesIn(policy.get('style-src')).toSorted(), [...new Set(styles)].toSorted());
    });
  }
});

describe('external scripts come from this site', () => {
  for (const page of everyPage) {
    test(page.path, () => {
      const sources = [...elements(page.document, 'script')].flatMap((script) => attribute(script, 'src') ?? []);
      const paths = sources.map((source) => pathOnSite(site, new URL(source, site.url + page.path).href));
      assert.deepEqual(
        paths.filter((path) => path === undefined || fileAt(site, path) === undefined),
        [],
      );
    });
  }
});

test('the headers of every address have what a meta element cannot say', () => {
  const [everywhere = ''] = readText(site, '_headers').split(/\n(?=\S)/);
  assert.match(everywhere, /^\/\*\n/);
  assert.match(everywhere, /^ {2}Content-Security-Policy: frame-ancestors 'none'$/m);
  assert.match(everywhere, /^ {2}X-Content-Type-Options: nosniff$/m);
  assert.match(everywhere, /^ {2}Referrer-Policy: strict-origin-when-cross-origin$/m);
});
