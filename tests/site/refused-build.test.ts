import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/site/sites.ts';

test('a build of content with problems lists them all, fails, and leaves the last good site', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'refused-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const contentDir = join(folder, 'content');
  const outDir = join(folder, 'dist');
  cpSync(join(root, 'tests/fixtures/check-base'), contentDir, { recursive: true });
  writeFileSync(join(contentDir, 'posts/no-date.mdx'), '---\ntitle: No date\n---\n\nText.\n');
  writeFileSync(join(contentDir, 'authors/nameless.yaml'), 'bio: Somebody.\n');
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'index.html'), 'the last good site');

  const build = spawnSync(process.execPath, [join(root, 'src/author/build.ts')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir },
  });

  assert.equal(build.status, 1);
  assert.match(build.stderr, /no-date\.mdx:1/);
  assert.match(build.stderr, /nameless\.yaml:1/);
  assert.match(build.stderr, /problems in 2 files\. Nothing was built\./);
  assert.deepEqual(readdirSync(folder).toSorted(), ['content', 'dist']);
  assert.deepEqual(readdirSync(outDir), ['index.html']);
  assert.equal(readFileSync(join(outDir, 'index.html'), 'utf8'), 'the last good site');
});
