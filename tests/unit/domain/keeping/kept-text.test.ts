import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseKept, type KeptText } from '../../../../src/domain/keeping/kept-text.ts';

const parseCount = (data: unknown): number | undefined =>
  typeof data === 'number' && Number.isInteger(data) ? data : undefined;

describe('parseKept', () => {
  const table: [text: string | null, expected: KeptText<number>][] = [
    [null, { is: 'nothing' }],
    ['3', { is: 'value', value: 3 }],
    ['0', { is: 'value', value: 0 }],
    ['', { is: 'foreign' }],
    ['{', { is: 'foreign' }],
    ['<img src=x onerror=alert(1)>', { is: 'foreign' }],
    ['null', { is: 'foreign' }],
    ['1.5', { is: 'foreign' }],
    ['"3"', { is: 'foreign' }],
    ['{"version":2,"count":3}', { is: 'foreign' }],
  ];
  for (const [text, expected] of table) {
    test(JSON.stringify(text), () => assert.deepEqual(parseKept(text, parseCount), expected));
  }

  test('treats data as foreign if the parser throws', () => {
    const parse = (): number => {
      throw new TypeError('no such property');
    };
    assert.deepEqual(parseKept('3', parse), { is: 'foreign' });
  });

  test('strips `__proto__` at any depth', () => {
    const text = '{"__proto__":{"isOwn":true},"notes":[{"__proto__":{"isOwn":true},"constructor":"a name"}]}';
    const kept = parseKept(text, (data) => Object.assign({}, data as { notes: object[] }));
    assert.ok(kept.is === 'value');
    assert.deepEqual(Object.keys(kept.value), ['notes']);
    assert.deepEqual(kept.value.notes, [{ constructor: 'a name' }]);
    assert.ok(!('isOwn' in kept.value));
    assert.ok(!('isOwn' in {}));
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        assert.match(parseKept(text, (data) => data ?? undefined).is, /^(?:value|foreign)$/);
      }),
    );
  });
});
