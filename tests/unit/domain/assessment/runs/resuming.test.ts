import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { ASKING, RESUMING, RESUMING_SCRIPT } from '../../../../../src/domain/assessment/runs/resuming.ts';

/** The marks and globals that the script leaves, given a state and a fragment. */
function run(state: unknown, hash: string): { marks: object; globals: string[] } {
  const page = {
    history: { state },
    location: { hash },
    document: { documentElement: { dataset: {} } },
  };
  runInNewContext(RESUMING_SCRIPT, page);
  return { marks: { ...page.document.documentElement.dataset }, globals: Object.keys(page) };
}

describe('the page is marked before it paints', () => {
  const cases: [name: string, state: unknown, hash: string, marked: boolean, asks?: boolean][] = [
    ['not when it is new', null, '', false],
    ['not where history says nothing', undefined, '', false],
    ['not at the start', { run: undefined, place: { at: 'start' } }, '', false],
    ['at a question', { run: 'a', place: { at: 'question', id: 'list1' } }, '', true, true],
    ['at the results', { run: 'a', place: { at: 'results' } }, '', true],
    ['with a private link', null, '#r=SN1-0000', true],
    ['with a private link at the start', { place: { at: 'start' } }, '#r=SN1-0000', true],
    ['where the count is asked for', null, '#last-ten', true],
    ['with an empty private link', null, '#r=', true],
    ['not with a link within the page', null, '#by-hand', false],
    ['not with a fragment that merely contains #r=', null, '#by-hand#r=SN1', false],
    ['not with another letter', null, '#R=SN1', false],
    ['with a link within the page, at a question', { place: { at: 'question', id: 'list1' } }, '#main', true, true],
    ["not where history has someone else's state", { page: 3 }, '', false],
    ['not where the place is null', { place: null }, '', false],
    ['not where history has a text', 'results', '', false],
    ['not where history has a number', 5, '', false],
    ['not where history has a list', [], '', false],
  ];
  for (const [name, state, hash, marked, asks = false] of cases) {
    const marks = { ...(marked && { [RESUMING]: '' }), ...(asks && { [ASKING]: '' }) };
    test(name, () => assert.deepEqual(run(state, hash).marks, marks));
  }

  test('and nothing else is left behind', () => {
    assert.deepEqual(run({ place: { at: 'results' } }, '#r=SN1').globals, ['history', 'location', 'document']);
  });

  test('by a script that cannot close its own element', () => assert.doesNotMatch(RESUMING_SCRIPT, /<[/!]/));
});
