import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import {
  publish,
  recover,
  refuseForeign,
  stagingFolder,
  type Disk,
} from '../../../../src/author/publish/publishing.ts';

const folder = mkdtempSync(join(tmpdir(), 'publishing-'));
const out = join(folder, 'dist');
const staging = stagingFolder(out);
/** Above Linux's largest process number, 4,194,304. */
const goneProcess = 99_999_999;

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const pages = ['index.html', 'about/index.html', 'posts/one/index.html', 'posts/two/index.html'];

function makeSite(site: string, version: string): void {
  for (const page of pages) {
    mkdirSync(join(site, page, '..'), { recursive: true });
    writeFileSync(join(site, page), `${version} ${page}`);
  }
}

/** `old` or `new` for a whole site, else a description. */
function siteIn(site: string): string {
  if (!existsSync(site)) return 'missing';
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const versions = new Set(pages.map((page) => (existsSync(join(site, page)) ? versionOf(join(site, page)) : 'a gap')));
  return files.length === pages.length && versions.size === 1 ? [...versions].join() : `mixed: ${[...versions].join()}`;
}

function versionOf(file: string): string {
  return readFileSync(file, 'utf8').split(' ')[0] ?? '';
}

class Killed extends Error {}

/** A disk whose process is killed before, during or after its nth operation. */
class DyingDisk implements Disk {
  operations = 0;
  readonly #last: number;
  readonly #moment: Moment;

  constructor(last: number, moment: Moment) {
    this.#last = last;
    this.#moment = moment;
  }

