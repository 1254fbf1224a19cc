import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { filesBelow } from '../support/site/built-site.ts';
import { sites } from '../support/site/sites.ts';

const builds = [sites.fixture, sites.auckland, sites.losAngeles].map(({ outDir, env }) => ({ outDir, zone: env.TZ }));
const [first, ...others] = builds;
assert.ok(first);

/**
 * What Pagefind writes anew each time: it puts the filters in random order. A filter file's name is a hash of its bytes,
 * the meta file has those names in it, its own name is a hash of that, and the entry file has the name of the meta file.
 * They are decoded and compared as sets; everything else must be the same byte for byte.
 */
const VARYING = /^pagefind\/(?:pagefind-entry\.json$|[^/]+\.pf_meta$|filter\/)/;

const fixedFiles = (outDir: string): string[] => filesBelow(outDir).filter((file) => !VARYING.test(file));

/** Pagefind's files are CBOR behind its own mark, gzipped. */
const MARK = 'pagefind_dcd';

function decoded(outDir: string, file: string) {
  const bytes = gunzipSync(readFileSync(join(outDir, file)));
  assert.equal(bytes.toString('latin1', 0, MARK.length), MARK);
  return decode(bytes.subarray(MARK.length));
}

/** The filters of a build, whatever their order: each name with its values, each value with its pages. */
function filters(outDir: string): Map<string, Map<string, Set<number>>> {
  const files = filesBelow(join(outDir, 'pagefind/filter')).map((file) => decoded(outDir, `pagefind/filter/${file}`));
  return new Map(
    files.map(([name, values]) => [
      name,
      new Map(values.map(([value, pages]: [string, number[]]) => [value, new Set(pages)])),
    ]),
  );
}

/** The meta file of a build: pages and index as they are; of the filters, whose file names are hashes, what they are called. */
function searchMeta(outDir: string): unknown {
  const [file, ...more] = filesBelow(join(outDir, 'pagefind')).filter((name) => name.endsWith('.pf_meta'));
  assert.ok(file !== undefined && more.length === 0);
  const [version, pages, index, filterFiles, sorts, fields] = decoded(outDir, `pagefind/${file}`);
  const named = filterFiles.map(([name, hash]: [string, string]) => {
    assert.equal(decoded(outDir, `pagefind/filter/${hash}.pf_filter`)[0], name);
    return name;
  });
  return { version, pages, index, filters: new Set(named), sorts, fields };
}

/** The entry file of a build, without the name of the meta file. */
function searchEntry(outDir: string): unknown {
  const { languages, ...entry } = JSON.parse(readFileSync(join(outDir, 'pagefind/pagefind-entry.json'), 'utf8'));
  const named = Object.entries<{ hash: string }>(languages).map(([language, { hash, ...rest }]) => {
    assert.ok(filesBelow(join(outDir, 'pagefind')).includes(`pagefind.${hash}.pf_meta`));
    return [language, rest];
  });
  return { ...entry, languages: Object.fromEntries(named) };
}

for (const { outDir, zone } of others) {
  describe(`built in the zone ${zone}, the site is the one built in ${first.zone}`, () => {
    test('it has the same files', () => assert.deepEqual(fixedFiles(outDir), fixedFiles(first.outDir)));

    test('each byte for byte', () => {
      const differ = fixedFiles(first.outDir).filter(
        (file) => !readFileSync(join(outDir, file)).equals(readFileSync(join(first.outDir, file))),
      );
      assert.deepEqual(differ, []);
    });

    test('the filters of search are the same', () => {
      assert.deepEqual(filters(outDir), filters(first.outDir));
      assert.deepEqual([...filters(outDir).keys()].toSorted(), ['category', 'kind', 'tag', 'year']);
    });

    test('the table of pages of search is the same', () =>
      assert.deepEqual(searchMeta(outDir), searchMeta(first.outDir)));

    test('the entry to search is the same', () => assert.deepEqual(searchEntry(outDir), searchEntry(first.outDir)));
  });
}

describe('a post stands on its day by the clock of the site', () => {
  const days: readonly [what: string, path: string, byline: string][] = [
    ['at half past eleven at night', '2012/04/30/last-minutes-of-april', 'April 30, 2012 at 11:30 pm'],
    ['at half past midnight, the day before in UTC', '2012/05/01/first-minutes-of-may', 'May 1, 2012 at 12:30 am'],
    ['written in the evening on another coast', '2012/07/01/across-the-ocean', 'July 1, 2012 at 5:30 am'],
    ['at midnight', '2012/04/19/an-aside', 'April 19, 2012 at 12:00 am'],
    ['in winter', '2012/03/22/13295630876', 'March 22, 2012 at 10:00 am'],
  ];
  for (const { outDir, zone } of builds) {
    for (const [what, path, byline] of days) {
      test(`${what}, built in ${zone}`, () => {
        assert.ok(readFileSync(join(outDir, path, 'index.html'), 'utf8').includes(`>${byline}</time>`));
      });
    }
  }
});
