import { type Case, page, picture, play, playbook, post, text } from './case.ts';

const X = 'posts/2026/x.mdx';
const fine = (name: string, change: Case['change']): Case => ({ name, change, says: '' });
const CATEGORIES =
  'opinion: { label: O, description: D }\nopinion/letters: { label: L, description: D, aliases: [post-bag] }\n';
const posts = (number: number): Case['change'] =>
  Object.fromEntries(Array.from({ length: number }, (_, index) => [`posts/2026/n${index}.mdx`, post()]));

/** What must not be reported. */
export const acceptedCases: readonly Case[] = [
  fine('the base alone', {}),
  fine('footnotes', { [X]: text('A[^1] and[^b].\n\n[^1]: Note.\n[^b]: Other,\n    with a second line.') }),
  fine('brackets that are no footnote', { [X]: text('Not \\[^x], nor `[^y]`, nor [sic], nor a[0][1].') }),
  fine('a table', { [X]: text('| a | b |\n| :-- | --: |\n| 1 | `x\\|y` |') }),
  fine('task lists and struck words', { [X]: text('- [ ] one\n- [x] ~~two~~') }),
  fine('addresses and e-mail addresses as they are', {
    [X]: text('See www.example.org, https://example.org/x and a@example.org.'),
  }),
  fine('comments', { [X]: text('Words {/* here */} and\n\n{/*\n  there\n*/}\n\n{// so\n}') }),
  fine('signs that are no tags', {
    [X]: text('a < b, a \\<b, \\{x}, `{y}` and `<z>`.\n\n```\n<div>{x}</div>\n[^1] [a][b]\n```'),
  }),
  fine('all components', {
    [X]: text(
      '<Aside label="Opinion">\n\nWords.\n\n</Aside>\n\n<Figure caption="C">\n![p](./p.png)\n</Figure>\n\n<PullQuote>\nWords.\n</PullQuote>\n\n<Sheet>\n\n| A | B |\n|---|---|\n| a | |\n\n</Sheet>\n\n<ThenAndNow date="2026-03-03" before="T">\nWords.\n</ThenAndNow>\n\n<VideoLink href="https://example.org/" title="T" minutes="3" />\n\n<OneQuestion />',
    ),
    'posts/2026/p.png': 'p',
    'pages/y.mdx': page({}, '<OneQuestion />\n\n<DeleteEverything />'),
  }),
  fine('components on one line of their own', {
    [X]: text(
      '<PullQuote>Words.</PullQuote>\n\n- <Aside label="x">In a list.</Aside>\n\n> <PullQuote>Quoted.</PullQuote> {/* c */}',
    ),
  }),
  fine('components in each other', {
    [X]: text('<Aside label="x">\n\n<PullQuote>\n\nWords.\n\n</PullQuote>\n\n</Aside>'),
  }),
  fine('HTML that Markdown has no sign for', {
    [X]: text(
      'Press <kbd>K</kbd>, H<sub>2</sub>O<br/>and <abbr title="Customer satisfaction">CSAT</abbr> <time datetime="2026">now</time>.\n\n<details>\n<summary>More</summary>\n\nWords.\n\n</details>\n\n<dl>\n<dt>A</dt>\n<dd>B</dd>\n</dl>\n\n<small>Small print.</small>',
    ),
  }),
  fine('headings in order, and back', {
    [X]: text('## A\n\n### B\n\n#### C\n\n## D\n\n<Aside label="x">\n\n### E\n\n</Aside>'),
  }),
  fine('anchors as Astro makes them', {
    [X]: text(
      '[a](#its-a--b) [b](#x) [c](#x-1) [d](#été-日本) [e](#%C3%A9t%C3%A9-%E6%97%A5%E6%9C%AC) [f](#code---here) [g](#note1-) [h](#top) [i](#here)\n\n## It’s a -- b\n\n## X\n\n## x\n\n## Été 日本\n\n## `code -- here`-\n\n## Note[^1] ![p](./p.png)\n\n<abbr id="here" title="y">Z</abbr>\n\n[^1]: Note.'
        .replace('`-', '`')
        .replace('#code---here', '#code----here'),
    ),
    'posts/2026/p.png': 'p',
  }),
  fine('anchors of other pages', {
    [X]: text('[a](/2026/03/01/first-post/#a-heading) [b](/search/#q=x) [c](/posts/#main)'),
  }),
  fine('links to pages, archives and feeds', {
    [X]: text(
      '[a](/) [b](/posts/) [c](/2026/) [d](/2026/03/) [e](/2026/03/01/) [f](/tag/) [g](/tag/trust/) [h](/category/) [i](/category/opinion/) [j](/author/) [k](/author/sam/) [l](/feed.xml) [m](/tag/trust/atom.xml) [n](/author/sam/feed.json) [o](/search/) [p](/sitemap.xml) [q](/tag/contacts/) [r](/old-post/) [s](/about/?x=1#y)'.replace(
        '#y',
        '',
      ),
    ),
  }),
  fine('links that leave the site', {
    [X]: text('[a](https://example.org/) [b](mailto:a@example.org) [c](tel:+44123) [d](HTTP://example.org)'),
  }),
  fine('relative links', { [X]: text('[a](../../01/first-post/) [b](./) [c](../../../../about/)') }),
  fine('links by reference', {
    [X]: text('[a][b], [c] and ![p][q]\n\n[b]: /about/\n[C]: https://example.org/\n[q]: ./p.png "T"'),
    'posts/2026/p.png': 'p',
  }),
  fine('later pages of an archive', {
    ...posts(10),
    [X]: text('[a](/posts/page/2/) [b](/page/2/) [c](/tag/networking/page/2/) [d](/2026/03/03/page/2/)'),
  }),
  fine('links to files that are served as they are', {
    '../public/files/form.pdf': 'x',
    [X]: text('[a](/files/form.pdf)'),
  }),
  fine('a link to an unlisted post', {
    'posts/2026/quiet.mdx': post({ unlisted: 'true' }),
    [X]: text('[a](/2026/03/03/quiet/)'),
  }),
  fine('a link from a draft to a draft and to its tag', {
    'posts/2026/later.mdx': post({ draft: 'true' }),
    [X]: post(
      { draft: 'true', category: 'opinion/letters' },
      '[a](/2026/03/03/later/) [b](/category/opinion/letters/)',
    ),
    'taxonomy/categories.yaml': CATEGORIES,
  }),
  fine('nested categories', {
    'taxonomy/categories.yaml': CATEGORIES,
    [X]: post({ category: 'opinion/letters' }, '[a](/category/opinion/letters/) [b](/category/post-bag/)'),
  }),
  fine('dates in quotes, with a space, with a fraction', {
    [X]: post({ date: '"2026-03-03T09:00:00+05:30"', updated: "'2026-03-03 10:00:00.5Z'" }),
    'pages/y.mdx': page({ updated: '"2024-02-29"' }),
  }),
  fine('every key of a post', {
    [X]: post({
      standfirst: 'S',
      description: 'D',
      featured: 'true',
      format: 'quote',
      series: '{ name: S, part: 1 }',
      plays: '[the-crowded-room]',
      thenAndNow: '{ before: T, now: N, date: 2026-03-04 }',
      changes: '[{ date: 2026-03-04, words: W }]',
      guid: 'tag:x',
      slug: '"007"',
      picture: './x.jpg',
      pictureAlt: 'P',
      socialImage: './card.png',
      third: 'talk',
      huddleQuestion: 'Q?',
      retelling: '{ by: sam, date: 2026-03-04, of: O, url: https://example.org/ }',
    }),
    'posts/2026/card.png': await picture(1200, 630),
    'posts/2026/x.jpg': await picture(40, 30, 'jpeg'),
    ...playbook({ ask: 'the-crowded-room' }),
    'plays/the-crowded-room.mdx': play(),
  }),
  fine('a picture for social networks that is larger, and of nearly the shape of a card', {
    [X]: post({ socialImage: './card.jpg' }),
    'posts/2026/card.jpg': await picture(2400, 1280, 'jpeg'),
  }),
  fine('a post without a title', { [X]: post({ title: null }) }),
  fine('a file name of digits', { 'posts/2026/13295630876.mdx': text('[a](/2026/03/03/13295630876/)') }),
  fine('slugs of other scripts', {
    'posts/2026/コンタクト.mdx': post({}, '[a](/2026/03/03/%E3%82%B3%E3%83%B3%E3%82%BF%E3%82%AF%E3%83%88/)'),
    'posts/2026/café.mdx': post({}, '[a](/2026/03/03/café/) [b](/2026/03/03/コンタクト/)'),
  }),
  fine('a file name in decomposed letters', { 'posts/2026/cafe\u0301.mdx': post({}, '[a](/2026/03/03/caf\u00e9/)') }),
  fine('a post in a folder, with its picture', {
    'posts/2026/photo/index.mdx': text('![p](./a%20b.png)\n\n[a](/2026/03/03/photo/)'),
    'posts/2026/photo/a b.png': 'p',
  }),
  fine('an image in a folder above', { 'posts/2026/photo/index.mdx': text('![p](../p.png)'), 'posts/2026/p.png': 'p' }),
  fine('a text that is only a picture', { [X]: post({ format: 'image' }, '![p](p.png)'), 'posts/2026/p.png': 'p' }),
  fine('a text that is only a video', { [X]: text('<VideoLink href="https://example.org/" title="T" />') }),
  fine('lines that end as on Windows', { [X]: text('Words.\n\n## A\n\n[a](#a)').replaceAll('\n', '\r\n') }),
  fine('an empty line before the front matter', { [X]: `\n${post()}` }),
  fine('a line of hyphens in the text', { [X]: text('Words.\n\n---\n\nMore.') }),
  fine('no pages and no redirects', {
    'pages/about.mdx': null,
    'settings/redirects.yaml': '{}\n',
    'settings/navigation.yaml': 'header: [{ label: P, path: /posts/ }]\nfooter: [{ label: P, path: /tag/ }]\n',
  }),
  fine('redirects in a chain, to a feed, to an anchor, from a file', {
    'settings/redirects.yaml':
      '/a/: /b/\n/b/: /about/\n/feed/: /feed.xml\n/c/: /2026/03/01/first-post/#a-heading\n/wp-content/x.png: /about/\n',
  }),
  fine('files that no page shows', {
    'settings/voice.yaml': 'x',
    'settings/words.txt': 'x',
    'README.md': 'x',
    'posts/README.md': 'x',
    '.DS_Store': 'x',
    'posts/.x.mdx': 'x',
    'Thumbs.db': 'x',
  }),
];
