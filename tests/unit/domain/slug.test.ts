import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { entryId, isSlug, slugOfId, toSlug } from '../../../src/domain/slug.ts';

/** Texts in any script, whole characters and parts of them. */
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string());
const slug = anyText.map(toSlug).filter((text) => text !== '');

describe('isSlug', () => {
  const cases: [text: string, expected: boolean][] = [
    ['social-media', true],
    ['13295630876', true],
    ['2012', true],
    ['web_2_0', true],
    ['a', true],
    ['crème-brûlée', true],
    ['日本語', true],
    ['コンタクトセンター', true],
    ['हिन्दी', true],
    ['', false],
    ['-a', false],
    ['a-', false],
    ['a--b', false],
    ['a-_b', false],
    ['Social', false],
    ['social media', false],
    ['a/b', false],
    ['a.b', false],
    ['..', false],
    ['a?b', false],
    ['a%20b', false],
    ['😀', false],
    ['cafe\u0301', false],
  ];
  for (const [text, expected] of cases) {
    test(`${JSON.stringify(text)} is ${expected ? 'a slug' : 'none'}`, () => assert.equal(isSlug(text), expected));
  }
});

describe('toSlug', () => {
  const cases: [text: string, expected: string][] = [
    ['Social Media', 'social-media'],
    ['  Q & A  ', 'q-a'],
    ['Web 2.0', 'web-2-0'],
    ['What’s "new"?', 'what-s-new'],
    ['a_b', 'a_b'],
    ['a _ b', 'a-b'],
    ['--a--', 'a'],
    ['CAFÉ', 'café'],
    ['Cafe\u0301', 'café'],
    ['J\u030C', '\u01F0'],
    ['データ センター', 'データ-センター'],
    ['😀', ''],
    ['', ''],
  ];
  for (const [text, expected] of cases) {
    test(`${JSON.stringify(text)} gives ${JSON.stringify(expected)}`, () => assert.equal(toSlug(text), expected));
  }

  test('gives a slug or nothing, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => toSlug(text) === '' || isSlug(toSlug(text))),
      { numRuns: 2000 },
    );
  });

  test('leaves a slug as it is', () => {
    fc.assert(fc.property(slug, (text) => toSlug(text) === text));
  });
});

describe('slugOfId', () => {
  const cases: [id: string, expected: string][] = [
    ['2012/social-media', 'social-media'],
    ['social-media', 'social-media'],
    ['2012/04/13295630876', '13295630876'],
  ];
  for (const [id, expected] of cases) {
    test(`${id} ends in ${expected}`, () => assert.equal(slugOfId(id), expected));
  }
});

describe('entryId', () => {
  const cases: [path: string, expected: string][] = [
    ['2012/social-media.mdx', '2012/social-media'],
    ['2012/a-picture/index.mdx', '2012/a-picture'],
    ['greencontact.yaml', 'greencontact'],
    ['13295630876.mdx', '13295630876'],
    ['index.mdx', 'index'],
    ['2012/my-index.mdx', '2012/my-index'],
    ['2012/index-of-things.mdx', '2012/index-of-things'],
    ['2012/cafe\u0301.mdx', '2012/café'],
    ['v1.2/notes.mdx', 'v1.2/notes'],
  ];
  for (const [path, expected] of cases) {
    test(`${path} is ${expected}`, () => assert.equal(entryId(path), expected));
  }

  const path = fc.array(slug, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

  test('is the same for a file and a folder of one name', () => {
    fc.assert(fc.property(path, (name) => entryId(`${name}.mdx`) === entryId(`${name}/index.mdx`)));
  });

  test('of an id is the id itself', () => {
    fc.assert(fc.property(path, (name) => entryId(entryId(`${name}.mdx`)) === entryId(`${name}.mdx`)));
  });
});
