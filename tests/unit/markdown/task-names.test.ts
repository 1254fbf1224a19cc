import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { taskNames } from '../../../src/markdown/task-names.ts';

const names = (source: string): string[] => {
  const { html } = markdownToHtml(source, { hastPlugins: [taskNames] });
  return [...html.matchAll(/<input[^>]* aria-label="([^"]*)"/g)].map(([, name = '']) => name);
};

const table: readonly [name: string, source: string, names: readonly string[]][] = [
  ['words', '- [ ] Ask first', ['Ask first']],
  ['words with markup', '- [x] Ask *first*, and `listen`', ['Ask first, and listen']],
  ['a link', '- [ ] [Ask](/ask/)', ['Ask']],
  ['a list inside is named by itself', '- [ ] Outer\n  - [ ] Inner\n    1. [ ] Inmost', ['Outer', 'Inner', 'Inmost']],
  ['a loose list', '- [ ] One\n\n- [ ] Two', ['One', 'Two']],
  ['nothing but a picture', '- [ ] ![](/a.png)', ['Task']],
  ['quotes', '- [ ] Say "yes"', ['Say &quot;yes&quot;']],
  ['a numbered list', '1. [X] One', ['One']],
];

describe('a task box is labelled with its line', () => {
  for (const [name, source, expected] of table) {
    test(name, () =>
      assert.deepEqual(
        names(source).map((found) => found.replaceAll('&#34;', '&quot;')),
        expected,
      ),
    );
  }
});

test('a list without tasks is unchanged', () => {
  assert.equal(markdownToHtml('- a', { hastPlugins: [taskNames] }).html, markdownToHtml('- a').html);
});
