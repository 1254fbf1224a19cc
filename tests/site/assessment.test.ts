import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { huddlePlays } from '../../src/domain/assessment/huddle.ts';
import { answerKey } from '../../src/domain/assessment/answer-key.ts';
import { score, shownPoints } from '../../src/domain/assessment/score.ts';
import { itemsOf } from '../../src/domain/assessment/sheet.ts';
import { HEAP_NAMES } from '../../src/domain/mix/words.ts';
import { workedExample } from '../../src/domain/assessment/worked-example.ts';
import { fixtureAssessment, fixturePlays, realAssessment, realPlays } from '../support/samples/bank-files.ts';
import { pageAt, readSite } from '../support/site/built-site.ts';
import { attribute, elements, only, visibleText, withClass, type HtmlNode } from '../support/site/html-tree.ts';

const METHOD = '/self-assessment/method/';
const HUDDLE = '/self-assessment/huddle/';

const withId = (root: HtmlNode, id: string) =>
  only(
    [...elements(root)].filter((element) => attribute(element, 'id') === id),
    `element with the id ${id}`,
  );
const links = (root: HtmlNode): (string | undefined)[] =>
  [...elements(root, 'a')].map((link) => attribute(link, 'href'));
/** A number as shown: two decimals at most. */
const exact = (points: number): string => String(Math.round(points * 100) / 100);

for (const [name, bank, bankPlays] of [
  ['fixture', fixtureAssessment, fixturePlays],
  ['content', realAssessment, realPlays],
] as const) {
  const site = readSite(name);
  const { document } = pageAt(site, METHOD);
  const text = visibleText(only(elements(document, 'main'), 'main'));

  describe(`how the assessment of ${name} works`, () => {
    for (const item of itemsOf(bank)) {
      test(`lists ${item.id} with the worth of each answer`, () => {
        const row = withId(document, `item-${item.id}`);
        const said = visibleText(row);
        assert.ok(said.startsWith(item.question));
        if (item.hint !== undefined) assert.ok(said.includes(item.hint));
        const key = answerKey(bank, item).map(({ answer, points }) => `${shownPoints(points)} for ${answer}`);
        const answers = [...elements(only(withClass(row, 'key'), 'key'), 'li')].map(visibleText);
        assert.deepEqual(answers, [...key, `not scored: ${bank.answerSets[item.answers]?.cannotSay}`]);
        assert.equal(said.includes('Scored the other way'), item.reversed);
      });
    }

    test('lists the count with its heaps', () => {
      const { count } = bank;
      const said = visibleText(withId(document, `item-${count?.id}`));
      for (const words of [
        count?.question,
        count?.hint,
        ...Object.values(count?.heaps ?? {}),
        ...Object.values(HEAP_NAMES),
      ])
        assert.ok(said.includes(words ?? '?'), words);
    });

    test('has the habits, bands, limits, caveats and changes of the bank', () => {
      const words = [
        ...bank.habits.flatMap(({ label, means }) => [label, means]),
        ...bank.bands.flatMap(({ label, meaning }) => [label, meaning]),
        ...bank.caveats,
        ...bank.changes.map(({ what }) => what),
        `${bank.workingLimit} points`,
        `within ${bank.nearTheLine} points`,
      ];
      for (const each of words) assert.ok(text.includes(each.trim()), each);
    });

    test('has a worked example that agrees with score()', () => {
      const example = workedExample(bank) ?? assert.fail('no example');
      const table = only(withClass(document, 'example'), 'example');
      const cells = [...elements(only(elements(table, 'tbody'), 'body'), 'tr')].map((row) =>
        [...elements(row, 'td')].map(visibleText),
      );
      assert.deepEqual(
        cells,
        example.rows.map(({ answer, points }) => [answer, points === null ? 'not scored' : exact(points)]),
      );
      const own = score(bank, example.sheet).find(({ habit }) => habit.id === example.habit.id)?.score ?? -1;
      const sum = visibleText(only(withClass(document, 'sum'), 'sum'));
      assert.ok(sum.includes(`= ${exact(own)}, shown as ${shownPoints(own)}: `), sum);
    });

    test('links every source, with what it says and how far it goes', () => {
      const evidence = withId(document, 'evidence').parentNode ?? assert.fail();
      for (const { source, href, says, strength } of bank.evidence) {
        const row = withClass(evidence, 'sources')
          .flatMap((list) => [...elements(list, 'li')])
          .find((each) => links(each).includes(href));
        assert.equal(row && visibleText(row), `${source} ${says} ${strength}`);
      }
      assert.equal([...elements(evidence, 'a')].length, bank.evidence.length);
    });

    test('leads to the start and to the huddle, which leads back', () => {
      for (const path of ['/self-assessment/', HUDDLE]) assert.ok(links(document).includes(path), path);
      for (const path of ['/self-assessment/', METHOD])
        assert.ok(links(pageAt(site, HUDDLE).document).includes(path), path);
    });
  });

  describe(`the huddle sheet of ${name}`, () => {
    const sheet = only(elements(pageAt(site, HUDDLE).document, 'main'), 'main');

    test('has a counter for each habit, and every play with what it is', () => {
      const counters = [...elements(sheet, 'li')].flatMap((row) => attribute(row, 'data-habit') ?? []);
      assert.deepEqual(
        counters,
        bank.habits.map(({ id }) => id),
      );
      for (const { habit, plays } of huddlePlays(bank)) {
        const section = [...elements(sheet, 'section')].find((each) => attribute(each, 'data-plays') === habit.id);
        const said = visibleText(section ?? assert.fail(habit.id));
        for (const play of plays) assert.ok(said.includes(`${bankPlays[play]?.title}. ${bankPlays[play]?.what}`), play);
      }
    });

    test('shows its ground rules, and minutes that add up to fifteen', () => {
      const said = visibleText(sheet);
      for (const rule of [
        'Nobody shows a score',
        'The manager answers last',
        'to use a private account, to say whom they follow, or to do any of this in an unpaid break',
      ])
        assert.ok(said.includes(rule), rule);
      const agenda = visibleText(only(withClass(sheet, 'agenda'), 'agenda'));
      const minutes = [...agenda.matchAll(/(\d+) minutes?/g)].map(([, number]) => Number(number));
      assert.equal(
        minutes.reduce((sum, each) => sum + each, 0),
        15,
      );
    });

    test('has nowhere to send a word or a number', () => {
      assert.deepEqual([...elements(sheet, 'form')], []);
      for (const input of elements(sheet, 'input')) assert.equal(attribute(input, 'name'), undefined);
    });
  });
}
