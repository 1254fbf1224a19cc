/**
 * Publishing never loses the last good site: builds are killed at twenty moments, the swap included, and
 * after each the output is the whole old site or the whole new one, at the latest after the recovery that every
 * command starts with.
 *
 * The builds run side by side in two checkouts of their own, so that no other build holds their lock.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { after, test } from 'node:test';
import { recover, stagingFolder } from '../../src/author/publish/publishing.ts';
import { filesBelow } from '../support/site/built-site.ts';
import { root } from '../support/site/sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'killed-builds-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A place to build in, with the site that it builds and the one published before. */
interface Checkout {
  readonly project: string;
  readonly out: string;
  readonly newSite: { readonly folder: string; readonly hash: string };
  readonly oldSite: { readonly folder: string; readonly hash: string };
}

/** What a build has done so far. */
interface Progress {
  readonly printed: string;
  readonly out: string;
  /** The names beside the output that begin with its own. */
  readonly beside: readonly string[];
  /** How much of the new site's files the build has written, from 0 to 1. */
  readonly share: () => number;
}

/** When to kill a build. */
interface Moment {
  readonly when: string;
  readonly reached: (progress: Progress) => boolean;
  /** Whether the new site can be out by then. */
  readonly swapping?: true;
}

/** A step that the build names on the terminal. */
const step = (text: string): Moment => ({ when: text, reached: ({ printed }) => printed.includes(text) });

const written = (percent: number): Moment => ({
  when: `${percent} % of the files are written`,
  reached: ({ share }) => share() * 100 >= percent,
});

const moments: readonly Moment[] = [
  { when: 'at once', reached: () => true },
  { when: 'the lock is taken', reached: ({ out }) => existsSync(join(out, '../checkout/.astro/build.lock')) },
  step('checking the content'),
  step('building the pages'),
  { when: 'the new folder is there', reached: ({ beside }) => beside.some((name) => name.includes('.building-')) },
  ...[1, 10, 20, 30, 40, 50, 60, 70, 80, 90].map(written),
  step('indexing for search'),
  {
    when: 'the index is being written',
    reached: ({ out, beside }) =>
      beside.some((name) => name.includes('.building-') && existsSync(join(out, '..', name, 'pagefind'))),
  },
  // It takes milliseconds: on a busy machine the swap may have begun before this is seen.
  { ...step('finishing the pages'), swapping: true },
  {
    when: 'the old site is aside',
    swapping: true,
    reached: ({ beside }) => beside.some((name) => name.endsWith('.previous')),
  },
  {
    when: 'the old site is on its way out',
    swapping: true,
    reached: ({ beside }) => beside.some((name) => name.includes('.discarded-')),
  },
];

test('twenty killed builds', { concurrency: true }, async (t) => {
  assert.equal(moments.length, 20);
  const checkouts = await Promise.all([makeCheckout('a'), makeCheckout('b')]);
  const waiting = [...moments];
  // From both ends: late moments take long, and only one swap at a time is polled without a pause.
  const nexts = [() => waiting.pop(), () => waiting.shift()] as const;
  await Promise.all(
    checkouts.map(async (checkout, index) => {
      const next = nexts[index] ?? nexts[0];
      for (let moment = next(); moment; moment = next()) {
        const { when } = moment;
        await t.test(`killed: ${when}`, async (one) => one.diagnostic(await killBuild(checkout, moment)));
      }
    }),
  );

  await t.test('the next build is whole again', async () => {
    const [{ project, out, newSite }] = checkouts;
    assert.equal(await runBuild(project, out).ended, 0);
    assert.equal(hashOf(out), newSite.hash);
    assert.deepEqual(besideOf(out), [basename(out)]);
  });
});

test('killed exactly between the two renames', async () => {
  const out = join(folder, 'between');
  const staging = stagingFolder(out, 99_999_999);
  for (const [site, text] of [
    [out, 'old'],
    [staging, 'new'],
  ] as const) {
    mkdirSync(site);
    appendFileSync(join(site, 'index.html'), text);
  }
  const old = hashOf(out);
  const script = `
    import { rename } from 'node:fs/promises';
    import { publish } from ${JSON.stringify(new URL('../../src/author/publish/publishing.ts', import.meta.url).href)};
    let renames = 0;
    const disk = {
      rename: (from, to) => (++renames === 2 ? process.kill(process.pid, 'SIGKILL') : rename(from, to)),
      remove: () => process.exit(1),
    };
    await publish(${JSON.stringify(staging)}, ${JSON.stringify(out)}, disk);`;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
  assert.equal(signal, 'SIGKILL');
  assert.deepEqual(besideOf(out), [basename(staging), 'between.previous']);
  await recover(out);
  assert.equal(hashOf(out), old);
  assert.deepEqual(besideOf(out), ['between']);
});

