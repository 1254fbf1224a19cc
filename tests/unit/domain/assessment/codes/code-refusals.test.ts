import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode, encode } from '../../../../../src/domain/assessment/codes/code.ts';
import { largeBank, smallBank } from '../../../../support/samples/banks.ts';
import { lastTen, sheetFrom } from '../../../../support/samples/sheets.ts';

const CODE = encode(
  largeBank,
  sheetFrom(largeBank, '0123 4?_0 1234 0000 ____', { counts: lastTen(2, 1, 7), choice: 'take' }),
);
const OTHER = encode(smallBank, sheetFrom(smallBank, '123 123'));

const ALONE = 'Copy the code alone: 17 letters and digits follow SN1-.';
const ALL = 'Copy all of it: 17 letters and digits follow SN1-.';
const stranger = (place: number): string => `Character ${place} is neither a letter nor a digit. ${ALONE}`;
const CHANGED =
  'This code differs from the one that was made. Compare each character with the one you kept, or copy it again.';
const PREFIX = 'This is no code for these questions. Copy yours from its beginning: it begins with SN1-.';
const EMPTY = 'Type or paste your code. It begins with SN1-.';
const LONG = `This is far too long for a code. ${ALONE}`;
/** The code with one character changed. */
const changed = (place: number): string =>
  `${CODE.slice(0, place)}${CODE[place] === '7' ? '8' : '7'}${CODE.slice(place + 1)}`;

describe('a code is refused with a sentence that says how to fix it', () => {
  const cases: [name: string, typed: string, words: string][] = [
    ['nothing', '', EMPTY],
    ['spaces', ' \t\n', EMPTY],
    ['hyphens', '---', EMPTY],
    ['one character missing', CODE.slice(0, -1), `This code is 1 character too short. ${ALL}`],
    ['a group missing', CODE.slice(0, -6), `This code is 5 characters too short. ${ALL}`],
    ['the beginning alone', 'SN1-', `This code is 17 characters too short. ${ALL}`],
    ['one character too many', `${CODE}7`, `This code is 1 character too long. ${ALONE}`],
    ['twice', `${CODE} ${CODE}`, `This code is 20 characters too long. ${ALONE}`],
    ['10,000 characters', 'SN1-'.repeat(2500), LONG],
    ['10,000 spaces', ' '.repeat(10_000), LONG],
    ['a full stop after it', `${CODE}.`, stranger(CODE.length + 1)],
    ['markup', '<img src=x onerror=alert(1)>', stranger(1)],
    ['markup within', CODE.replace('SN1-', 'SN1-<b>'), stranger(5)],
    ['a link', `https://example.test/#r=${CODE}`, stranger(6)],
    ['a letter of another script', CODE.replace('S', 'Ѕ'), stranger(1)],
    ['a long s', CODE.replace('S', 'ſ'), stranger(1)],
    ['digits of another script', CODE.replace('1', '١'), stranger(3)],
    ['a picture', `🙂${CODE}`, stranger(1)],
    ['a picture within, which counts as one', `SN1🙂🙂`, stranger(4)],
    ['half a picture', `SN1-\uD83D`, stranger(5)],
    [
      'a letter U',
      `${CODE.slice(0, -1)}u`,
      'A code never has the letter U. Compare it with the one you kept: it may be a V.',
    ],
    ['the first character changed', changed(4), CHANGED],
    ['the last character changed', changed(CODE.length - 1), CHANGED],
    ['the highest number', `SN1-ZZZZ-ZZZZ-ZZZZ-ZZZZ-Z`, CHANGED],
    ['without its beginning', CODE.slice(4), PREFIX],
    ['a word', 'password', PREFIX],
    ['a word whose letters look like digits', 'hello', PREFIX],
    ['a short word with a digit', 'ab1', PREFIX],
    ['a key of every object', '__proto__', stranger(1)],
    ['a method of every object', 'constructor', PREFIX],
    ['another bank', OTHER, 'This code belongs to other questions. Take one for these: it begins with SN1-.'],
    [
      'a newer version',
      CODE.replace('SN1', 'SN2'),
      'This code is from a newer version of these questions. Reload this page, then try it again.',
    ],
    [
      'a much newer version',
      CODE.replace('SN1', 'SN99'),
      'This code is from a newer version of these questions. Reload this page, then try it again.',
    ],
    ['version nought', CODE.replace('SN1', 'SN0'), PREFIX],
  ];
  for (const [name, typed, words] of cases) {
    test(name, () => assert.equal(decode(typed, [largeBank]).refusal?.words, words));
  }

  test('an older version that is no longer supported', () => {
    assert.equal(
      decode(CODE, [{ ...largeBank, version: 2 }]).refusal?.words,
      'This code is from an older version that this page no longer knows. Answer the questions anew for a new code.',
    );
  });

  test('the sentence is about the bank of the code', () => {
    const banks = [largeBank, { ...smallBank, code: 'SN', version: 2 }] as const;
    assert.equal(decode(CODE.slice(0, -1), banks).refusal?.words, `This code is 1 character too short. ${ALL}`);
  });
});
