import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { LONGEST_TEXT } from '../../../../../src/domain/playbook/notebook/notebook-entries.ts';
import {
  LARGEST_FILE,
  notebookFile,
  readNotebookFile,
  refuseSize,
} from '../../../../../src/domain/playbook/notebook/notebook-json.ts';
import { deletedRun, isWhole, runFrom, sheetOf } from '../../../../../src/domain/assessment/runs/runs.ts';
import { largeBank } from '../../../../support/samples/banks.ts';
import { lastTen, sheetFrom } from '../../../../support/samples/sheets.ts';
import { anyNotebook, SAMPLE, SAMPLES } from '../../../../support/samples/notebooks.ts';

const saved = new Date('2026-11-24T16:00:00.000Z');
const there = SAMPLE.filter(({ kind }) => kind !== 'deleted');

describe('a notebook is saved as one file', () => {
  const text = notebookFile(SAMPLE, saved);

  test('of JSON, with its format, version and date, and one entry a line', () => {
    assert.deepEqual(JSON.parse(text), {
      format: 'playbook-notebook',
      version: 2,
      saved: '2026-11-24T16:00:00.000Z',
      entries: there,
      results: [],
    });
    assert.equal(text.split('\n').length, there.length + 4);
  });

  test('without a trace of what was deleted', () => assert.doesNotMatch(text, /deleted|"gone"/));

  test('even if empty', () => {
    assert.deepEqual(readNotebookFile(notebookFile([], saved)).file, { saved, entries: [], results: [] });
  });

  test('and reads back unchanged, whatever is in it', () => {
    fc.assert(
      fc.property(anyNotebook, fc.date({ noInvalidDate: true }), (notebook, at) => {
        assert.deepEqual(readNotebookFile(notebookFile(notebook, at)).file, {
          saved: at,
          entries: notebook.filter(({ kind }) => kind !== 'deleted'),
          results: [],
        });
      }),
    );
  });

  test('even at the most that a browser keeps for a site', () => {
    const full = Array.from({ length: 1000 }, (_, index) => ({
      ...SAMPLES.draft,
      id: `draft:${index}`,
      text: '"\n'.repeat(LONGEST_TEXT / 2),
    })).filter((_, index) => index < 520);
    const file = notebookFile(full, saved);
    assert.equal(refuseSize(Buffer.byteLength(file)), undefined);
    assert.equal(readNotebookFile(file).file?.entries.length, full.length);
  });
});

describe('results go into the same file', () => {
  const run = runFrom(largeBank, sheetFrom(largeBank, '3?1', { counts: lastTen(2, 1, 7) }), 'a', 1);

  test('one a line, without those that were deleted, and read back unchanged', () => {
    const text = notebookFile(SAMPLE, saved, [run, deletedRun({ ...run, id: 'b' }, 2)]);
    assert.deepEqual(readNotebookFile(text).file, { saved, entries: there, results: [run] });
    assert.doesNotMatch(text, /deleted/);
  });

  test('a file of the first version, which had none, is read', () => {
    const text = JSON.stringify({
      format: 'playbook-notebook',
      version: 1,
      saved: saved.toISOString(),
      entries: there,
    });
    assert.deepEqual(readNotebookFile(text).file, { saved, entries: there, results: [] });
  });

  test('a file of one result, as it was saved before, is read', () => {
    const [result] = readNotebookFile(OLD_RESULT).file?.results ?? [];
    assert.deepEqual(result && sheetOf(largeBank, result), {
      ...sheetFrom(largeBank, '3?', { counts: lastTen(2, 1, 7), choice: 'take' }),
      months: 10,
    });
    assert.equal(result && isWhole(largeBank, result), true);
  });

  test('what is no result is refused', () => {
    const { refusal } = readNotebookFile(file({ results: [{ id: 1 }] }));
    assert.match(refusal?.words ?? '', /Its “results” should be a list of results of the self-assessment/);
  });
});

