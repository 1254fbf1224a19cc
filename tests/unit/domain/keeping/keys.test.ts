import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asideKey, concernOf, isMadeByReader, keyOf, KEEPING_KEY } from '../../../../src/domain/keeping/keys.ts';
import { THEME_KEY } from '../../../../src/domain/theme.ts';

describe('the concern of a key', () => {
  const table: [key: string, expected: string | undefined][] = [
    ['last-ten:v1', 'last-ten'],
    ['notebook:v12', 'notebook'],
    ['notebook:v1:set-aside', 'notebook'],
    ['notebook:v1:set-aside-2', 'notebook'],
    [keyOf('last-ten'), 'last-ten'],
    [THEME_KEY, 'theme'],
    [KEEPING_KEY, 'own-device'],
    ['notebook', undefined],
    ['notebook:v0', undefined],
    ['notebook:v1:other', undefined],
    ['Notebook:v1', undefined],
    ['another site:v1', undefined],
    ['pagefind_index', undefined],
    ['__proto__', undefined],
    [':v1', undefined],
    ['', undefined],
  ];
  for (const [key, expected] of table) {
    test(JSON.stringify(key), () => assert.equal(concernOf(key), expected));
  }
});

test('what readers make counts as theirs; settings and foreign keys do not', () => {
  const keys = ['last-ten:v1', 'last-ten:v1:set-aside', THEME_KEY, KEEPING_KEY, 'pagefind_index'];
  assert.deepEqual(keys.filter(isMadeByReader), ['last-ten:v1', 'last-ten:v1:set-aside']);
});

describe('the key to set something aside under', () => {
  const table: [key: string, taken: string[], expected: string][] = [
    ['a:v1', [], 'a:v1:set-aside'],
    ['a:v1', ['a:v1:set-aside'], 'a:v1:set-aside-2'],
    ['a:v1', ['a:v1:set-aside', 'a:v1:set-aside-2'], 'a:v1:set-aside-3'],
    ['a:v1:set-aside', ['a:v1:set-aside'], 'a:v1:set-aside-2'],
    ['a:v1:set-aside-2', ['a:v1:set-aside'], 'a:v1:set-aside-2'],
  ];
  for (const [key, taken, expected] of table) {
    test(`of ${key} where ${taken.length} are taken`, () => {
      assert.equal(
        asideKey(key, (candidate) => !taken.includes(candidate)),
        expected,
      );
    });
  }
});