  async rename(from: string, to: string): Promise<void> {
    // Renames are atomic.
    await this.#operate(
      () => rename(from, to),
      async () => {},
    );
  }

  async remove(site: string): Promise<void> {
    await this.#operate(
      () => rm(site, { recursive: true, force: true }),
      () => rm(join(site, 'posts'), { recursive: true, force: true }),
    );
  }

  async #operate(whole: () => Promise<void>, half: () => Promise<void>): Promise<void> {
    this.operations += 1;
    if (this.operations > this.#last) throw new Killed();
    if (this.operations < this.#last) return whole();
    if (this.#moment === 'inside') await half();
    if (this.#moment === 'behind') await whole();
    throw new Killed();
  }
}

type Moment = 'before' | 'inside' | 'behind';
const moments: readonly Moment[] = ['before', 'inside', 'behind'];

describe('publish', () => {
  it('replaces the old site by the new', async () => {
    makeSite(out, 'old');
    makeSite(staging, 'new');
    await publish(staging, out);
    assert.equal(siteIn(out), 'new');
    assert.deepEqual(readdirSync(folder), ['dist']);
  });

  it('publishes a first site', async () => {
    makeSite(staging, 'new');
    await publish(staging, out);
    assert.equal(siteIn(out), 'new');
    assert.deepEqual(readdirSync(folder), ['dist']);
  });

  const refusals = [
    { code: 'EXDEV', says: 'on different file systems' },
    { code: 'EBUSY', says: 'in use' },
    { code: 'EPERM', says: 'may not change it' },
  ];
  for (const { code, says } of refusals) {
    for (const refused of [1, 2]) {
      it(`leaves the old site and says why, when rename ${refused} is refused with ${code}`, async () => {
        makeSite(out, 'old');
        makeSite(staging, 'new');
        let renames = 0;
        const disk: Disk = {
          rename: async (from, to) => {
            renames += 1;
            if (renames === refused) throw Object.assign(new Error(code), { code });
            await rename(from, to);
          },
          remove: (site) => rm(site, { recursive: true }),
        };
        await assert.rejects(publish(staging, out, disk), (error: Error) => {
          assert.ok(error.message.startsWith(`The new site could not take the place of ${out}: `), error.message);
          assert.ok(error.message.includes(says) && error.message.includes('The last site is untouched.'));
          return true;
        });
        assert.equal(siteIn(out), 'old');
      });
    }
  }
});

describe('publish, killed at every step, then recover', () => {
  for (const first of [true, false]) {
    const steps = first ? 1 : 4;
    it(`${first ? 'of a first site' : 'over an old one'} takes ${steps} steps`, async () => {
      if (!first) makeSite(out, 'old');
      makeSite(staging, 'new');
      const disk = new DyingDisk(Infinity, 'before');
      await publish(staging, out, disk);
      assert.equal(disk.operations, steps);
    });

    for (let step = 1; step <= steps; step += 1) {
      for (const moment of moments) {
        it(`${first ? 'a first site' : 'an old site'}: killed ${moment} step ${step}`, async () => {
          const expected = first ? ['missing', 'new'] : ['old', 'new'];
          // Its process is dead by the time of the recovery.
          const building = stagingFolder(out, goneProcess);
          if (!first) makeSite(out, 'old');
          makeSite(building, 'new');
          await assert.rejects(publish(building, out, new DyingDisk(step, moment)), Killed);
          assert.ok(['missing', ...expected].includes(siteIn(out)), siteIn(out));

          await recover(out);
          assert.ok(expected.includes(siteIn(out)), siteIn(out));
          assert.deepEqual(readdirSync(folder), siteIn(out) === 'missing' ? [] : ['dist']);
        });
      }
    }
  }

  it('a recovery killed at any step is completed by the next', async () => {
    for (const between of ['out missing', 'out new']) {
      for (let step = 1; step <= 3; step += 1) {
        for (const moment of moments) {
          rmSync(folder, { recursive: true, force: true });
          makeSite(`${out}.previous`, 'old');
          makeSite(stagingFolder(out, goneProcess), 'new');
          if (between === 'out new') makeSite(out, 'new');
          const expected = between === 'out new' ? 'new' : 'old';
          await recover(out, new DyingDisk(step, moment)).catch((error: unknown) => assert.ok(error instanceof Killed));
          assert.ok([expected, 'missing'].includes(siteIn(out)));
          await recover(out);
          assert.equal(siteIn(out), expected, `${between}, ${moment} step ${step}`);
          assert.deepEqual(readdirSync(folder), ['dist']);
        }
      }
    }
  });
});

describe('recover', () => {
  it('says so when it puts a site back, and only then', async () => {
    makeSite(out, 'old');
    assert.deepEqual(await recover(out), []);
    cpSync(out, `${out}.previous`, { recursive: true });
    assert.deepEqual(await recover(out), []);
    await rename(out, `${out}.previous`);
    assert.deepEqual(await recover(out), [
      `The last build was stopped while it was being published: the site before it is back in ${out}.`,
    ]);
    assert.deepEqual(await recover(out), []);
  });

  it('does nothing without an output or even its parent folder', async () => {
    assert.deepEqual(await recover(out), []);
    assert.deepEqual(await recover(join(folder, 'not', 'there')), []);
  });

  it('removes only what dead processes left', async () => {
    const living = process.ppid;
    const kept = [`dist.building-${living}`, 'dist.building-x', 'dist.backup', 'dist2.building-1', 'other'];
    const removed = [goneProcess, process.pid].flatMap((pid) => [`dist.building-${pid}`, `dist.discarded-${pid}`]);
    for (const name of [...kept, ...removed]) mkdirSync(join(folder, name));
    await recover(out);
    assert.deepEqual(readdirSync(folder).toSorted(), kept.toSorted());
  });
});

describe('refuseForeign', () => {
  const cases = [
    { what: 'nothing there', make: () => {}, refused: undefined },
    { what: 'an empty folder', make: () => mkdirSync(out), refused: undefined },
    { what: 'a built site', make: () => makeSite(out, 'old'), refused: undefined },
    {
      what: "somebody's photographs",
      make: () => (mkdirSync(out), writeFileSync(join(out, 'beach.jpg'), '')),
      refused: /holds no built site\. .*empty this one yourself/,
    },
    {
      what: 'a site in a Git repository',
      make: () => (makeSite(out, 'old'), mkdirSync(join(out, '.git'))),
      refused: /holds a Git repository/,
    },
    { what: 'a file', make: () => writeFileSync(out, ''), refused: /is not a folder/ },
    {
      what: 'a symbolic link',
      make: () => (makeSite(join(folder, 'real'), 'old'), symlinkSync(join(folder, 'real'), out)),
      refused: /is a symbolic link: name the folder that it leads to/,
    },
  ];
  for (const { what, make, refused } of cases) {
    it(`${refused ? 'refuses' : 'accepts'} ${what}`, async () => {
      make();
      if (refused) await assert.rejects(refuseForeign(out), { message: refused });
      else await refuseForeign(out);
    });
  }
});
