import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { minutesFor } from '../../src/domain/assessment/invitation.ts';
import { CANNOT_SAY, itemsOf } from '../../src/domain/assessment/sheet.ts';
import { HEAPS } from '../../src/domain/mix/counts.ts';
import { HEAP_NAMES } from '../../src/domain/mix/words.ts';
import { fixtureAssessment, fixturePlays, realAssessment, realPlays } from '../support/samples/bank-files.ts';
import { fileAt, pageAt, readSite, sitemapOf } from '../support/site/built-site.ts';
import {
  attribute,
  elements,
  isHidden,
  linked,
  meta,
  only,
  rawText,
  visibleText,
  withClass,
  type HtmlElement,
  type HtmlNode,
} from '../support/site/html-tree.ts';

const START = '/self-assessment/';

const having = (root: HtmlNode, name: string, value?: string): HtmlElement[] =>
  [...elements(root)].filter((element) => {
    const given = attribute(element, name);
    return given !== undefined && (value === undefined || given === value);
  });
const questionOf = (root: HtmlNode, id: string): HtmlElement =>
  only(elements(only(having(root, 'data-question', id), `question ${id}`), 'fieldset'), `fieldset of ${id}`);

for (const [name, bank, bankPlays] of [
  ['fixture', fixtureAssessment, fixturePlays],
  ['content', realAssessment, realPlays],
] as const) {
  const site = readSite(name);
  const page = pageAt(site, START);
  const { document } = page;
  const items = itemsOf(bank);
  const asked = items.length + (bank.count ? 1 : 0);

  describe(`the start of the assessment of ${name}`, () => {
    const start = only(withClass(document, 'start'), 'start');

    test('has the title of its bank, in the window and as its one visible heading', () => {
      assert.ok(
        visibleText(only(elements(only(elements(document, 'head'), 'head'), 'title'), 'title')).startsWith(
          `${bank.title} – `,
        ),
      );
      assert.equal(visibleText(only(elements(start, 'h1'), 'heading')), bank.title);
      const seen = [...elements(document, 'h1')].filter((heading) => !isHidden(heading));
      assert.equal(seen.length, 1);
    });

    test('says how many questions there are, how long they take, and what its author says before them', () => {
      const said = visibleText(start);
      const minutes = minutesFor(items.length, bank.count !== undefined);
      assert.ok(said.includes(`Start ${asked} questions, ${minutes} minutes`), said);
      const [fold] = [...elements(only(elements(document, 'assessment-questions'), 'questions'), 'summary')];
      assert.equal(fold && visibleText(fold), `All ${asked} questions on one page`);
      for (const paragraph of bank.before) assert.ok(said.includes(paragraph.trim()), paragraph);
    });

    test('is the only part of the page that search indexes', () => {
      assert.deepEqual(having(document, 'data-pagefind-body'), [start]);
    });

    test('has its own address, picture and description, and is in the sitemap', () => {
      const address = site.url + START;
      assert.deepEqual(
        linked(document, 'canonical').map((link) => attribute(link, 'href')),
        [address],
      );
      const picture = only(having(document, 'property', 'og:image'), 'picture');
      assert.equal(attribute(picture, 'content'), `${site.url}/cards/self-assessment.png`);
      assert.notEqual(fileAt(site, '/cards/self-assessment.png'), undefined);
      assert.equal(meta(document, 'description'), bank.description);
      assert.equal(page.noindex, false);
      assert.ok(sitemapOf(site).has(address));
    });

    test('leads to how it works', () => {
      const links = [...elements(document, 'a')].map((link) => attribute(link, 'href'));
      assert.ok(links.includes(`${START}method/`));
    });
  });

  describe(`the questions of ${name}`, () => {
    test('are divided into parts under neutral headings, the count last', () => {
      const { count } = bank;
      const parts = having(document, 'data-part');
      const inOrder = [
        ...bank.habits.filter(({ id }) => id !== count?.habit),
        ...bank.habits.filter(({ id }) => id === count?.habit),
      ];
      assert.deepEqual(
        parts.map((part) => [attribute(part, 'data-part'), visibleText(only(elements(part, 'h2'), 'heading'))]),
        inOrder.map(({ id, heading }) => [id, heading]),
      );
      assert.deepEqual(
        parts.flatMap((part) => having(part, 'data-question').map((each) => attribute(each, 'data-question'))),
        inOrder.flatMap(({ id, items: own }) => (id === count?.habit ? [count.id] : own.map((item) => item.id))),
      );
      for (const part of parts) {
        for (const { label } of bank.habits) assert.ok(!visibleText(part).includes(label), label);
      }
    });

    for (const item of items) {
      test(`${item.id} has a legend and every answer, none of them chosen`, () => {
        const fieldset = questionOf(document, item.id);
        assert.equal(visibleText(only(elements(fieldset, 'legend'), 'legend')), item.question);
        const set = bank.answerSets[item.answers] ?? assert.fail(item.answers);
        const answers = [...elements(fieldset, 'label')].map((label) => {
          const radio = only(elements(label, 'input'), 'radio');
          assert.equal(attribute(radio, 'type'), 'radio');
          assert.equal(attribute(radio, 'name'), item.id);
          return [attribute(radio, 'value'), visibleText(label)];
        });
        assert.deepEqual(answers, [
          ...set.options.map((option, value) => [String(value), option]),
          [CANNOT_SAY, set.cannotSay],
        ]);
        const described = attribute(fieldset, 'aria-describedby');
        const hint = described === undefined ? undefined : visibleText(only(having(document, 'id', described), 'hint'));
        assert.equal(hint, item.hint);
      });
    }

    test('the count has a field for each heap, empty, and boxes on paper', () => {
      const count = bank.count ?? assert.fail('no count');
      const fieldset = questionOf(document, count.id);
      // The question is the legend; how to answer follows.
      const legend = visibleText(only(elements(fieldset, 'legend'), 'legend'));
      assert.ok(legend.endsWith('.') || legend.endsWith('?'), legend);
      assert.ok(visibleText(fieldset).startsWith(`${count.question} ${count.hint}`), visibleText(fieldset));
      const names = HEAPS.map((heap) => HEAP_NAMES[heap]);
      const labels = [...elements(fieldset, 'label')];
      assert.deepEqual(
        labels.map((label) => visibleText(only(elements(label, 'b'), 'name'))),
        names,
      );
      for (const label of labels) {
        const field = only(having(fieldset, 'id', attribute(label, 'for') ?? ''), 'field');
        assert.equal(field.tagName, 'input');
        assert.equal(attribute(field, 'value'), undefined);
        assert.equal(attribute(field, 'name'), undefined);
      }
      assert.equal(withClass(fieldset, 'strokes').length, names.length);
    });

    test('are unanswered, and their form submits nowhere', () => {
      assert.deepEqual(having(document, 'checked'), []);
      for (const form of elements(only(elements(document, 'self-assessment'), 'assessment'), 'form')) {
        assert.equal(attribute(form, 'action'), undefined);
      }
    });
  });

  describe(`adding up by hand, of ${name}`, () => {
    const byHand = only(withClass(document, 'by-hand'), 'by hand');
    const said = visibleText(byHand);

    test('names every play, and links to it', () => {
      for (const { title } of Object.values(bankPlays)) assert.ok(said.includes(title), title);
      assert.ok([...elements(byHand, 'a')].some((link) => attribute(link, 'href') === '/playbook/'));
    });

    test('has every habit with its questions, and every band', () => {
      for (const { label, items: own } of bank.habits) {
        const row = [...elements(byHand, 'tr')].find((each) => visibleText(each).startsWith(label));
        assert.equal(row === undefined, own.length === 0, label);
        for (const { id } of own) {
          const number = items.findIndex((item) => item.id === id) + 1;
          assert.match(visibleText(row ?? assert.fail()), new RegExp(`\\b${number}:`));
        }
      }
      for (const { label, from } of bank.bands) assert.ok(said.includes(`${label} is ${from} to `), label);
    });

    test('is where the page leads without script', () => {
      const link = [...elements(document, 'a')].find((each) => attribute(each, 'href') === '#by-hand');
      assert.ok(link);
      assert.equal(having(byHand, 'id', 'by-hand').length, 1);
    });
  });

  describe(`the data in the page of ${name}`, () => {
    const assessment = only(elements(document, 'self-assessment'), 'assessment');
    const blocks = [...elements(assessment, 'script')].filter(
      (script) => attribute(script, 'type') === 'application/json',
    );
    const text = rawText(only(blocks, 'block of data'));

    test('is JSON with the bank as the last of its versions', () => {
      const { versions, plays } = JSON.parse(text);
      const { code, version, title, answerSets, count, bands } = bank;
      // Other pages say what a habit means, and how it looks is in the styles.
      const habits = bank.habits.map((habit) =>
        Object.fromEntries(Object.entries(habit).filter(([key]) => !['means', 'accent', 'pattern'].includes(key))),
      );
      const { nearTheLine, workingLimit, fewestAnswers, mostlyReads } = bank;
      const whole = {
        code,
        version,
        title,
        answerSets,
        habits,
        count,
        bands,
        nearTheLine,
        workingLimit,
        fewestAnswers,
        mostlyReads,
      };
      assert.deepEqual(versions.at(-1), JSON.parse(JSON.stringify(whole)));
      for (const [play, { title: called, what }] of Object.entries(bankPlays)) {
        assert.deepEqual({ ...plays[play], facts: '' }, { title: called, what, facts: '' });
        assert.match(plays[play].facts, /^\d+ minutes?, (?:on your own|in pairs|with your team)$/);
      }
    });

    test('cannot end its element', () => assert.doesNotMatch(text, /[<]/));
  });
}

describe('an older version', () => {
  const site = readSite('fixture');
  const { versions, plays } = JSON.parse(
    rawText(
      only(
        [...elements(pageAt(site, START).document, 'script')].filter(
          (script) => attribute(script, 'type') === 'application/json',
        ),
        'block of data',
      ),
    ),
  );

  test('shares the page of the newest, with its plays', () => {
    assert.deepEqual(
      versions.map(({ code, version }: { code: string; version: number }) => `${code}${version}`),
      ['FX1', 'FX2'],
    );
    assert.equal(plays['at-the-door'].what, 'Hold it and say a word.');
    // Both versions share today's plays.
    assert.equal(plays['up-the-stairs'].what, 'Climb one floor and ask.');
  });

  test('is no longer asked, and has no page of its own', () => {
    assert.ok(!visibleText(pageAt(site, START).document).includes('held a door'));
    assert.deepEqual(
      site.pages.map(({ path }) => path).filter((path) => path.startsWith(START)),
      [`${START}huddle/`, START, `${START}method/`],
    );
  });
});
