import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { removeUnusedAssets } from '../../../src/integration/unused-assets.ts';

/** Each row: an asset, a file of the site that may name it, and whether the asset stays. */
const rows: readonly [name: string, asset: string, file: string, text: string, stays: boolean][] = [
  ['a picture on a page', 'a.X1.webp', 'index.html', '<img src="/_astro/a.X1.webp">', true],
  ['a picture in a srcset', 'a.X1.webp', 'index.html', '<img srcset="/_astro/a.X1.webp 2x, /_astro/b.webp 3x">', true],
  ['a picture in a feed', 'a.X1.webp', 'feed.xml', '&lt;img src="https://x.test/_astro/a.X1.webp"', true],
  ['a card named by an absolute address', 'c.X1.png', 'index.html', 'content="https://x.test/_astro/c.X1.png"', true],
  ['a chunk that another one imports', 'b.js', '_astro/a.js', 'import("./b.js")', true],
  ['a font in a stylesheet', 'f.woff2', '_astro/s.css', 'src:url(/_astro/f.woff2)', true],
  ['a font in a folder', 'fonts/f.woff2', 'index.html', '<link href="/_astro/fonts/f.woff2">', true],
  ['a name with an accent, encoded', 'café.webp', 'index.html', '<img src="/_astro/caf%C3%A9.webp">', true],
  ['nothing names it', 'zebra.png', 'index.html', '<p>zebra</p>', false],
  ['its name is the end of another', 'a.png', 'index.html', '<img src="/_astro/ba.png">', false],
  ['a lone % in a text does no harm', 'a.png', 'index.html', '<p>./%</p>', false],
];

for (const [name, asset, file, text, stays] of rows) {
  test(`assets: ${name}`, (t) => {
    const site = mkdtempSync(join(tmpdir(), 'assets-'));
    t.after(() => rmSync(site, { recursive: true }));
    mkdirSync(join(site, '_astro/fonts'), { recursive: true });
    writeFileSync(join(site, '_astro', asset), '');
    writeFileSync(join(site, file), text);
    writeFileSync(join(site, 'entry.html'), '<script src="/_astro/a.js"></script><link href="/_astro/s.css">');
    removeUnusedAssets(site);
    assert.equal(existsSync(join(site, '_astro', asset)), stays);
  });
}
