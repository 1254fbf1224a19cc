import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { drawingFault } from '../../../src/author/check/rules/pictures/drawings.ts';
import { soundMark } from '../../../src/drawing/mark.ts';
import { habitPicture, sitePicture } from '../../../src/drawing/stand-in.ts';
import { root } from '../../support/site/sites.ts';

const mark = soundMark(readFileSync(join(root, 'src/assets/mark.svg'), 'utf8'));
const motif = `<?xml version="1.0"?><!-- > -->\n<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">
<circle cx="24" cy="24" r="20" fill="#0e0f0e"/></svg>`;
const drawn = [
  ['a habit', habitPicture(motif, { light: '#ffd500', dark: '#e6c000' })],
  ['the site', sitePicture(mark)],
] as const;

describe('what stands in for a picture', () => {
  for (const [what, svg] of drawn) {
    it(`of ${what} is a small drawing, four to three, that keeps the rules for drawings`, async () => {
      assert.ok(Buffer.byteLength(svg) < 1000);
      assert.equal(drawingFault(svg), undefined);
      const { width = 0, height = 0 } = await sharp(Buffer.from(svg)).metadata();
      assert.equal(width / height, 4 / 3);
    });
  }

  it('shows three whole motifs across its middle square', async () => {
    const [[, svg]] = drawn;
    const { data, info } = await sharp(Buffer.from(svg))
      .resize(400, 300)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => data[(y * info.width + x) * 3];
    for (const x of [100, 200, 300]) assert.equal(at(x, 150), 0x0e);
    for (const x of [50, 150, 250, 350]) assert.equal(at(x, 150), 0xff);
  });
});
