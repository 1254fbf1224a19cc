import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetsOf } from '../../../../../src/domain/playbook/cards/deck.ts';

const cases: readonly (readonly [cards: string, sheets: string[]])[] = [
  ['', []],
  ['a', ['a']],
  ['abcd', ['abcd']],
  ['abcdefghi', ['abcd', 'efgh', 'i']],
];
for (const [cards, sheets] of cases) {
  test(`${cards.length} cards on ${sheets.length} sheets`, () =>
    assert.deepEqual(
      sheetsOf(cards.split('')).map((sheet) => sheet.join('')),
      sheets,
    ));
}
