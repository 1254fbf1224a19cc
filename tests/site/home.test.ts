import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pageAt, readSite } from '../support/built-site.ts';
import { attribute, elements, only, visibleText, withClass } from '../support/html-tree.ts';

const { document } = pageAt(readSite('fixture'), '/');
const rows = withClass(document, 'posts-with-topics').flatMap((list) =>
  list.childNodes.filter((node) => node.nodeName === 'li'),
);
const paths = rows.map((row) => attribute(only(elements(only(elements(row, 'h3'), 'h3'), 'a'), 'link'), 'href'));

test('the home page begins with its thesis', () => {
  assert.equal(visibleText(only(elements(document, 'h1'), 'h1')), 'A fixture stands still. It can be built again.');
});

test('whoever has counted is led to the other questions, and to the post about the rule', () => {
  const links = [...elements(only(elements(document, 'one-question'), 'question'), 'a')];
  assert.deepEqual(
    links.map((link) => [attribute(link, 'href'), visibleText(link)]),
    [
      ['/self-assessment/', 'How does the fixture count? The other five questions take about two minutes.'],
      ['/2012/04/01/note-one/', 'Note one'],
    ],
  );
});

test('its posts are where the site began, then featured ones, then the newest', () => {
  assert.deepEqual(paths.slice(0, 3), ['/2011/03/04/rare-two/', '/2013/02/10/featured/', '/2014/07/01/the-same-day/']);
  assert.equal(paths.length, 6);
  assert.match(visibleText(rows[0] ?? assert.fail()), /Where it began: 4 March 2011/);
});

describe('its lines are the relations that stand beside them as links', () => {
  for (const [index, row] of rows.entries()) {
    test(paths[index] ?? '', () => {
      const topics = withClass(row, 'topics').flatMap((list) => [...elements(list, 'a')]);
      const feet = withClass(row, 'cord').map((line) => attribute(line, 'd') ?? '');
      assert.equal(feet.join('').split('M').length - 1, topics.length);
      for (const cords of withClass(row, 'cords')) assert.equal(attribute(cords, 'aria-hidden'), 'true');
      // The topics of the post's own page.
      const filed = withClass(pageAt(readSite('fixture'), paths[index] ?? '').document, 'filed');
      const tags = filed
        .flatMap((part) => [...elements(part, 'a')])
        .filter((link) => attribute(link, 'href')?.startsWith('/tag/'));
      assert.deepEqual(
        topics.map((topic) => attribute(topic, 'href')),
        tags.map((tag) => attribute(tag, 'href')),
      );
    });
  }
});
