import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { formatProblems } from '../../../../src/author/check/problem.ts';
import { checkWords, type WordsReport } from '../../../../src/author/words/check-texts.ts';
import { formatFigures, formatWordCounts } from '../../../../src/author/words/figures.ts';
import { inFull, playOf, post, type Case } from '../check/cases/case.ts';
import { BASE, laidOver } from '../check/cases/lay-over.ts';
import { acceptedWords } from './cases/accepted.ts';
import { refusedWords } from './cases/refused.ts';

const check = (change: Case['change']): Promise<WordsReport> =>
  laidOver(change, ({ cwd, contentDir }) => checkWords(contentDir, cwd));

/** What is said of a change, without the number below. */
async function said(change: Case['change']): Promise<string> {
  const { problems } = await check(change);
  return problems.length === 0 ? '' : formatProblems(problems).replace(/\n[^\n]*$/, '');
}

for (const [table, cases] of Object.entries({ refused: refusedWords, 'what is fine': acceptedWords })) {
  describe(`the check of words: ${table}`, { concurrency: true }, () => {
    for (const { name, change, says } of cases) {
      it(name, async () => assert.equal(await said(change), inFull(says)));
    }
  });
}

describe('the check of words', () => {
  it('names a content folder that is not there', async () => {
    const { problems } = await checkWords(join(BASE, 'zebra'), BASE);
    assert.deepEqual(
      problems.map(({ what, received }) => `${what}: ${received}`),
      ['no content folder: nothing'],
    );
  });

  it('counts words without footnotes and what there is to tick, and reads sentences alone', async () => {
    const sentence = 'The planner asks the team what the queue was like.';
    const { figures } = await check({
      'posts/2026/x.mdx': post(
        {},
        `${`${sentence} `.repeat(10)}[^1]\n\n## On the rota\n\n- [ ] Ask.\n\n| Day |\n| --- |\n| Monday |\n\n[^1]: A note.`,
      ),
      'plays/a.mdx': playOf(sentence),
    });
    const shown = figures.filter(({ file }) => /x\.mdx|a\.mdx|navigation/.test(file));
    assert.equal(
      formatFigures(shown),
      [
        'text  with data  reading age  file',
        '  10         27            –  content/plays/a.mdx',
        ' 105        106          6.3  content/posts/2026/x.mdx',
        '   –          2            –  content/settings/navigation.yaml',
      ].join('\n'),
    );
    assert.equal(formatWordCounts(shown), 'words: 3 files, 135 words, no problems');
  });
});
