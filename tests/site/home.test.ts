import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pageAt, readSite } from '../support/site/built-site.ts';
import { attribute, elements, only, visibleText, withClass } from '../support/site/html-tree.ts';

const site = readSite('fixture');
const { document } = pageAt(site, '/');
const rows = withClass(document, 'posts-with-plays').flatMap((list) =>
  list.childNodes.filter((node) => node.nodeName === 'li'),
);
const paths = rows.map((row) => attribute(only(elements(only(elements(row, 'h3'), 'h3'), 'a'), 'link'), 'href'));

test('the home page begins with its thesis', () => {
  assert.equal(visibleText(only(elements(document, 'h1'), 'h1')), 'A fixture stands still. It can be built again.');
});

test('it leads from the count to the other questions, and to the post about the rule', () => {
  const links = [...elements(only(elements(document, 'one-question'), 'question'), 'a')];
  assert.deepEqual(
    links.map((link) => [attribute(link, 'href'), visibleText(link)]),
    [
      ['/self-assessment/', 'How does the fixture count? The other five questions take about two minutes.'],
      ['/2012/04/01/note-one/', 'Note one'],
    ],
  );
});

test("its posts are the site's first, then featured ones, then the newest", () => {
  assert.deepEqual(paths.slice(0, 3), ['/2011/03/04/rare-two/', '/2013/02/10/featured/', '/2014/07/01/the-same-day/']);
  assert.equal(paths.length, 6);
  assert.match(visibleText(rows[0] ?? assert.fail()), /Where it began: 4 March 2011/);
});

describe('its lines match the relations beside them', () => {
  for (const [index, row] of rows.entries()) {
    test(paths[index] ?? '', () => {
      const path = paths[index] ?? '';
      // As the post's own page lists them.
      const grown = withClass(pageAt(site, path).document, 'grown').flatMap((part) => [...elements(part, 'a')]);
      const [play, habit] = grown.map((link) => attribute(link, 'href'));
      const links = [...elements(row, 'a')].map((link) => attribute(link, 'href'));
      assert.deepEqual(links, [path, ...(play === undefined ? [] : [play, habit])]);
      assert.equal(withClass(row, 'cords').length, links.length - 1);
      for (const cords of withClass(row, 'cords')) assert.equal(attribute(cords, 'aria-hidden'), 'true');
    });
  }

  test('one of them has a play, or this would prove nothing', () => {
    assert.ok(rows.some((row) => withClass(row, 'cords').length === 2));
  });
});

test('it leads those who mostly read to a play, and others to what fits their minutes', () => {
  const links = new Set([...elements(document, 'a')].map((link) => attribute(link, 'href')));
  for (const path of ['/playbook/up-the-stairs/', '/time/3/', '/time/10/', '/time/30/']) assert.ok(links.has(path));
});

test('it has the habits with plays, in the order of the assessment', () => {
  const links = withClass(document, 'habits').flatMap((list) => [...elements(list, 'a')]);
  assert.deepEqual(
    links.map((link) => attribute(link, 'href')),
    ['/playbook/#ask', '/playbook/#share', '/playbook/#keep'],
  );
});
