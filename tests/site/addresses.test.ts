import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listFiles } from '../../src/author/check/read/content-files.ts';
import { readSite as readContent } from '../../src/author/check/read/read-site.ts';
import { destinationsOf } from '../../src/author/check/rules/address-clashes.ts';
import { readSite } from '../support/site/built-site.ts';
import { brokenLinks } from '../support/site/links.ts';

/** Built for browsers, search and hosts, never linked by authors. */
const NO_ADDRESS = /^(?:_astro|pagefind|cards)\/|\.(?:png|svg)$|^_|\.map$/;

describe('the check knows every address that is built, and no other', () => {
  for (const name of ['fixture', 'bare', 'content'] as const) {
    test(name, async () => {
      const { contentDir, files } = readSite(name);
      const list = (await listFiles(contentDir)) ?? [];
      const { now: known } = destinationsOf(
        await readContent(contentDir, list, { now: new Date(), preview: false }),
        [],
      );
      const built = files
        .filter((file) => !NO_ADDRESS.test(file))
        .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`.normalize('NFC'));
      assert.deepEqual([...known].toSorted(), built.toSorted());
    });
  }
});

test('a site without plays and without an assessment has no dead link', () => {
  const bare = readSite('bare');
  assert.deepEqual(
    [...bare.pages, ...bare.redirects].flatMap((page) => brokenLinks(bare, page)),
    [],
  );
});
