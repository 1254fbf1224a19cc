import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { FONT_PACKAGE } from '../../../src/fonts/faces.ts';
import { drawingFont, webFonts } from '../../../src/fonts/font-files.ts';
import { root } from '../../support/site/sites.ts';

/** A temporary project, with or without the font's package. */
function project(t: { after: (clean: () => void) => void }, hasPackage: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'package.json'), '{}');
  if (!hasPackage) return folder;
  mkdirSync(join(folder, 'node_modules', FONT_PACKAGE, '..'), { recursive: true });
  symlinkSync(join(root, 'node_modules', FONT_PACKAGE), join(folder, 'node_modules', FONT_PACKAGE));
  return folder;
}

test('a missing font file fails with what, where, expected, received and fix', async (t) => {
  const message = `the font file is not there
  where: node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2
  expected: the file that the package @fontsource-variable/schibsted-grotesk brings
  received: nothing
  fix: run \`npm ci\``;
  await assert.rejects(webFonts(project(t, false)), { message });
  await assert.rejects(drawingFont(project(t, false)), { message });
});

test('the files are made once, whole, and the same wherever the project lies', async (t) => {
  const [one, two] = [project(t, true), project(t, true)];
  const variants = await webFonts(one);
  assert.deepEqual(variants, await webFonts(two));
  for (const { src } of variants) {
    const [path] = src;
    const bytes = readFileSync(join(one, path));
    assert.equal(bytes.toString('latin1', 0, 4), 'wOF2');
    assert.deepEqual(bytes, readFileSync(join(two, path)));
  }
  const folder = join(one, 'node_modules/.cache/fonts');
  assert.equal(readdirSync(folder).length, 2);

  // Existing files are not made again.
  writeFileSync(join(one, variants[0].src[0]), 'kept');
  await webFonts(one);
  assert.equal(readFileSync(join(one, variants[0].src[0]), 'utf8'), 'kept');
});

test('the font for drawing is TrueType, with its axis of weights', async (t) => {
  const folder = project(t, true);
  const bytes = Buffer.from(await drawingFont(folder));
  assert.equal(bytes.readUInt32BE(0), 0x00010000);
  assert.ok(bytes.includes('fvar'));
  assert.ok(existsSync(join(folder, 'node_modules/.cache/fonts')));
});
