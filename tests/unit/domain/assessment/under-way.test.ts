import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Run } from '../../../../src/domain/assessment/runs/runs.ts';
import { isUnderWay } from '../../../../src/domain/assessment/runs/under-way.ts';

const run = (change: Partial<Run> = {}): Run => ({
  id: 'a',
  bank: 'SCC',
  version: 1,
  months: 500,
  begun: 1,
  answers: { one: { value: 2, at: 2 } },
  seen: [],
  ...change,
});
const at = (place: unknown) => ({ place: { value: place, at: 3 } });

const table: readonly [name: string, runs: readonly Run[], expected: boolean][] = [
  ['nothing kept', [], false],
  ['begun, without an answer', [run({ answers: {} })], false],
  ['answered', [run()], true],
  ['left at a question', [run(at({ at: 'question', id: 'two' }))], true],
  ['left for the start', [run(at({ at: 'start' }))], true],
  ['at the results', [run(at({ at: 'results' }))], false],
  ['a place that nobody knows', [run(at('somewhere'))], true],
  ['deleted', [run({ answers: {}, deleted: { value: true, at: 4 } })], false],
  ['deleted after one that is not', [run(), run({ id: 'b', deleted: { value: true, at: 4 } })], true],
  ['finished after one that is not', [run(), run({ id: 'b', ...at({ at: 'results' }) })], false],
];

describe('isUnderWay', () => {
  for (const [name, runs, expected] of table) test(name, () => assert.equal(isUnderWay(runs), expected));
});
