import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pageAt, readSite, type BuiltSite, type Page } from '../support/site/built-site.ts';
import {
  attribute,
  elements,
  only,
  rawText,
  visibleText,
  withClass,
  type HtmlElement,
} from '../support/site/html-tree.ts';

/** Exercises before any script runs, and on paper. */
const fixture = readSite('fixture');
const content = readSite('content');

/** Custom elements of exercises, each with the component that loads its script. */
const EXERCISES = {
  'play-checklist': 'PlayChecklist',
  'if-then-plan': 'IfThenPlan',
  'promise-ledger': 'PromiseLedger',
} as const;

const plays = (site: BuiltSite): Page[] => site.pages.filter(({ path }) => /^\/playbook\/[^/]+\/$/.test(path));
const all = (page: Page, name: string): HtmlElement[] => [...elements(page.document, name)];
const byId = (page: Page, id: string): HtmlElement =>
  only(
    [...elements(page.document)].filter((element) => attribute(element, 'id') === id),
    `#${id}`,
  );
const boxesIn = (list: HtmlElement): HtmlElement[] =>
  [...elements(list, 'input')].filter((input) => attribute(input, 'type') === 'checkbox');

/** The accessible name of a box. */
function nameOf(page: Page, box: HtmlElement): string {
  const ids = attribute(box, 'aria-labelledby');
  if (ids !== undefined)
    return ids
      .split(' ')
      .map((id) => visibleText(byId(page, id)))
      .join(' ');
  const label = [...elements(page.document, 'label')].find((each) => [...elements(each, 'input')].includes(box));
  return label ? visibleText(label) : '';
}

describe('checklists', () => {
  const cases: [path: string, names: string[]][] = [
    ['/playbook/a-pencil/', ['Say “hello” & don’t stop', 'Read the plate', 'Write one number down']],
    ['/playbook/up-the-stairs/', ['Climb a floor 1', 'Climb a floor 2', 'Climb a floor 3', 'Ask 1', 'Ask 2', 'Ask 3']],
  ];
  for (const [path, names] of cases) {
    test(`${path} has boxes with names`, () => {
      const page = pageAt(fixture, path);
      const boxes = boxesIn(only(elements(page.document, 'play-checklist'), 'checklist'));
      assert.deepEqual(
        boxes.map((box) => nameOf(page, box)),
        names,
      );
    });
  }

  for (const site of [fixture, content]) {
    test(`every box of ${site.url} can be ticked, and no two on a page share a name`, () => {
      const pages = plays(site).filter((page) => all(page, 'play-checklist').length > 0);
      assert.ok(pages.length >= 2);
      for (const page of pages) {
        const boxes = all(page, 'play-checklist').flatMap(boxesIn);
        const names = boxes.map((box) => nameOf(page, box));
        assert.ok(names.length > 0 && names.every((name) => name !== ''), page.path);
        assert.equal(new Set(names).size, names.length, page.path);
        for (const box of boxes) {
          assert.equal(attribute(box, 'disabled'), undefined);
          assert.equal(attribute(box, 'checked'), undefined);
        }
      }
    });
  }

  test('a day has the words of its line in its name, and a blank beside it for paper', () => {
    const page = pageAt(fixture, '/playbook/a-pencil/');
    const list = only(elements(page.document, 'play-checklist'), 'checklist');
    const days = [...elements(list, 'input')].filter((input) => attribute(input, 'type') === 'date');
    assert.deepEqual(
      days.map((day) => nameOf(page, day)),
      ['Say “hello” & don’t stop by', 'Read the plate by', 'Write one number down by'],
    );
    assert.deepEqual(withClass(list, 'on-paper').map(visibleText), ['by', 'by', 'by']);
  });
});