/** What this site once saved as a result. */
const OLD_RESULT = JSON.stringify({
  bank: 'SN',
  version: 1,
  title: 'A bank of the real size',
  month: '2026-11',
  items: [
    { id: 'list1', question: 'One?', answer: 'Three', value: 3 },
    { id: 'list2', question: 'Two?', answer: 'I can’t say', value: 'cannot say' },
    { id: 'list3', question: 'Three?', answer: null, value: null },
  ],
  habits: ['list', 'take', 'help', 'trust', 'brid', 'mix'].map((id) => ({ id, label: id, score: null })),
  counts: { talk: 2, add: 1, promote: 7, other: 0 },
  choice: 'take',
  code: 'SN1-0000',
});

const file = (parts: object): string =>
  JSON.stringify({ format: 'playbook-notebook', version: 1, saved: saved.toISOString(), entries: [], ...parts });
const withEntry = (entry: unknown): string => file({ entries: [SAMPLES.plan, entry, SAMPLES.play] });
const ANOTHER =
  'Nothing was imported. Choose a file that “Save as a file” on this page has made: its name begins with “notebook-”.';
const RELOAD = 'Nothing was imported. Reload this page, then choose the file again.';
const MEND =
  'Nothing was imported. Put that right in the file, or save it anew where it came from, then choose it again.';
const MARKUP = '<img src=x onerror=alert(1)>';

