import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUnderCategory } from '../../../../src/domain/blog/categories.ts';

const rows: readonly [name: string, category: string | undefined, slug: string, is: boolean][] = [
  ['the category itself', 'opinion', 'opinion', true],
  ['one inside it', 'case-studies/retail', 'case-studies', true],
  ['two levels inside it', 'a/b/c', 'a', true],
  ['the one that it is inside of', 'case-studies', 'case-studies/retail', false],
  ['a name that begins alike', 'opinions', 'opinion', false],
  ['another one', 'images', 'opinion', false],
  ['no category', undefined, 'opinion', false],
];

for (const [name, category, slug, is] of rows) {
  test(`isUnderCategory: ${name}`, () => assert.equal(isUnderCategory(category, slug), is));
}
