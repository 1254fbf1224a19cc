import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publication, type Hidden, type Publication } from '../../../../src/domain/blog/publication.ts';

const now = new Date('2026-11-22T12:00:00Z');
const dates = {
  past: new Date('2012-04-10T13:47:00Z'),
  now,
  future: new Date(now.getTime() + 1),
  none: undefined,
} as const;

const everywhere: Publication = { hasPage: true, isListed: true };
const nowhere = (hidden: Hidden): Publication => ({ hasPage: false, isListed: false, hidden });
const atItsAddress: Publication = { hasPage: true, isListed: false, hidden: 'unlisted' };
const previewed = (hidden: Hidden, label: NonNullable<Publication['label']>, isListed = true): Publication => ({
  hasPage: true,
  isListed,
  hidden,
  label,
});

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
  ['', 'future', '', { public: nowhere('future'), preview: previewed('future', 'Scheduled') }],
  ['', 'past', 'unlisted', { public: atItsAddress, preview: previewed('unlisted', 'Unlisted', false) }],
  ['', 'now', 'unlisted', { public: atItsAddress, preview: previewed('unlisted', 'Unlisted', false) }],
  ['', 'none', 'unlisted', { public: atItsAddress, preview: previewed('unlisted', 'Unlisted', false) }],
  ['', 'future', 'unlisted', { public: nowhere('future'), preview: previewed('future', 'Scheduled', false) }],
  ['draft', 'past', '', { public: nowhere('draft'), preview: previewed('draft', 'Draft') }],
  ['draft', 'now', '', { public: nowhere('draft'), preview: previewed('draft', 'Draft') }],
  ['draft', 'none', '', { public: nowhere('draft'), preview: previewed('draft', 'Draft') }],
  ['draft', 'future', '', { public: nowhere('draft'), preview: previewed('draft', 'Draft') }],
  ['draft', 'past', 'unlisted', { public: nowhere('draft'), preview: previewed('draft', 'Draft', false) }],
  ['draft', 'now', 'unlisted', { public: nowhere('draft'), preview: previewed('draft', 'Draft', false) }],
  ['draft', 'none', 'unlisted', { public: nowhere('draft'), preview: previewed('draft', 'Draft', false) }],
  ['draft', 'future', 'unlisted', { public: nowhere('draft'), preview: previewed('draft', 'Draft', false) }],
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

  test('an entry that says nothing about it is public', () => {
    assert.deepEqual(publication({}, { now, preview: false }), everywhere);
  });
});