describe('any other file is refused, with what is wrong, what it should be and what to do', () => {
  const foreign = (format: string): [is: string, words: string] => [
    'foreign',
    `This is no notebook: its “format” should be “playbook-notebook”, and is ${format}. ${ANOTHER}`,
  ];
  const mistake = (what: string): [is: string, words: string] => [
    'wrong',
    `This notebook has a mistake. ${what} ${MEND}`,
  ];
  const table: readonly [what: string, text: string, refusal: [is: string, words: string]][] = [
    ['nothing', '', ['empty', `This file is empty. ${ANOTHER}`]],
    ['spaces', ' \n', ['empty', `This file is empty. ${ANOTHER}`]],
    [
      'a page',
      `<!doctype html><title>A</title>${MARKUP}`,
      [
        'no JSON',
        `This is no notebook: it should be JSON, and begins with “<!doctype html><title>A</title><img src=…”. ${ANOTHER}`,
      ],
    ],
    ['another program’s JSON', '{"name":"a package","version":1}', foreign('missing')],
    ['a saved result of an assessment', '{"bank":"SN","version":1,"items":[]}', foreign('missing')],
    ['another format', file({ format: MARKUP }), foreign(`“${MARKUP}”`)],
    ['a list', '[1,2]', foreign('missing')],
    ['a number', '7', foreign('missing')],
    ['null', 'null', foreign('missing')],
    ['a prototype', `{"__proto__":${file({})}}`, foreign('missing')],
    [
      'a newer version',
      file({ version: 3 }),
      ['newer', `This notebook is of version 3, and this page reads version 2. ${RELOAD}`],
    ],
    ['a version in words', file({ version: 'two' }), mistake('Its “version” should be 2, and is “two”.')],
    ['no version', file({ version: undefined }), mistake('Its “version” should be 2, and is missing.')],
    ['half a version', file({ version: 1.5 }), mistake('Its “version” should be 2, and is 1.5.')],
    [
      'half a notebook',
      notebookFile(SAMPLE, saved).slice(0, 200),
      mistake('It should be JSON to its end, and ends with “":true,"due":""}, {"”.'),
    ],
    [
      'no moment',
      file({ saved: 'yesterday' }),
      mistake('Its “saved” should be a moment such as “2026-11-24T16:00:00.000Z”, and is “yesterday”.'),
    ],
    [
      'a moment as a number',
      file({ saved: 5 }),
      mistake('Its “saved” should be a moment such as “2026-11-24T16:00:00.000Z”, and is 5.'),
    ],
    ['one part more', file({ more: true }), mistake('It has a part “more”, which a notebook does not have.')],
    [
      'a prototype more',
      file({}).replace('{', '{"__proto__":{"entries":[]},'),
      mistake('It has a part “__proto__”, which a notebook does not have.'),
    ],
    ['no entries', file({ entries: undefined }), mistake('Its “entries” should be a list, and is missing.')],
    [
      'entries by their ids',
      file({ entries: { a: SAMPLES.plan } }),
      mistake('Its “entries” should be a list, and is an object.'),
    ],
    [
      'an entry that is null',
      withEntry(null),
      mistake('Entry 2 of 3: it should be an object with “id”, “at”, “kind” and the parts of its kind, and is null.'),
    ],
    [
      'an entry that is a list',
      withEntry([]),
      mistake('Entry 2 of 3: its “id” should be a text of 1 to 5000 characters, and is missing.'),
    ],
    [
      'an empty id',
      withEntry({ ...SAMPLES.draft, id: '' }),
      mistake('Entry 2 of 3: its “id” should be a text of 1 to 5000 characters, and is empty.'),
    ],
    [
      'a wrong day',
      withEntry({ ...SAMPLES.promise, due: 'soon' }),
      mistake('Entry 2 of 3: its “due” should be a day such as “2026-11-24”, or empty, and is “soon”.'),
    ],
    [
      'a nested text',
      withEntry({ ...SAMPLES.draft, text: [[MARKUP]] }),
      mistake('Entry 2 of 3: its “text” should be a text of at most 5000 characters, and is a list.'),
    ],
    [
      'a part more',
      withEntry({ ...SAMPLES.draft, colour: 'red' }),
      mistake('Entry 2 of 3: it has a part “colour”, which a “draft” does not have.'),
    ],
    [
      'a part that every object has',
      withEntry({ ...SAMPLES.draft, constructor: 1 }),
      mistake('Entry 2 of 3: it has a part “constructor”, which a “draft” does not have.'),
    ],
    [
      'an own prototype',
      withEntry(SAMPLES.draft).replace('{"id":"draft:a"', '{"__proto__":{"at":1},"id":"draft:a"'),
      mistake('Entry 2 of 3: it has a part “__proto__”, which a “draft” does not have.'),
    ],
    [
      'a mark that would delete something here',
      withEntry(SAMPLES.deleted),
      mistake('Entry 2 of 3: its “kind” is “deleted”, and a notebook has only what is there.'),
    ],
    [
      'an id twice',
      withEntry({ ...SAMPLES.draft, id: SAMPLES.plan.id }),
      mistake('Entry 2 of 3: its “id” should be its own, and is “plan:a”, which entry 1 has.'),
    ],
    [
      'a moment after all time',
      withEntry({ ...SAMPLES.draft, at: 1e300 }),
      mistake(
        'Entry 2 of 3: its “at” should be milliseconds since 1970, at most those of the year 9999, and is 1e+300.',
      ),
    ],
    [
      'a text that turns the line around',
      withEntry({ ...SAMPLES.promise, due: '\u202Eyad\0' }),
      mistake('Entry 2 of 3: its “due” should be a day such as “2026-11-24”, or empty, and is “\uFFFDyad\uFFFD”.'),
    ],
  ];
  for (const [what, text, [is, words]] of table) {
    test(what, () => assert.deepEqual(readNotebookFile(text), { refusal: { is, words } }));
  }

  test('a kind that no exercise makes', () => {
    const { refusal } = readNotebookFile(withEntry({ ...SAMPLES.draft, kind: 'constructor' }));
    assert.match(
      refusal?.words ?? '',
      /^This notebook has a mistake\. Entry 2 of 3: its “kind” should be “tick” or .*“play”.*, and is “constructor”\. /,
    );
  });

  const sizes: readonly [bytes: number, is: string | undefined, words: string][] = [
    [0, 'empty', `This file is empty. ${ANOTHER}`],
    [1, undefined, ''],
    [LARGEST_FILE, undefined, ''],
    [10_000_000, 'too large', `This file is too large for a notebook: it has 10 MB, and 8 MB is the most. ${ANOTHER}`],
    [
      12_345_678,
      'too large',
      `This file is too large for a notebook: it has 12.3 MB, and 8 MB is the most. ${ANOTHER}`,
    ],
  ];
  for (const [bytes, is, words] of sizes) {
    test(`${bytes} bytes`, () => assert.deepEqual(refuseSize(bytes), is && { is, words }));
  }
});