test('a plan has its example in words, fields with nothing in them, and a sentence with blanks', () => {
  const plan = only(elements(pageAt(fixture, '/playbook/a-pencil/').document, 'if-then-plan'), 'plan');
  assert.match(visibleText(plan), /For example: If the lift says > 8 people, then I take the stairs\./);
  for (const field of elements(plan, 'input')) {
    for (const name of ['value', 'placeholder', 'name']) assert.equal(attribute(field, name), undefined);
  }
  const [blank] = withClass(plan, 'on-paper');
  assert.equal(blank && visibleText(blank).replaceAll(/\s+/g, ' '), 'If , then I .');
  assert.equal(blank && withClass(blank, 'blank').length, 2);
});

test('a ledger has a table with rows to fill in, under headings', () => {
  const ledger = only(elements(pageAt(fixture, '/playbook/a-pencil/').document, 'promise-ledger'), 'ledger');
  const table = only(elements(ledger, 'table'), 'table');
  const heads = [...elements(table, 'th')];
  assert.deepEqual(heads.map(visibleText), [
    'What you said you would do',
    'To whom',
    'By which day',
    'Kept, moved or dropped',
  ]);
  assert.ok(heads.every((head) => attribute(head, 'scope') === 'col'));
  const rows = [...elements(only(elements(table, 'tbody'), 'body'), 'tr')];
  assert.ok(rows.length >= 12);
  for (const row of rows) assert.equal([...elements(row, 'td')].length, heads.length);
});

describe('fields take no more than is kept', () => {
  for (const site of [fixture, content]) {
    test(site.url, () => {
      for (const page of plays(site)) {
        for (const field of withClass(page.document, 'exercise').flatMap((each) => [...elements(each, 'input')])) {
          if (attribute(field, 'type') !== 'text') continue;
          const most = Number(attribute(field, 'maxlength'));
          assert.ok(most > 0 && most <= 5000, `${page.path}: ${attribute(field, 'id')}`);
          assert.equal(attribute(field, 'autocomplete'), 'off');
        }
      }
    });
  }
});

describe('the script of an exercise loads only on pages that have one', () => {
  for (const [name, component] of Object.entries(EXERCISES)) {
    test(name, () => {
      const having = fixture.pages.filter((page) => all(page, name).length > 0);
      const loading = fixture.pages.filter((page) =>
        all(page, 'script').some((script) => attribute(script, 'src')?.includes(`/${component}.`)),
      );
      assert.ok(having.length > 0);
      assert.deepEqual(
        loading.map(({ path }) => path),
        having.map(({ path }) => path),
      );
    });
  }
});

describe('one play a week', () => {
  for (const site of [fixture, content]) {
    test(`of ${site.url} has every play of the playbook, in order, under its full address`, () => {
      const weekly = only(elements(pageAt(site, '/follow/').document, 'weekly-plays'), 'weekly plays');
      const weeks = [...elements(weekly, 'span')].filter((each) => attribute(each, 'data-address') !== undefined);
      const rows = withClass(pageAt(site, '/playbook/').document, 'play-rows');
      const titles = rows.flatMap((row) => [...elements(row, 'a')]);
      assert.deepEqual(
        weeks.map((week) => [visibleText(week) || rawText(week).trim(), attribute(week, 'data-address')]),
        titles.map((title) => [visibleText(title), site.url + (attribute(title, 'href') ?? '')]),
      );
      assert.ok(weeks.every((week) => Number(attribute(week, 'data-minutes')) > 0));
      const ways = [...elements(weekly, 'a')].map((link) => attribute(link, 'href'));
      assert.deepEqual(ways, ['/playbook/print/']);
    });
  }
});

describe('a play with an exercise leads to its worksheet', () => {
  for (const page of plays(content).filter(({ document }) => withClass(document, 'exercise').length > 0)) {
    test(page.path, () => {
      const sheet = byId(page, 'worksheet');
      assert.deepEqual(
        [...elements(sheet, 'a')].map((link) => attribute(link, 'href')),
        ['#worksheet'],
      );
    });
  }
});
