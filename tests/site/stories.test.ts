import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { passageNumbers } from '../../src/domain/playbook/stories/story.ts';
import { scenarioSchema } from '../../src/schemas/scenario.ts';
import { pageAt, readSite, type BuiltSite, type Page } from '../support/site/built-site.ts';
import { attribute, elements, only, visibleText, withClass, type HtmlElement } from '../support/site/html-tree.ts';

/** The plays with a story, each with the story's file. */
const told: readonly { of: 'fixture' | 'content'; play: string; story: string }[] = [
  { of: 'fixture', play: 'past-the-lift', story: 'the-lift' },
  { of: 'content', play: 'the-crowded-room', story: 'the-crowded-room' },
  { of: 'content', play: 'put-it-right', story: 'the-angry-thread' },
];

const storyPages = ({ pages }: BuiltSite): Page[] => pages.filter(({ path }) => path.endsWith('/story/'));

const read = ({ contentDir }: BuiltSite, story: string) =>
  scenarioSchema.parse(parse(readFileSync(join(contentDir, 'scenarios', `${story}.yaml`), 'utf8')));

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function passageOf(passage: HtmlElement) {
  const [choices] = withClass(passage, 'choices');
  const [plays] = withClass(passage, 'plays');
  return {
    id: attribute(passage, 'id'),
    number: visibleText(only(withClass(passage, 'number'), 'number')),
    words: visibleText(only(withClass(passage, 'what'), 'text')),
    choices: [...(choices ? elements(choices, 'a') : [])].map((link) => ({
      to: attribute(link, 'href'),
      words: visibleText(link),
    })),
    plays: [...(plays ? elements(plays, 'a') : [])].map((link) => attribute(link, 'href')),
  };
}

const passagesOn = ({ document }: Page) => withClass(document, 'passage').map(passageOf);

for (const name of ['fixture', 'content'] as const) {
  test(`each story of ${name} has a page, and no other page is a story`, () => {
    assert.deepEqual(
      storyPages(readSite(name)).map(({ path }) => path),
      told
        .filter(({ of }) => of === name)
        .map(({ play }) => `/playbook/${play}/story/`)
        .toSorted(),
    );
  });
}

for (const { of, play, story } of told) {
  describe(`the story of ${play}`, () => {
    const site = readSite(of);
    const data = read(site, story);
    const numbers = passageNumbers(data.start, Object.keys(data.passages));
    const onPaper = passagesOn(pageAt(site, `/playbook/${play}/story/`));
    const playPage = pageAt(site, `/playbook/${play}/`);

    test('has every passage of its file, the start first, numbered without a gap', () => {
      assert.deepEqual(
        onPaper.map(({ id, number }) => [id, number]),
        [...numbers].map(([id, number]) => [
          `passage-${id}`,
          `${data.passages[id]?.ending ? 'An end, passage' : 'Passage'} ${number}`,
        ]),
      );
    });

    test('says what its file says', () => {
      for (const [id, { text, thinks, ending }] of Object.entries(data.passages)) {
        const { words } = onPaper.find((passage) => passage.id === `passage-${id}`) ?? assert.fail(id);
        assert.ok(words.replace(/\s+/g, '').includes(text.replace(/\s+/g, '')), id);
        if (thinks) assert.ok(words.includes(`What ${data.other} thinks: ${inOneLine(thinks)}`), id);
        if (ending) assert.ok(words.startsWith(ending.title), id);
      }
    });

    test('leads by every choice to the passage with its number', () => {
      for (const { id, choices } of onPaper) {
        const own = data.passages[id?.replace('passage-', '') ?? '']?.choices ?? [];
        assert.deepEqual(
          choices,
          own.map(({ do: words, to }) => ({
            to: `#passage-${to}`,
            words: `${inOneLine(words)} Go to ${numbers.get(to)}`,
          })),
        );
        for (const { to } of choices)
          assert.ok(
            onPaper.some((passage) => `#${passage.id}` === to),
            to,
          );
      }
    });

    test('leads from its ends to existing plays', () => {
      for (const { id, plays } of onPaper) {
        const own = data.passages[id?.replace('passage-', '') ?? '']?.ending?.plays ?? [];
        assert.deepEqual(
          plays,
          own.map((slug) => `/playbook/${slug}/`),
        );
        for (const path of plays) pageAt(site, path ?? '');
      }
    });

    test('is in its play passage by passage, with a link to paper', () => {
      assert.deepEqual(passagesOn(playPage), onPaper);
      const links = [...elements(only(elements(playPage.document, 'branching-scenario'), 'story'), 'a')];
      assert.ok(links.some((link) => attribute(link, 'href') === `/playbook/${play}/story/`));
    });
  });
}

test('no other page has a story or its script', () => {
  for (const name of ['fixture', 'content'] as const) {
    const own = new Set(told.filter(({ of }) => of === name).map(({ play }) => `/playbook/${play}/`));
    for (const { path, html } of readSite(name).pages) {
      assert.equal(/<branching-scenario|BranchingScenario[^"]*\.js"/.test(html), own.has(path), path);
    }
  }
});
