import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { headingAnchors } from '../../../src/markdown/heading-anchors.ts';

const render = async (source: string): Promise<string> =>
  (await markdownToHtml(source, { hastPlugins: headingAnchors })).html.trim();

const link = (id: string, name: string): string =>
  `<a class="heading-anchor" href="#${id}" aria-label="Link to “${name}”"></a>`;

const table: readonly [name: string, source: string, html: string][] = [
  ['level two', '## The room', `<h2 id="the-room">The room${link('the-room', 'The room')}</h2>`],
  ['level three', '### The room', `<h3 id="the-room">The room${link('the-room', 'The room')}</h3>`],
  ['level four', '#### The room', `<h4 id="the-room">The room${link('the-room', 'The room')}</h4>`],
  ['level five has an id and no link', '##### The room', '<h5 id="the-room">The room</h5>'],
  [
    'with markup',
    '## The *crowded* room',
    `<h2 id="the-crowded-room">The <em>crowded</em> room${link('the-crowded-room', 'The crowded room')}</h2>`,
  ],
  ['with code', '## The `room`', `<h2 id="the-room">The <code>room</code>${link('the-room', 'The room')}</h2>`],
  [
    'twice the same',
    '## Room\n\n## Room',
    `<h2 id="room">Room${link('room', 'Room')}</h2>\n<h2 id="room-1">Room${link('room-1', 'Room')}</h2>`,
  ],
];

describe('a heading has an id and a link to itself, without text', () => {
  for (const [name, source, html] of table) test(name, async () => assert.equal(await render(source), html));
});

test('ids are counted per document', async () => assert.equal(await render('## Room'), await render('## Room')));

test('the visually hidden heading of the footnotes has no link', async () => {
  const html = await render('A note[^1].\n\n[^1]: Here.');
  assert.match(html, /id="footnote-label"/);
  assert.doesNotMatch(html, /heading-anchor/);
});
