import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileAt, pageAt, readSite } from '../support/site/built-site.ts';
import { attribute, elements, linked, rawText } from '../support/site/html-tree.ts';

const site = readSite('fixture');
const isFont = (file: string): boolean => /\.(?:woff2?|ttf|otf)$/.test(file);

/** The most bytes that all fonts may have; English needs two thirds of them. */
const MOST = 40_000;

/** The bodies of a page's `@font-face` rules. */
const faces = (path: string): string[] =>
  [...elements(pageAt(site, path).document, 'style')]
    .flatMap((style) => [...rawText(style).matchAll(/@font-face\{([^}]*)\}/g)])
    .map(([, rule = '']) => rule);

test('all fonts together are small', (t) => {
  const fonts = site.files.filter(isFont);
  const bytes = fonts.map((file) => statSync(join(site.outDir, file)).size);
  const sum = bytes.reduce((a, b) => a + b, 0);
  t.diagnostic(`fonts: ${sum} bytes, ${bytes.join(' + ')}`);
  assert.equal(fonts.length, 2);
  assert.ok(sum <= MOST);
});

describe('a page paints before its fonts are there, and loads all of them from this site', () => {
  for (const { path, document } of site.pages) {
    test(path, () => {
      const [letters, ...others] = linked(document, 'preload');
      assert.ok(letters && attribute(letters, 'fetchpriority') === 'low' && others.length === 0);
      const basic = faces(path).find((rule) => /unicode-range:U\+20-7E/i.test(rule));
      assert.ok(basic?.includes(attribute(letters, 'href') ?? '-'));
      const used = faces(path).flatMap((rule) => [...rule.matchAll(/url\("([^"]*)"\)/g)].map(([, url = '']) => url));
      assert.equal(used.length, 2);
      for (const url of used) assert.ok(url.startsWith('/') && isFont(fileAt(site, url) ?? ''), url);
    });
  }
});

test('what stands in for the font takes as much room in either weight, on a computer and on a phone', () => {
  const fallbacks = faces('/').filter((rule) => !rule.includes('url('));
  for (const local of ['Arial', 'Arial Bold', 'Roboto', 'Roboto Bold'])
    assert.ok(fallbacks.some((rule) => rule.includes(`local(${local})`)));
  for (const rule of fallbacks) {
    for (const property of ['size-adjust', 'ascent-override', 'descent-override', 'line-gap-override']) {
      assert.match(rule, new RegExp(`${property}:[\\d.]+%`));
    }
  }
});
