import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileAt, pageAt, readSite, type BuiltSite } from '../support/site/built-site.ts';
import { attribute, elements, rawText, withClass, type HtmlElement } from '../support/site/html-tree.ts';

const fixture = readSite('fixture');
const content = readSite('content');

/** As much as comes along with a page's first bytes. */
const MOST = 3 * 1024;

/** Where a picture lies; of the one that a page brings along for its first paint, what is drawn. */
const shown = (picture: HtmlElement): string =>
  decodeURIComponent((attribute(picture, 'src') ?? '').replace(/^data:image\/svg\+xml,/, ''));
const isBroughtAlong = (picture: HtmlElement): boolean => (attribute(picture, 'src') ?? '').startsWith('data:');

const pictures = (site: BuiltSite) =>
  site.pages.flatMap(({ path, document }) => withClass(document, 'picture').map((picture) => ({ path, picture })));

for (const site of [fixture, content]) {
  describe(`every picture of ${site.url}`, () => {
    test('is a file of the site, has its size, and is described or knowingly not', () => {
      assert.ok(pictures(site).length > 0);
      for (const { path, picture } of pictures(site)) {
        const src = shown(picture);
        if (isBroughtAlong(picture)) {
          assert.match(src, /^<svg /, path);
          assert.equal(attribute(picture, 'loading'), undefined);
        } else {
          assert.match(src, /^\/(?:_astro\/[^/]+\.(?:svg|webp)|pictures\/[a-z-]+\.svg)$/, path);
          assert.ok(fileAt(site, src), `${path}: ${src} is not there`);
        }
        assert.deepEqual([attribute(picture, 'width'), attribute(picture, 'height')], ['400', '300']);
        assert.notEqual(attribute(picture, 'alt'), undefined);
      }
    });

    test('that is drawn is small', () => {
      for (const file of site.files.filter((each) => /^(?:_astro|pictures)\/.*\.svg$/.test(each))) {
        assert.ok(statSync(join(site.outDir, file)).size <= MOST, file);
      }
    });

    test('is named in words on the page of its post', () => {
      const described = new Set(pictures(site).flatMap(({ picture }) => attribute(picture, 'alt') || []));
      for (const words of described) {
        const own = pictures(site).filter(({ picture }) => attribute(picture, 'alt') === words);
        assert.equal(own.length, 1, words);
      }
    });
  });

  test(`every pattern of ${site.url} is a file of the site`, () => {
    const styles = site.pages.flatMap(({ document }) => [...elements(document, 'style')].map(rawText));
    const files = styles.flatMap((css) => [...css.matchAll(/--pattern:url\(([^)]+)\)/g)].map(([, src = '']) => src));
    assert.ok(files.length > 0);
    assert.deepEqual(
      [...new Set(files)].filter((src) => !/^\/_astro\/[^/]+\.svg$/.test(src) || fileAt(site, src) === undefined),
      [],
    );
  });
}

describe('the picture of a post', () => {
  const rows: readonly [what: string, path: string, picture: RegExp, alt: string][] = [
    [
      'is its own',
      '/2012/06/05/fully-furnished/',
      /^\/_astro\/steps\..*\.svg$|<title>Four steps up</,
      'Four steps, drawn in one line.',
    ],
    [
      'may be a photograph, which is made smaller',
      '/2012/04/16/a-gradient/',
      /^\/_astro\/gradient\..*\.webp$/,
      'A sky that goes from dark blue to orange above a dark hill.',
    ],
    [
      'is the habit’s of its first play otherwise',
      '/2012/04/10/social-media/',
      /^\/pictures\/habit-\w+\.svg$|<pattern id=['"]tiles['"]/,
      '',
    ],
    ['is the site’s without a play', '/2012/04/17/a-link/', /^\/pictures\/site\.svg$|<svg class=['"]mark['"]/, ''],
  ];
  for (const [what, path, src, alt] of rows) {
    test(what, () => {
      const [picture] = withClass(pageAt(fixture, path).document, 'picture');
      assert.match(picture ? shown(picture) : '', src);
      assert.equal(picture && attribute(picture, 'alt'), alt);
    });
  }
});
