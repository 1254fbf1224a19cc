import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSite } from '../support/site/built-site.ts';
import { attribute, elements, visibleText } from '../support/site/html-tree.ts';

/** What is not a count: `one says`. */
const VERBS = 'is|has|was|does|says|holds|leads|takes|knows|makes|needs|looks|this|its|less|plus';
/** One of many: `1 questions`, `about one minutes`, `1 of 1 plays`, also with a word between, as in `1 short things`. */
const ONE_OF_MANY = new RegExp(
  `(?<![\\w.,:/-])(?:1|one)(?: of (?:1|one))?(?: (?:short|numbered|other|more))? (?!(?:${VERBS})\\b)[a-z]{2,}s\\b(?!’)`,
  'gi',
);

describe('the pattern', () => {
  const rows: readonly [text: string, found: number][] = [
    ['1 questions, about one minutes', 2],
    ['1 of 1 plays', 1],
    ['One short things to do, for one habits', 2],
    ['1 question, about one minute: 1 of 1 play', 0],
    ['21 questions, 0.1 points, from 1 to 6', 0],
    ['one says so, and one of them has it', 0],
  ];
  for (const [text, found] of rows) test(text, () => assert.equal(text.match(ONE_OF_MANY)?.length ?? 0, found));
});

describe('a site with one of each counts nothing as many', () => {
  for (const { path, document } of readSite('single').pages) {
    test(path, () => {
      const said = [...elements(document, 'meta', 'img', 'svg', 'section', 'input')].flatMap((element) =>
        ['content', 'alt', 'aria-label'].map((name) => attribute(element, name) ?? ''),
      );
      const [head] = elements(document, 'title');
      const words = [visibleText(document), head ? visibleText(head) : '', ...said].join('\n');
      assert.deepEqual(words.match(ONE_OF_MANY) ?? [], []);
    });
  }
});
