import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ended, listed } from '../../../src/domain/sentences.ts';

test('a sentence ends in its own mark or a full stop', () => {
  assert.deepEqual(['How?', 'Your rounds', 'He said “so.”', 'And …'].map(ended), [
    'How?',
    'Your rounds.',
    'He said “so.”',
    'And …',
  ]);
});

test('a list has “and” before its last item', () => {
  assert.deepEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed), ['', 'a', 'a and b', 'a, b and c']);
});
