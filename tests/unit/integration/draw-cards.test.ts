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
import { after, describe, it, type TestContext } from 'node:test';
import { cardCacheFolder } from '../../../src/author/publish/cache.ts';
import { parseCardSheet } from '../../../src/integration/card-sheet.ts';
import { drawCards } from '../../../src/integration/draw-cards.ts';
import { FONT_PACKAGE } from '../../../src/fonts/faces.ts';
import { root } from '../../support/site/sites.ts';

const project = mkdtempSync(join(tmpdir(), 'cards-'));
after(() => rmSync(project, { recursive: true }));
mkdirSync(join(project, 'node_modules', FONT_PACKAGE, '..'), { recursive: true });
symlinkSync(join(root, 'node_modules', FONT_PACKAGE), join(project, 'node_modules', FONT_PACKAGE));
mkdirSync(join(project, 'src'));
symlinkSync(join(root, 'src/assets'), join(project, 'src/assets'));
writeFileSync(join(project, 'package.json'), '{}');

const site = join(project, 'site');
const contentDir = join(project, 'content');
const cache = cardCacheFolder(contentDir, project);
const card = (slug: string, title?: string) => ({ path: `/cards/${slug}.png`, page: `/${slug}/`, title });

/** Draws into an empty site. @returns what was printed */
async function draw(t: TestContext, cards: readonly object[], stop = new AbortController().signal): Promise<string> {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site);
  writeFileSync(join(site, 'cards.json'), JSON.stringify({ siteTitle: 'A site', cards }));
  let printed = '';
  const { write } = process.stdout;
  const mocks = [
    t.mock.method(process.stdout, 'write', (text: string | Uint8Array) => {
      // The test runner talks to its parent in bytes, and must be heard.
      if (typeof text !== 'string') return write.call(process.stdout, text);
      printed += text;
      return true;
    }),
    t.mock.method(console, 'log', (text: string) => {
      printed += `${text}\n`;
    }),
  ];
  try {
    await drawCards({ site, project, contentDir, stop });
  } finally {
    for (const { mock } of mocks) mock.restore();
  }
  return printed;
}

describe('the cards', () => {
  it('are drawn where they belong, those that changed, and the rest is forgotten', async (t) => {
    const first = await draw(t, [card('a', 'A'), card('2012/%E3%82%B3', 'B')]);
    assert.match(first, /^drawing the social cards: 2 new, 0 kept … [\d.]+ s\n$/);
    const before = readFileSync(join(site, 'cards/a.png'));
    assert.deepEqual([before.readUInt32BE(16), before.readUInt32BE(20)], [1200, 630]);
    assert.ok(existsSync(join(site, 'cards/2012/コ.png')));
    assert.ok(!existsSync(join(site, 'cards.json')));

    writeFileSync(join(cache, 'half-a-card.png.4242'), '');
    assert.match(await draw(t, [card('a', 'A'), card('c', 'C')]), /: 1 new, 1 kept …/);
    assert.deepEqual(readFileSync(join(site, 'cards/a.png')), before);
    assert.equal(readdirSync(cache).length, 2);
    assert.ok(readdirSync(cache).every((name) => /^[0-9a-f]{64}\.png$/.test(name)));
  });

  it('tell of titles that they cannot show', async (t) => {
    const printed = await draw(t, [card('%E3%82%B3', '社')]);
    assert.match(printed, /\n {2}the card of \/コ\/ is without its title: the font has no letter for 社\n$/);
  });

  it('are not drawn any further once the build is stopped', async (t) => {
    const reason = new Error('stopped');
    await assert.rejects(draw(t, [card('d', 'D')], AbortSignal.abort(reason)), reason);
    assert.deepEqual(readdirSync(site), []);
  });
});

describe('what pages tell of their cards', () => {
  const sheet = (more: object): string => JSON.stringify({ siteTitle: 'A', cards: [{ ...card('a'), ...more }] });
  it('is read', () => assert.equal(parseCardSheet(sheet({})).cards.length, 1));
  for (const [what, more] of [
    ['a path out of the site', { path: '/cards/../../a.png' }],
    ['no month', { day: { year: 2012, month: 13, day: 1 } }],
    ['something unknown', { author: 'sam' }],
  ] as const) {
    it(`is refused with ${what}`, () => assert.throws(() => parseCardSheet(sheet(more))));
  }
});