describe('a file of millions of brackets is refused, whatever the parser could bear', () => {
  const deep = `This is no notebook: it is nested more than 32 levels deep. ${ANOTHER}`;
  const nested = (depth: number, inside = ''): string => '['.repeat(depth) + inside + ']'.repeat(depth);
  const table: readonly [what: string, text: string, is: string][] = [
    ['lists that end', nested(3_900_000), 'too deep'],
    ['lists that do not', '['.repeat(7_900_000), 'too deep'],
    ['objects', '{"a":'.repeat(1_500_000), 'too deep'],
    ['in a notebook', file({ entries: 'x' }).replace('"x"', nested(40)), 'too deep'],
    ['after a text of brackets and quotes', `["${'[\\"'.repeat(50)}",${nested(40)}]`, 'too deep'],
    ['in a text alone', JSON.stringify(['['.repeat(7_900_000)]), 'foreign'],
    ['in a text of quotes and slashes', JSON.stringify(['"[\\'.repeat(100)]), 'foreign'],
    ['no deeper than other programs nest', nested(32), 'foreign'],
    ['in no JSON at all', `x${'['.repeat(40)}`, 'no JSON'],
  ];
  for (const [what, text, is] of table) {
    test(what, () => {
      const { refusal } = readNotebookFile(text);
      assert.equal(refusal?.is, is);
      if (is === 'too deep') assert.equal(refusal?.words, deep);
    });
  }
});

describe('whatever is in a file', () => {
  const anyPart = fc.oneof(fc.constantFrom(...SAMPLE), fc.anything(), fc.constant(undefined));
  const almost = fc.record(
    {
      format: fc.constantFrom('playbook-notebook', 'other'),
      version: fc.oneof(fc.constant(1), fc.anything()),
      saved: fc.constantFrom(saved.toISOString(), '2026', 5),
      entries: fc.oneof(fc.array(anyPart), fc.anything()),
    },
    { requiredKeys: [] },
  );
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    almost.map((data) => JSON.stringify(data, (_, value: unknown) => (typeof value === 'bigint' ? 0 : value)) ?? ''),
    // A notebook with one character lost, doubled or changed.
    fc.tuple(fc.nat(400), fc.constantFrom('', '"', '{', '0', '__proto__')).map(([at, put]) => {
      const text = notebookFile(SAMPLE, saved);
      return text.slice(0, at) + put + text.slice(at + 1);
    }),
  );

  test('it is a notebook or refused in words, and pollutes no prototype', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { file: read, refusal } = readNotebookFile(text);
        assert.notEqual(read === undefined, refusal === undefined);
        if (read) assert.deepEqual(readNotebookFile(notebookFile(read.entries, read.saved)).file, read);
        else assert.match(refusal?.words ?? '', /^[A-Z].{10,}\. Nothing was imported\. [A-Z].+\.$/su);
      }),
      { numRuns: 1000 },
    );
    assert.ok(!('at' in {}) && !('entries' in {}));
  });

  test('markup in it is text, kept as it is', () => {
    const entries = there.map((entry) =>
      Object.fromEntries(
        Object.entries(entry).map(([part, value]) => [
          part,
          typeof value === 'string' && !['kind', 'due', 'day', 'state', 'third'].includes(part)
            ? value + MARKUP
            : value,
        ]),
      ),
    );
    assert.deepEqual(readNotebookFile(file({ entries })).file?.entries, entries);
  });
});
