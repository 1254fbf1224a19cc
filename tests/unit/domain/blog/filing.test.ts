import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFiledUnder, type Filing } from '../../../../src/domain/blog/filing.ts';
import type { TermKind } from '../../../../src/domain/urls.ts';

const rows: readonly [name: string, filing: Partial<Filing>, kind: TermKind, slug: string, is: boolean][] = [
  ['the category itself', { category: 'opinion' }, 'category', 'opinion', true],
  ['a category inside it', { category: 'case-studies/retail' }, 'category', 'case-studies', true],
  ['a category two levels inside it', { category: 'a/b/c' }, 'category', 'a', true],
  ['the category around it', { category: 'case-studies' }, 'category', 'case-studies/retail', false],
  ['a category whose name begins alike', { category: 'opinions' }, 'category', 'opinion', false],
  ['another category', { category: 'images' }, 'category', 'opinion', false],
  ['no category', {}, 'category', 'opinion', false],
  ['one of its tags', { tags: ['a', 'b'] }, 'tag', 'b', true],
  ['a tag whose name begins alike', { tags: ['ab'] }, 'tag', 'a', false],
  ['a category of the same name', { category: 'a' }, 'tag', 'a', false],
  ['its author', { author: 'me' }, 'author', 'me', true],
  ['another author', { author: 'you' }, 'author', 'me', false],
];

for (const [name, filing, kind, slug, is] of rows) {
  test(`isFiledUnder: ${name}`, () => assert.equal(isFiledUnder({ tags: [], ...filing }, kind, slug), is));
}
