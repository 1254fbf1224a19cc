import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nearestOffers } from '../../../../src/domain/search/offers.ts';

const OFFERS = [
  { label: 'complaints', path: '/tag/complaints/', also: ['complaint'] },
  { label: 'shift work', path: '/tag/shift-work/', also: ['shifts'] },
  { label: 'Put it right', path: '/playbook/put-it-right/' },
  { label: 'Café', path: '/tag/café/' },
  { label: 'Answering a complaint', path: '/a/' },
  { label: 'Complain once', path: '/b/' },
];

describe('nearestOffers', () => {
  const cases: [word: string, labels: string[]][] = [
    ['complant', ['complaints', 'Answering a complaint', 'Complain once']],
    ['complaintts', ['complaints', 'Answering a complaint', 'Complain once']],
    ['shfit', []],
    ['shift', ['shift work']],
    ['shiftt', ['shift work']],
    ['cafe', ['Café']],
    ['kubernetes', []],
    ['whatsapp', []],
    ['it', []],
    ['', []],
    ['x'.repeat(10_000), []],
  ];
  for (const [word, labels] of cases) {
    test(`${word.slice(0, 20)} is near to ${labels.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(
        nearestOffers(word, OFFERS).map(({ label }) => label),
        labels,
      ));
  }
});
