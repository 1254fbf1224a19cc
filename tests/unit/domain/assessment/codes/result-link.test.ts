import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decode, encode } from '../../../../../src/domain/assessment/codes/code.ts';
import { codeIn, resultLink } from '../../../../../src/domain/assessment/codes/result-link.ts';
import { largeBank, smallBank } from '../../../../support/samples/banks.ts';
import { hostileText } from '../../../../support/samples/hostile.ts';
import { anySheet, sheetFrom } from '../../../../support/samples/sheets.ts';

const PAGE = '/self-assessment/';
const CODE = encode(largeBank, sheetFrom(largeBank, '0?_4'));
const LINK = resultLink(PAGE, CODE);

describe('a private link', () => {
  test('has the code as its fragment', () => assert.equal(LINK, `/self-assessment/#r=${CODE}`));

  for (const bank of [largeBank, smallBank]) {
    test(`opens as the sheet it was made from: ${bank.code}`, () => {
      const around = fc.constantFrom(['', ''], [' ', '\n'], ['<', '>'], [' <', '> '], ['\u00A0', '\uFEFF']);
      const site = fc.constantFrom('', 'https://example.test', 'http://localhost:4321');
      fc.assert(
        fc.property(anySheet(bank), site, around, (sheet, address, [before, after]) => {
          const link = resultLink(address + PAGE, encode(bank, sheet));
          assert.deepEqual(decode(codeIn(`${before}${link}${after}`) ?? '', [bank]).sheet, sheet);
          assert.deepEqual(decode(codeIn(new URL(link, 'https://example.test').hash) ?? '', [bank]).sheet, sheet);
        }),
      );
    });
  }
});

describe('the code in pasted text', () => {
  const cases: [name: string, text: string, code: string | undefined][] = [
    ['the code', CODE, CODE],
    ['the code with spaces around it', `\t ${CODE}\r\n`, CODE],
    ['the code in angle brackets', `<${CODE}>`, CODE],
    ['the code as it was typed', 'sn1 o1l', 'sn1 o1l'],
    ['a fragment', `#r=${CODE}`, CODE],
    ['a path with a fragment', LINK, CODE],
    ['a link', `https://example.test${LINK}`, CODE],
    ['a link in angle brackets', ` < https://example.test${LINK} > `, CODE],
    ['a link with a query', `https://example.test/self-assessment/?from=mail#r=${CODE}`, CODE],
    ['a link after a word', `Mine: https://example.test${LINK}`, CODE],
    ['a fragment with escapes', '#r=SN1%20AB%E2%80%93CD', 'SN1 AB–CD'],
    ['a fragment with half an escape', '#r=SN1%2', 'SN1%2'],
    ['something else, for the decoder to refuse', 'constructor', 'constructor'],
    ['markup, for the decoder to refuse', '#r=<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)'],
    ['nothing', '', undefined],
    ['spaces and brackets', ' <>\n', undefined],
    ['an empty fragment', '#', undefined],
    ['a fragment without a code', '#r=', undefined],
    ['a fragment with an escaped space for a code', '#r=%20', undefined],
    ['a link without a fragment', `https://example.test${PAGE}`, undefined],
    ['a link with the code in its query', `https://example.test${PAGE}?r=${CODE}`, undefined],
    ['another fragment', '#method', undefined],
    ['another name', `#s=${CODE}`, undefined],
    ['a longer name', `#rr=${CODE}`, undefined],
    ['the name in capitals', `#R=${CODE}`, undefined],
    ['a second fragment', `#method#r=${CODE}`, undefined],
    ['a second parameter', `#a=1&r=${CODE}`, undefined],
    ['the code as the fragment', `#${CODE}`, undefined],
    ['a key of every object', '#__proto__', undefined],
    ['10,000 characters', 'S'.repeat(10_000), undefined],
    ['10,000 characters in a fragment', `#r=${'S'.repeat(10_000)}`, undefined],
    ['10,000 spaces', ' '.repeat(10_000), undefined],
  ];
  for (const [name, text, code] of cases) test(name, () => assert.equal(codeIn(text), code));

  test('any text is read without throwing, and contains what is found', () => {
    const text = fc.oneof(
      hostileText,
      fc.string({ unit: fc.constantFrom(...'#r=%<> /SN1-2A') }),
      hostileText.map((rest) => `#r=${rest}`),
    );
    fc.assert(
      fc.property(text, (any) => {
        const code = codeIn(any);
        if (code === undefined) return;
        assert.notEqual(code.trim(), '');
        if (!any.includes('%')) assert.ok(any.includes(code));
      }),
      { numRuns: 1000 },
    );
  });
});
