import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Document, parseDocument, Scalar } from 'yaml';
import { readYaml } from '../../../../../src/author/check/read/yaml-source.ts';

describe('the texts of YAML', () => {
  it('are its values with the nearest key, and no keys', () => {
    const source = readYaml('a: One\nb:\n  - Two\n  - c: { d: Three }\n    e: 4\n"f": true\n', 10);
    assert.deepEqual(
      source.texts().map(({ key, text, lineAt }) => [key, text, lineAt(0)]),
      [
        ['a', 'One', 10],
        ['b', 'Two', 12],
        ['d', 'Three', 13],
      ],
    );
  });

  it('know the line of every word, however they are written', () => {
    const word = fc.stringMatching(/^[a-zé’'",.:#&*\\-]{1,9}$/);
    const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 4 });
    const type = fc.constantFrom<Scalar.Type>('BLOCK_FOLDED', 'BLOCK_LITERAL', 'PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE');
    fc.assert(
      fc.property(lines, lines, type, (before, after, kind) => {
        const join = (parts: readonly string[][]): string => parts.map((each) => each.join(' ')).join('\n');
        const scalar = new Scalar(`${join(before)} ZEBRA ${join(after)}`);
        scalar.type = kind;
        const yaml = new Document({ first: 'A text.', second: [scalar] }).toString({ lineWidth: 40 });
        // The package writes some plain texts, such as `a :` before a break, so that they are read as something else.
        const read = parseDocument(yaml);
        fc.pre(read.errors.length === 0 && read.toJS().second[0] === scalar.value);
        const [, second] = readYaml(yaml, 1).texts();
        assert.ok(second);
        const expected = yaml.split('\n').findIndex((line) => line.includes('ZEBRA')) + 1;
        assert.equal(second.lineAt(second.text.indexOf('ZEBRA')), expected, yaml);
      }),
    );
  });
});
