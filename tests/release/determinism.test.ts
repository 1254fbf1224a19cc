import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { filesBelow } from '../support/site/built-site.ts';
import { openSearch, searchPages } from '../support/site/search-index.ts';
import { sites } from '../support/site/sites.ts';

const builds = [sites.fixture, sites.auckland, sites.losAngeles].map(({ outDir, env }) => ({ outDir, zone: env.TZ }));
const [first, ...others] = builds;
assert.ok(first);

/** Pagefind writes its filters in random order, so its folder is compared by what it answers. */
const fixedFiles = (outDir: string): string[] => filesBelow(outDir).filter((file) => !file.startsWith('pagefind/'));

const searches = new Map(
  await Promise.all(builds.map(async ({ outDir }) => [outDir, await openSearch(outDir)] as const)),
);
const searchOf = (outDir: string) => searches.get(outDir) ?? assert.fail(outDir);

for (const { outDir, zone } of others) {
  describe(`a build in ${zone} is the same as one in ${first.zone}`, () => {
    test('file by file', () => assert.deepEqual(fixedFiles(outDir), fixedFiles(first.outDir)));

    test('byte for byte', () => {
      const differ = fixedFiles(first.outDir).filter(
        (file) => !readFileSync(join(outDir, file)).equals(readFileSync(join(first.outDir, file))),
      );
      assert.deepEqual(differ, []);
    });

    test('in the filters of search', async () => {
      const filters = await searchOf(outDir).filters();
      assert.deepEqual(filters, await searchOf(first.outDir).filters());
      assert.deepEqual(Object.keys(filters).toSorted(), ['category', 'kind', 'tag', 'year']);
    });

    test('in every page that search knows', async () => {
      const pages = await searchPages(searchOf(first.outDir));
      assert.ok(pages.size > 40);
      assert.deepEqual(await searchPages(searchOf(outDir)), pages);
    });

    test('in what search finds for every word, best first', async () => {
      const pages = await searchPages(searchOf(first.outDir));
      const texts = [...pages.values()].map(({ content }) => String(content).toLowerCase());
      const words = new Set(texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []));
      assert.ok(words.size > 500);
      for (const word of words) assert.deepEqual(await found(outDir, word), await found(first.outDir, word), word);
    });
  });
}

/** The pages that a search finds, each with its score. */
async function found(outDir: string, word: string): Promise<unknown[]> {
  const { results } = await searchOf(outDir).search(word);
  return Promise.all(results.map(async ({ score, data }) => [score, (await data())['url']]));
}

describe("a post is dated in the site's own time zone", () => {
  const days: readonly [what: string, path: string, byline: string][] = [
    ['at half past eleven at night', '2012/04/30/last-minutes-of-april', '30 April 2012'],
    ['at half past midnight, the day before in UTC', '2012/05/01/first-minutes-of-may', '1 May 2012'],
    ['written in the evening on another coast', '2012/07/01/across-the-ocean', '1 July 2012'],
    ['at midnight', '2012/04/19/an-aside', '19 April 2012'],
    ['in winter', '2012/03/22/13295630876', '22 March 2012'],
  ];
  for (const { outDir, zone } of builds) {
    for (const [what, path, byline] of days) {
      test(`${what}, built in ${zone}`, () => {
        assert.ok(readFileSync(join(outDir, path, 'index.html'), 'utf8').includes(`>${byline}</time>`));
      });
    }
  }
});
