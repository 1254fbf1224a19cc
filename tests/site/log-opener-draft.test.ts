import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LONGEST_TEXT } from '../../src/domain/playbook/notebook/notebook-entries.ts';
import { pageAt, readSite, readText } from '../support/site/built-site.ts';
import {
  attribute,
  elements,
  isHidden,
  only,
  visibleText,
  withClass,
  type HtmlElement,
} from '../support/site/html-tree.ts';

const site = readSite('fixture');
const { document } = pageAt(site, '/playbook/at-the-door/');
const inside = (tag: string): HtmlElement => only(elements(document, tag), tag);
const log = inside('count-ten');
const opener = inside('opener-builder');
const draft = inside('draft-helper');

/** Whether an element, or an ancestor, is there only with script. */
function needsScript(element: HtmlElement): boolean {
  if ((attribute(element, 'class') ?? '').split(' ').includes('needs-script')) return true;
  const { parentNode } = element;
  return parentNode !== null && 'tagName' in parentNode && needsScript(parentNode);
}

describe('without script', () => {
  for (const exercise of [log, opener, draft]) {
    test(`<${exercise.tagName}> has no control that would do nothing`, () => {
      const controls = [...elements(exercise, 'button', 'input', 'textarea', 'summary')];
      assert.deepEqual(
        controls
          .filter((control) => attribute(control, 'type') !== 'checkbox' && !needsScript(control) && !isHidden(control))
          .map(({ attrs }) => attrs),
        [],
      );
    });
  }

  test('the count has boxes for strokes, and the rule', () => {
    const heaps = withClass(log, 'heap').filter((heap) => withClass(heap, 'strokes').length === 1);
    assert.deepEqual(
      heaps.map((heap) => visibleText(only(elements(heap, 'b'), 'name'))),
      ['Talk', 'Add', 'Promote', 'Something else'],
    );
    assert.match(visibleText(log), /of ten, no more than four promote/);
  });

  test('the opener is three lines with named blanks', () => {
    const lines = [...elements(only(withClass(opener, 'on-paper'), 'sheet'), 'li')];
    assert.deepEqual(lines.map(visibleText), [
      'Ask about them Hello . I remember you from . One thing has stayed with me: . How did that come about?',
      'Tell as much about yourself Thank you, . Where I work it goes like this: The part that we have not worked out is',
      'Ask again, about what you share So both of us What do you do when ?',
    ]);
    const own = 'Blank for your own words';
    assert.deepEqual(
      lines.map((line) => withClass(line, 'blank').map((blank) => attribute(blank, 'aria-label'))),
      [
        ['Blank for their name', 'Blank for the place', 'Blank for what you noticed'],
        ['Blank for their name', own, own],
        [own, own],
      ],
    );
  });

  test('the draft is its list, as the author wrote it, with room to write', () => {
    const tasks = [...elements(only(withClass(draft, 'rows'), 'tasks'), 'label')];
    assert.deepEqual(tasks.map(visibleText), [
      'Nobody is named < who has not said yes',
      'It fits through the door',
      'You have read it aloud',
    ]);
    assert.deepEqual(
      tasks.flatMap((task) => [...elements(task, 'a', 'em')].map(({ tagName }) => tagName)),
      ['a', 'em'],
    );
    for (const task of tasks) assert.equal(attribute(only(elements(task, 'input'), 'box'), 'disabled'), undefined);
    assert.equal(withClass(draft, 'line').length, 10);
    const heading = only(
      [...elements(document, 'h2')].filter((each) => attribute(each, 'id') === 'draftHelper'),
      'heading',
    );
    assert.equal(visibleText(heading), 'What you would say');
  });
});

test('nothing is logged, written or found yet', () => {
  for (const exercise of [log, opener, draft]) assert.equal(attribute(exercise, 'data-filled'), undefined);
  for (const field of elements(document, 'textarea')) assert.equal(visibleText(field), '');
  for (const exercise of [log, opener, draft])
    for (const field of elements(exercise, 'input')) assert.equal(attribute(field, 'value'), undefined);
});

test('fields take no more than is kept', () => {
  const fields = [log, opener, draft]
    .flatMap((exercise) => [...elements(exercise, 'input', 'textarea')])
    .filter((field) => !['checkbox', 'date'].includes(attribute(field, 'type') ?? ''));
  assert.equal(fields.length, 9);
  for (const field of fields) {
    const longest = Number(attribute(field, 'maxlength'));
    assert.ok(longest > 0 && longest <= LONGEST_TEXT, attribute(field, 'id') ?? 'the draft');
  }
});

test('drawings have no accessible name', () => {
  assert.doesNotMatch(visibleText(document), /\b(?:cord|plug|socket)s?\b/i);
});

test('feeds have the text of the play, without fields', () => {
  const feed = readText(site, 'playbook/feed.xml');
  assert.match(feed, /A door is held once/);
  assert.doesNotMatch(feed, /count-ten|Count your last ten|opener-builder|textarea/);
});

describe('the plays have their exercises', () => {
  const content = readSite('content');
  const exercises: [play: string, tag: string][] = [
    ['ten-minute-replies', 'count-ten'],
    ['swap-the-next-two', 'count-ten'],
    ['their-work-first', 'opener-builder'],
    ...[
      'what-you-tried',
      'one-introduction',
      'say-how-you-know',
      'ask-the-room',
      'one-thing-learned',
      'say-what-you-do',
    ].map((play): [string, string] => [play, 'draft-helper']),
  ];
  for (const [play, tag] of exercises) {
    test(play, () => {
      const own = pageAt(content, `/playbook/${play}/`).document;
      assert.equal([...elements(own, tag)].length, 1);
    });
  }
});