/** Copies what a build reads, and links packages one by one, so that Astro's and Vite's caches are not shared. */
async function makeCheckout(name: string): Promise<Checkout> {
  const project = join(folder, name, 'checkout');
  for (const path of [
    'src',
    'public',
    'tests/fixtures/content',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, path), join(project, path), { recursive: true });
  }
  mkdirSync(join(project, 'node_modules'));
  const packages = readdirSync(join(root, 'node_modules')).filter((entry) => !entry.startsWith('.'));
  for (const entry of packages) symlinkSync(join(root, 'node_modules', entry), join(project, 'node_modules', entry));

  const built = join(folder, name, 'new');
  const build = runBuild(project, built);
  assert.equal(await build.ended, 0, build.printed());
  const old = join(folder, name, 'old');
  cpSync(built, old, { recursive: true });
  // A single file of one site in the other changes the hash.
  for (const file of filesBelow(old)) appendFileSync(join(old, file), OLD);
  const site = (path: string) => ({ folder: path, hash: hashOf(path) });
  return { project, out: join(folder, name, 'dist'), newSite: site(built), oldSite: site(old) };
}

async function killBuild(checkout: Checkout, { when, reached, swapping }: Moment): Promise<string> {
  const { project, out, newSite, oldSite } = checkout;
  rmSync(out, { recursive: true, force: true });
  cpSync(oldSite.folder, out, { recursive: true });

  const build = runBuild(project, out);
  const files = filesBelow(newSite.folder).length;
  const progress = (): Progress => {
    const beside = besideOf(out);
    const building = beside.find((name) => name.includes('.building-'));
    return {
      printed: build.printed(),
      out,
      beside,
      share: () => (building === undefined ? 0 : countFiles(join(out, '..', building)) / files),
    };
  };
  const isReached = () => {
    // The swap takes a millisecond: poll without a pause from the step before it.
    const until = performance.now() + (swapping && build.printed().includes('finishing the pages') ? 200 : 0);
    do if (reached(progress())) return true;
    while (performance.now() < until);
    return false;
  };
  while (build.running() && !isReached()) await pause(3);
  const missed = !build.running();
  build.kill();
  const names = besideOf(out);
  await build.ended;
  assert.ok(swapping || !missed, `the build ended before this moment was seen:\n${build.printed()}`);

  const whole = swapping ? [oldSite.hash, newSite.hash] : [oldSite.hash];
  // Between the two renames the old site is beside the output, which is missing.
  const now = existsSync(out) ? out : `${out}.previous`;
  assert.ok(whole.includes(hashOf(now)), `after the kill, ${now} is neither site`);
  await recover(out);
  assert.ok(whole.includes(hashOf(out)), `after the recovery, ${out} is neither site`);
  assert.deepEqual(besideOf(out), [basename(out)], when);
  return missed ? 'too late' : `beside each other: ${names.join(', ')}`;
}

function runBuild(project: string, out: string) {
  const child = spawn(process.execPath, [join(project, 'src/author/build.ts')], {
    cwd: project,
    // A group of its own, to be killed whole, as when a container stops or the power fails.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CONTENT_DIR: 'tests/fixtures/content', OUT_DIR: out, NO_COLOR: '1' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    ended,
    printed: () => printed,
    running: () => child.exitCode === null && child.signalCode === null,
    kill: () => {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch (error) {
        // It has already ended.
        assert.equal((error as NodeJS.ErrnoException).code, 'ESRCH');
      }
    },
  };
}

function besideOf(out: string): string[] {
  return readdirSync(join(out, '..'))
    .filter((name) => name.startsWith(basename(out)))
    .toSorted();
}

/** Counts files while a build writes and removes them. */
function countFiles(site: string): number {
  try {
    return filesBelow(site).length;
  } catch {
    return 0;
  }
}

/** The mark that every file of an old site ends with, so that no file of the two sites is equal. */
const OLD = 'old';

/** A hash over a whole site. Pagefind writes its files differently each time: of those, only which site they are of counts. */
function hashOf(site: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(site)) {
    const bytes = readFileSync(join(site, file));
    const isSearch = file.startsWith('pagefind/');
    hash.update(isSearch ? `pagefind ${bytes.toString('latin1').endsWith(OLD)}\n` : `${file}\n`);
    if (!isSearch) hash.update(createHash('sha256').update(bytes).digest());
  }
  return hash.digest('hex');
}
