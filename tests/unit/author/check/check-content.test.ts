import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readBody } from '../../../../src/author/check/text/body.ts';
import { checkContent, formatCounts, type Report } from '../../../../src/author/check/check-content.ts';
import { formatProblems } from '../../../../src/author/check/problem.ts';
import { acceptedCases } from './cases/accepted.ts';
import { assessmentCases } from './cases/assessments.ts';
import { inFull, play, post, text, type Case } from './cases/case.ts';
import { frontMatterCases } from './cases/front-matter.ts';
import { BASE, laidOver } from './cases/lay-over.ts';
import { linkCases } from './cases/links.ts';
import { pictureCases } from './cases/pictures.ts';
import { playCases } from './cases/plays.ts';
import { scenarioCases } from './cases/scenarios.ts';
import { siteCases } from './cases/sites.ts';
import { textCases } from './cases/texts.ts';
import { wordings } from './cases/wordings.ts';
import { refusedWords } from '../words/cases/refused.ts';

/** Lays a change over the base content in a folder of its own and checks it as an author would from there. */
const check = (change: Case['change']): Promise<Report> =>
  laidOver(change, async ({ cwd, contentDir }) => {
    const now = new Date('2026-06-01T00:00:00Z');
    const report = await checkContent(contentDir, { now, cwd, publicDir: join(cwd, 'public') });
    // The one message that names the folder itself would differ at every run.
    const problems = report.problems.map((problem) => ({
      ...problem,
      expected: problem.expected.replace(contentDir, 'content'),
    }));
    return { ...report, problems };
  });

/** What is said of a change, without the number below. */
async function said(change: Case['change']): Promise<string> {
  const { problems } = await check(change);
  return problems.length === 0 ? '' : formatProblems(problems).replace(/\n[^\n]*$/, '');
}

const tables = {
  'front matter': frontMatterCases,
  texts: textCases,
  'links and pictures in texts': linkCases,
  'pictures and patterns': pictureCases,
  'the site as a whole': siteCases,
  assessments: assessmentCases,
  plays: playCases,
  stories: scenarioCases,
  'what is fine': acceptedCases,
};

for (const [table, cases] of Object.entries(tables)) {
  describe(`the content check: ${table}`, { concurrency: true }, () => {
    for (const { name, change, says } of cases) {
      it(name, async () => assert.equal(await said(change), inFull(says)));
    }
  });
}

describe('the content check', () => {
  it('uses every wording of the table', () => {
    const says = [...Object.values(tables).flat(), ...refusedWords].map((each) => each.says).join('\n');
    assert.deepEqual(
      Object.keys(wordings).filter((what) => !says.includes(`  ${what} ← `)),
      [],
    );
  });

  it('ends with how many problems there are', async () => {
    const { problems } = await check({ 'posts/2026/x.mdx': post({ tags: '[a, b]' }), 'pages/about.mdx': null });
    assert.match(formatProblems(problems), /\n\n3 problems in 2 files\. Nothing was built\.$/);
    const [problem] = problems;
    assert.ok(problem);
    assert.match(formatProblems([problem]), /\n\n1 problem in 1 file\. Nothing was built\.$/);
  });

  it('counts what there is', async () => {
    const { counts } = await check({ 'posts/2026/x.mdx': post({ draft: 'true' }) });
    assert.equal(formatCounts(counts), 'content: 3 posts, 0 plays, 1 page, 2 tags, no problems');
  });

  it('notes public posts that lead to no play, where there are plays', async () => {
    const { notes } = await check({
      'plays/a.mdx': play(),
      'posts/2026/x.mdx': post({ plays: '[a]' }),
      'posts/2026/y.mdx': post({ draft: 'true' }),
      'posts/2026/z.mdx': post({ date: '2027-03-03T09:00:00Z' }),
    });
    assert.deepEqual(notes, ['note: 2 posts without "plays": posts/2026/first-post.mdx, posts/2026/second-post.mdx']);
    const many = Object.fromEntries([1, 2, 3, 4].map((at) => [`posts/2026/z${at}.mdx`, post()]));
    assert.match((await check({ 'plays/a.mdx': play(), ...many })).notes.join(''), /^note: 6 posts .* and 1 more$/);
    assert.deepEqual((await check({})).notes, []);
  });

  it('notes drawings that a page waits for', async () => {
    const long = `<svg viewBox="0 0 4 3" xmlns="http://www.w3.org/2000/svg"><path d="${'M0 0h1 '.repeat(500)}"/></svg>`;
    const { notes, problems } = await check({
      'posts/2026/x.mdx': post({ picture: './x.svg', pictureAlt: 'X.' }),
      'posts/2026/x.svg': long,
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(notes, ['note: 1 drawing of more than 3 KB: posts/2026/x.svg']);
  });

  it('names files outside the current folder by their whole path', async () => {
    // A folder beside the content, wherever this checkout lies.
    const { problems } = await checkContent(BASE, { now: new Date(0), cwd: join(BASE, '../elsewhere') });
    assert.deepEqual(
      problems.map(({ file }) => file),
      [join(BASE, 'settings/redirects.yaml'), join(BASE, 'settings/site.yaml')],
    );
  });

  it('refuses a picture that is a link to outside, and follows links within', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'check-'));
    try {
      const contentDir = join(cwd, 'content');
      await cp(BASE, contentDir, { recursive: true });
      await writeFile(join(cwd, 'secret.png'), 'p');
      await writeFile(join(contentDir, 'posts/here.png'), 'p');
      await symlink(join(cwd, 'secret.png'), join(contentDir, 'posts/2026/out.png'));
      await symlink(join(contentDir, 'posts/here.png'), join(contentDir, 'posts/2026/in.png'));
      // A link to a folder that holds it must not be followed for ever.
      await symlink(join(contentDir, 'posts'), join(contentDir, 'posts/2026/loop'));
      await writeFile(join(contentDir, 'posts/2026/x.mdx'), text('![a](./in.png)\n![b](./out.png)\n![c](../here.png)'));
      const { problems } = await checkContent(contentDir, { now: new Date('2026-06-01'), cwd });
      assert.deepEqual(
        problems.map(({ file, line, what }) => `${file}:${line}  ${what}`),
        ['content/posts/2026/x.mdx:10  an image outside the content folder'],
      );
    } finally {
      await rm(cwd, { recursive: true, force: true });
    }
  });

  it('never throws, whatever the text', () => {
    const signs = fc.constantFrom(
      ...'#-*_[](){}<>/!^:|`~\\"=\n &'.split(''),
      'Aside',
      'import ',
      '---\n',
      '\n\n',
      '](',
      '{/*',
      '*/}',
      '<a>',
      '</a>',
    );
    const bodies = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.oneof(signs, fc.string())).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(bodies, (body) => readBody(body, false).findings.every(({ line }) => line >= 1)));
  });

  it('never throws, whatever the file', async () => {
    const yaml = fc
      .array(
        fc.constantFrom(
          ...'abc:-[]{}"\'&*!|>#%@\n ,?'.split(''),
          'title: ',
          '\n  ',
          'date: 2026-01-01',
          '__proto__: ',
          '<<: ',
        ),
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(yaml, fc.string({ unit: 'grapheme' }), async (front, body) => {
        await check({
          'posts/2026/x.mdx': `---\n${front}\n---\n${body}`,
          'taxonomy/tags.yaml': front,
          'settings/redirects.yaml': body,
        });
      }),
      { numRuns: 40 },
    );
  });
});
