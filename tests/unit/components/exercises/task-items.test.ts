import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { taskItems } from '../../../../src/components/exercises/parts/task-items.ts';
import { gfmPlugins } from '../../../../src/markdown/plugins.ts';

/** A list as it comes out of a text. */
const html = (markdown: string): string =>
  markdownToHtml(markdown, { features: { gfm: true }, hastPlugins: gfmPlugins }).html;

describe('the lines of a list of tasks', () => {
  const cases: [what: string, markdown: string, words: string[]][] = [
    ['plain', '- [ ] Ask\n- [ ] Thank', ['Ask', 'Thank']],
    [
      'with markup and signs',
      '- [ ] Say *no* & `<b>`\n- [ ] [Go](/a/)',
      ['Say <em>no</em> &amp; <code>&lt;b&gt;</code>', '<a href="/a/">Go</a>'],
    ],
    ['with a word that HTML knows', '- [ ] Have it checked', ['Have it checked']],
    ['apart', '- [ ] Ask\n\n- [ ] Thank', ['Ask', 'Thank']],
    ['over two lines', '- [ ] Ask\n  them', ['Ask\nthem']],
  ];
  for (const [what, markdown, words] of cases)
    test(what, () => assert.deepEqual(taskItems('PlayChecklist', html(markdown)), words));
});

describe('anything else is refused, with what was expected and received', () => {
  const cases: [what: string, markdown: string, received: RegExp][] = [
    ['nothing', '', /received nothing$/],
    ['a paragraph', 'Ask them.', /received <p>Ask them\.<\/p>$/],
    ['a paragraph before it', 'These:\n\n- [ ] Ask', /received <p>These/],
    ['a list without boxes', '- Ask', /received <ul>/],
    ['a numbered list', '1. [ ] Ask', /received <ol/],
    ['a line without a box', '- [ ] Ask\n- Thank', /received <li>Thank<\/li>$/],
    ['a ticked one', '- [ ] Ask\n- [x] Thank', /received a ticked one: Thank$/],
    ['a list in a list', '- [ ] Ask\n  - [ ] Thank', /received /],
    ['two paragraphs in a line', '- [ ] Ask\n\n  Now.', /received a line of more, or less, than its words/],
    ['the same words twice', '- [ ] *Ask*\n- [ ] Ask', /received "Ask" twice/],
  ];
  for (const [what, markdown, received] of cases) {
    test(what, () =>
      assert.throws(
        () => taskItems('PlayChecklist', html(markdown)),
        (error) =>
          error instanceof Error &&
          error.message.startsWith('<PlayChecklist>: expected a list of lines such as "- [ ] Something to do"') &&
          received.test(error.message),
      ),
    );
  }
});
