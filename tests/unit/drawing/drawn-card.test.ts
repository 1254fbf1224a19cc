import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import sharp from 'sharp';
import { drawingArt, photoArt } from '../../../src/drawing/card-art.ts';
import { drawnCard } from '../../../src/drawing/drawn-card.ts';
import { Typeface } from '../../../src/drawing/typeface.ts';
import { drawingFont } from '../../../src/fonts/font-files.ts';
import { forgetCards } from '../../../src/integration/unused-cards.ts';
import { root } from '../../support/site/sites.ts';

const drawing = {
  typeface: new Typeface(await drawingFont(root)),
  mark: readFileSync(join(root, 'src/assets/mark.svg'), 'utf8'),
  siteTitle: 'A site',
};
const card = (title: string) => ({
  path: '/cards/a.png',
  page: '/%E3%82%B3/',
  title,
  art: drawingArt('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>'),
});

function cacheFor(t: TestContext): string {
  const cache = mkdtempSync(join(tmpdir(), 'cards-'));
  t.after(() => rmSync(cache, { recursive: true }));
  return cache;
}

describe('a drawn card', () => {
  it('is a PNG of 1200 by 630 pixels', async (t) => {
    const png = Buffer.from(await drawnCard(card('A'), drawing, cacheFor(t)));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  });

  it('shows the middle of a drawing as a square, as it is by day', async (t) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><style>svg{--ground:#ff0000}
      @media (prefers-color-scheme:dark){svg{--ground:#000000}}path{fill:var(--ground)}</style>
      <path d="M0 0h400v300H0z"/><circle cx="25" cy="150" r="20"/></svg>`;
    const png = await drawnCard({ ...card(''), art: drawingArt(svg) }, drawing, cacheFor(t));
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
    for (const [x, y] of [
      [0, 0],
      [0, 315],
      [629, 629],
    ] as const)
      assert.deepEqual(at(x, y), [255, 0, 0]);
    assert.ok(at(631, 315).every((value) => value > 240));
  });

  it('is below 300 KB even where its picture is a photograph of nothing but noise', async (t) => {
    const folder = cacheFor(t);
    const file = join(folder, 'noise.png');
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    await sharp({ create: { width: 900, height: 700, channels: 3, background: 'white', noise } }).toFile(file);
    const art = await photoArt({ fsPath: file });
    assert.ok((await drawnCard({ ...card('A'), art }, drawing, join(folder, 'cards'))).length < 300_000);
  });

  it('comes from the cache when nothing in it changed', async (t) => {
    const cache = cacheFor(t);
    await drawnCard(card('A'), drawing, cache);
    const [name = ''] = readdirSync(cache);
    assert.match(name, /^[0-9a-f]{64}\.png$/);
    writeFileSync(join(cache, name), 'kept');
    assert.equal(String(await drawnCard(card('A'), drawing, cache)), 'kept');
    await drawnCard(card('B'), drawing, cache);
    await drawnCard(card('A'), { ...drawing, siteTitle: 'Another' }, cache);
    assert.equal(readdirSync(cache).length, 3);
  });

  it('says which title it cannot show', async (t) => {
    const log = t.mock.method(console, 'log', () => {});
    await drawnCard(card('社'), drawing, cacheFor(t));
    assert.deepEqual(
      log.mock.calls.map(({ arguments: [line] }) => String(line)),
      ['  the card of /コ/ is without its title: the font has no letter for 社'],
    );
  });
});

it('a card that a build did not use is removed from the cache', async (t) => {
  const cache = cacheFor(t);
  for (const title of ['A', 'B']) await drawnCard(card(title), drawing, cache);
  for (const name of readdirSync(cache)) utimesSync(join(cache, name), 1, 1);
  await drawnCard(card('A'), drawing, cache);
  await forgetCards(cache, 2000);
  assert.equal(readdirSync(cache).length, 1);
  await forgetCards(join(cache, 'none'), 2000);
});
