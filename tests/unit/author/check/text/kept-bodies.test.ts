import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { readBody } from '../../../../../src/author/check/text/body.ts';
import { KeptBodies } from '../../../../../src/author/check/text/kept-bodies.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'new', 'texts');
const text = '\n\n## A heading\n\n[A link](/a/) ![](./b.png)\n\n<Aside>\n\nc\n\n</Aside>\n';

/** Reads texts in one run of the check. */
async function run(texts: readonly string[], code = 'code'): Promise<void> {
  const bodies = await KeptBodies.open(file, code);
  for (const each of texts) assert.deepEqual(bodies.read(each, false), readBody(each, false));
  await bodies.save();
}

describe('the texts that the check keeps', () => {
  beforeEach(() => run([text, 'A.']));

  it('are not read again', async () => {
    const first = (await KeptBodies.open(file, 'code')).read(text, false);
    const kept = await KeptBodies.open(file, 'code');
    assert.deepEqual(first, readBody(text, false));
    assert.equal(kept.read(text, false), kept.read(text, false));
    assert.notEqual(kept.read('B.', false), kept.read('C.', false));
  });

  it('are written only when one is new or gone', async () => {
    const { ino } = statSync(file);
    await run([text, 'A.']);
    assert.equal(statSync(file).ino, ino);
    await run([text, 'B.']);
    const changed = readFileSync(file);
    await run([text]);
    assert.ok(readFileSync(file).length < changed.length);
  });

  it('say other things of a play', async () => {
    const kept = await KeptBodies.open(file, 'code');
    assert.notEqual(kept.read(text, true), kept.read(text, false));
  });

  it('are read again by other code', () => run([text], 'other'));

  it('are read again where the file is not whole', async () => {
    truncateSync(file, 100);
    await run([text, 'A.']);
  });
});
