import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { Failure } from '../../../../src/author/process/failure.ts';
import { folders } from '../../../../src/author/process/folders.ts';

const project = resolve('/home/somebody/blog');

describe('the folders of content and output', () => {
  const cases = [
    { env: {}, contentDir: `${project}/content`, outDir: `${project}/dist` },
    { env: { CONTENT_DIR: '', OUT_DIR: ' ' }, contentDir: `${project}/content`, outDir: `${project}/dist` },
    { env: { CONTENT_DIR: 'words' }, contentDir: `${project}/words`, outDir: `${project}/dist` },
    { env: { CONTENT_DIR: '../words/' }, contentDir: '/home/somebody/words', outDir: `${project}/dist` },
    { env: { OUT_DIR: '/var/www/blog' }, contentDir: `${project}/content`, outDir: '/var/www/blog' },
    { env: { OUT_DIR: '../blog-out' }, contentDir: `${project}/content`, outDir: '/home/somebody/blog-out' },
    {
      env: { OUT_DIR: 'node_modules/.cache/sites/one' },
      contentDir: `${project}/content`,
      outDir: `${project}/node_modules/.cache/sites/one`,
    },
    { env: { OUT_DIR: './out/..data' }, contentDir: `${project}/content`, outDir: `${project}/out/..data` },
    { env: { CONTENT_DIR: '/a b/ü', OUT_DIR: '/a b/out' }, contentDir: '/a b/ü', outDir: '/a b/out' },
  ];
  for (const { env, ...expected } of cases) {
    it(JSON.stringify(env), () => assert.deepEqual(folders(env, project), expected));
  }
});

describe('an output is refused where publishing would lose files', () => {
  const cases = [
    { env: { OUT_DIR: '/' }, what: 'the root of the file system' },
    { env: { OUT_DIR: '.' }, what: 'the project itself' },
    { env: { OUT_DIR: '..' }, what: 'a folder that holds the project' },
    { env: { OUT_DIR: '/home' }, what: 'a folder that holds the project' },
    { env: { OUT_DIR: 'content' }, what: 'the content folder' },
    { env: { OUT_DIR: 'content/' }, what: 'the content folder' },
    { env: { CONTENT_DIR: '/words', OUT_DIR: '/words' }, what: 'the content folder' },
    { env: { CONTENT_DIR: '/words/blog', OUT_DIR: '/words' }, what: 'a folder that holds the content' },
    { env: { CONTENT_DIR: '/words', OUT_DIR: '/words/out' }, what: 'inside the content folder' },
    { env: { OUT_DIR: homedir() }, what: 'your home folder' },
    { env: { OUT_DIR: 'src' }, what: 'a folder of the project that the build needs' },
    { env: { OUT_DIR: 'public/site' }, what: 'a folder of the project that the build needs' },
    { env: { OUT_DIR: 'dist.previous' }, what: 'named like the folders that publishing makes for itself' },
    { env: { OUT_DIR: '/x/a.building-12' }, what: 'named like the folders that publishing makes for itself' },
  ];
  for (const { env, what } of cases) {
    it(`${JSON.stringify(env)} is ${what}`, () => {
      assert.throws(
        () => folders(env, project),
        (error) => error instanceof Failure && error.message.includes(`, and that is ${what}. `),
      );
    });
  }

  it('says what to do', () => {
    assert.throws(() => folders({ OUT_DIR: '..' }, project), {
      message:
        'OUT_DIR is /home/somebody, and that is a folder that holds the project. ' +
        'A build replaces its whole output folder: give OUT_DIR a folder of its own, such as ./dist.',
    });
  });
});
