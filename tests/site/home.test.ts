import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt, readSite } from '../support/site/built-site.ts';
import { attribute, elements, only, visibleText, withClass } from '../support/site/html-tree.ts';
import { postHeadings, postLinks } from '../support/site/post-lists.ts';

const site = readSite('fixture');
const { document } = pageAt(site, '/');
const paths = (links: Iterable<Parameters<typeof attribute>[0]>) =>
  [...links].map((link) => attribute(link, 'href') ?? '');

test('the home page begins with its thesis', () => {
  assert.equal(visibleText(only(elements(document, 'h1'), 'h1')), 'A fixture stands still. It can be built again.');
});

test('its one filled button is a play of a few minutes, in whose place the others may stand in their week', () => {
  const plays = [...elements(only(elements(document, 'this-weeks-play'), 'proposal'), 'a')];
  const [shown, ...more] = plays.filter((play) => attribute(play, 'data-off') === undefined);
  assert.deepEqual(more, []);
  assert.match(visibleText(shown ?? assert.fail()), /^Try one now: .+ \d+ minutes?, /);
  assert.deepEqual(paths(plays).toSorted(), [
    '/playbook/a-pencil/',
    '/playbook/at-the-door/',
    '/playbook/up-the-stairs/',
  ]);
});

test('then it leads to the self-assessment, and says how long that is', () => {
  const links = [...elements(document, 'a')].map((link) => `${visibleText(link)}: ${attribute(link, 'href')}`);
  assert.ok(links.includes('Self-assessment 6 questions, 3 minutes: /self-assessment/'));
});

test('its posts are the featured ones, then the newest', () => {
  const posts = paths(postHeadings(document).flatMap(postLinks));
  assert.deepEqual(posts.slice(0, 2), ['/2013/02/10/featured/', '/2014/07/01/the-same-day/']);
  assert.equal(posts.length, 4);
});

test('it leads to the first of its posts, and to all of them', () => {
  const links = new Map([...elements(document, 'a')].map((link) => [visibleText(link), attribute(link, 'href')]));
  assert.equal(links.get('Where it began: a post of 2011'), '/2011/03/04/rare-two/');
  assert.equal(links.get('All 42 posts'), '/posts/');
});

test('it shows the rule of thirds as a strip of ten symbols, and leads to the count of the last ten', () => {
  const strip = only(withClass(document, 'ten'), 'strip');
  assert.equal(attribute(strip, 'aria-label'), '7 promote, 1 add, 2 talk; the line stands at a third');
  assert.ok(paths(elements(document, 'a')).includes('/self-assessment/#last-ten'));
});

test('it has the habits with plays, in the order of the assessment', () => {
  const [habits] = withClass(document, 'habits');
  assert.deepEqual(paths(elements(habits ?? assert.fail(), 'a')), [
    '/playbook/#ask',
    '/playbook/#share',
    '/playbook/#keep',
  ]);
});
