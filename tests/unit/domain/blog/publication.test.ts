import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publication, type Publication } from '../../../../src/domain/blog/publication.ts';

const now = new Date('2026-11-22T12:00:00Z');
const dates = {
  past: new Date('2012-04-10T13:47:00Z'),
  now,
  future: new Date(now.getTime() + 1),
  none: undefined,
} as const;

const nowhere: Publication = { hasPage: false, isListed: false };
const everywhere: Publication = { hasPage: true, isListed: true };
const addressOnly: Publication = { hasPage: true, isListed: false };

/** The whole rule: every combination of draft, date, unlisted and preview. */
const table: [
  draft: 'draft' | '',
  date: keyof typeof dates,
  unlisted: 'unlisted' | '',
  expected: { public: Publication; preview: Publication },
][] = [
  ['', 'past', '', { public: everywhere, preview: everywhere }],
  ['', 'now', '', { public: everywhere, preview: everywhere }],
  ['', 'none', '', { public: everywhere, preview: everywhere }],
  ['', 'future', '', { public: nowhere, preview: { ...everywhere, label: 'Scheduled' } }],
  ['', 'past', 'unlisted', { public: addressOnly, preview: { ...addressOnly, label: 'Unlisted' } }],
  ['', 'now', 'unlisted', { public: addressOnly, preview: { ...addressOnly, label: 'Unlisted' } }],
  ['', 'none', 'unlisted', { public: addressOnly, preview: { ...addressOnly, label: 'Unlisted' } }],
  ['', 'future', 'unlisted', { public: nowhere, preview: { ...addressOnly, label: 'Scheduled' } }],
  ['draft', 'past', '', { public: nowhere, preview: { ...everywhere, label: 'Draft' } }],
  ['draft', 'now', '', { public: nowhere, preview: { ...everywhere, label: 'Draft' } }],
  ['draft', 'none', '', { public: nowhere, preview: { ...everywhere, label: 'Draft' } }],
  ['draft', 'future', '', { public: nowhere, preview: { ...everywhere, label: 'Draft' } }],
  ['draft', 'past', 'unlisted', { public: nowhere, preview: { ...addressOnly, label: 'Draft' } }],
  ['draft', 'now', 'unlisted', { public: nowhere, preview: { ...addressOnly, label: 'Draft' } }],
  ['draft', 'none', 'unlisted', { public: nowhere, preview: { ...addressOnly, label: 'Draft' } }],
  ['draft', 'future', 'unlisted', { public: nowhere, preview: { ...addressOnly, label: 'Draft' } }],
];

describe('publication', () => {
  for (const [draft, date, unlisted, expected] of table) {
    const entry = { draft: draft !== '', unlisted: unlisted !== '', date: dates[date] };
    const name = [draft, `date ${date}`, unlisted].filter(Boolean).join(', ');

    test(`${name}: for the public`, () => {
      assert.deepEqual(publication(entry, { now, preview: false }), expected.public);
    });
    test(`${name}: in a preview`, () => {
      assert.deepEqual(publication(entry, { now, preview: true }), expected.preview);
    });
  }

  test('the table is whole', () => {
    const rows = new Set(table.map(([draft, date, unlisted]) => `${draft} ${date} ${unlisted}`));
    assert.equal(rows.size, 2 * Object.keys(dates).length * 2);
  });

  test('nothing is listed that has no page', () => {
    for (const [draft, date, unlisted] of table) {
      for (const preview of [false, true]) {
        const entry = { draft: draft !== '', unlisted: unlisted !== '', date: dates[date] };
        const { hasPage, isListed } = publication(entry, { now, preview });
        assert.ok(hasPage || !isListed);
      }
    }
  });

  test('an entry without the key of a date is never scheduled', () => {
    assert.deepEqual(publication({ draft: false, unlisted: false }, { now, preview: false }), everywhere);
  });
});
