import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { fingerprint, openCache, openDevStore, sealCache, sealDevStore } from '../../../../src/author/publish/cache.ts';
import { cacheFolder } from '../../../../src/integration/cache-folder.ts';

const project = mkdtempSync(join(tmpdir(), 'cache-'));
after(() => rmSync(project, { recursive: true, force: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(project, path, '..'), { recursive: true });
  writeFileSync(join(project, path), text);
};

describe('the cache of a content folder', () => {
  it('differs between content folders, and is stable', () => {
    const folder = cacheFolder('/words/blog', '/project');
    assert.match(folder, /^\/project\/node_modules\/\.cache\/site-[0-9a-f]{12}\/astro$/);
    assert.equal(folder, cacheFolder('/words/blog', '/project'));
    assert.notEqual(folder, cacheFolder('/words/other', '/project'));
  });

  const cache = cacheFolder('/words', project);
  const picture = join(cache, 'assets', 'picture.webp');
  const cases = [
    { before: 'no cache at all', sealed: undefined, force: false, kept: false },
    { before: 'a build with the same code', sealed: 'now', force: false, kept: true },
    { before: 'a build with other code', sealed: 'before', force: true, kept: true },
    { before: 'a killed build', sealed: 'now', killed: true, force: false, kept: false },
  ];
  for (const { before, sealed, killed = false, force, kept } of cases) {
    it(`after ${before}: ${force ? '--force' : 'no --force'}, pictures ${kept ? 'kept' : 'gone'}`, async () => {
      rmSync(cache, { recursive: true, force: true });
      if (sealed) {
        write(relative(project, picture), 'whole');
        await sealCache(cache, sealed);
      }
      if (killed) await openCache(cache, 'now');
      assert.deepEqual(await openCache(cache, 'now'), { force });
      assert.equal(existsSync(picture), kept);
    });
  }
});

describe('the data store of the development server', () => {
  const cases = [
    { before: 'nothing', sealed: undefined, force: true },
    { before: 'the same content and code', sealed: '/words\nnow', force: false },
    { before: 'other content', sealed: '/other\nnow', force: true },
    { before: 'other code', sealed: '/words\nbefore', force: true },
  ];
  for (const { before, sealed, force } of cases) {
    it(`after ${before}: ${force ? '--force' : 'no --force'}`, async () => {
      await openDevStore(project, '');
      if (sealed) await sealDevStore(project, sealed);
      assert.deepEqual(await openDevStore(project, '/words\nnow'), { force });
    });
  }

  it('is cleared after a killed server', async () => {
    await sealDevStore(project, '/words\nnow');
    await openDevStore(project, '/words\nnow');
    assert.deepEqual(await openDevStore(project, '/words\nnow'), { force: true });
  });
});

describe('the fingerprint', () => {
  beforeEach(() => {
    rmSync(join(project, 'src'), { recursive: true, force: true });
    write('src/content.config.ts', 'config');
    write('src/schemas/post.ts', 'post');
    write('src/domain/blog/dates.ts', 'dates');
    write('src/markdown/plugins.ts', 'plugins');
    write('src/pages/index.astro', 'page');
    write('package-lock.json', '{}');
  });

  const rename = (from: string, to: string) => renameSync(join(project, from), join(project, to));
  const cases = [
    { what: 'nothing', change: () => {}, changes: false },
    { what: 'the config', change: () => write('src/content.config.ts', 'other'), changes: true },
    { what: 'a schema', change: () => write('src/schemas/post.ts', 'other'), changes: true },
    { what: 'a rule in a folder', change: () => write('src/domain/blog/dates.ts', 'other'), changes: true },
    { what: 'a plugin for Markdown', change: () => write('src/markdown/plugins.ts', 'other'), changes: true },
    { what: 'a package', change: () => write('package-lock.json', '{ }'), changes: true },
    { what: 'no lock file', change: () => rmSync(join(project, 'package-lock.json')), changes: true },
    { what: 'a new schema', change: () => write('src/schemas/page.ts', ''), changes: true },
    { what: 'a name', change: () => rename('src/schemas/post.ts', 'src/schemas/note.ts'), changes: true },
    { what: 'a page', change: () => write('src/pages/index.astro', 'other'), changes: false },
  ];
  for (const { what, change, changes } of cases) {
    it(`${changes ? 'changes' : 'stays'} with ${what}`, async () => {
      const before = await fingerprint(project);
      change();
      assert.equal((await fingerprint(project)) !== before, changes);
    });
  }

  it('does not depend on where the project lies', async () => {
    const before = await fingerprint(project);
    const moved = join(project, 'moved');
    mkdirSync(moved);
    rename('src', 'moved/src');
    rename('package-lock.json', 'moved/package-lock.json');
    assert.equal(await fingerprint(moved), before);
    rmSync(moved, { recursive: true });
  });
});
