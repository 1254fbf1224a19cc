import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { invitationWords } from '../../../../src/domain/assessment/invitation.ts';

const table: readonly [what: string, title: string, items: number, hasCount: boolean, words: string][] = [
  [
    'a title that counts its questions',
    'How do you work? 21 questions about lately.',
    20,
    true,
    'How do you work? The other 20 questions take about seven minutes.',
  ],
  ['a title that is a question', 'How?', 5, true, 'How? The other five questions take about two minutes.'],
  ['few questions', 'How?', 4, true, 'How? The other four questions take about one minute.'],
  ['one question', 'How?', 1, true, 'How? The other one question takes about one minute.'],
  [
    'a title that is no question',
    'Your rounds',
    12,
    true,
    'Your rounds. The other twelve questions take about four minutes.',
  ],
  [
    'a title with its full stop',
    'Your rounds.',
    12,
    true,
    'Your rounds. The other twelve questions take about four minutes.',
  ],
  ['no count', 'How?', 12, false, 'How? Its twelve questions take about four minutes.'],
];

describe('the invitation to the other questions', () => {
  for (const [what, title, items, hasCount, words] of table) {
    test(what, () => assert.equal(invitationWords({ title, items, hasCount }), words));
  }
});
