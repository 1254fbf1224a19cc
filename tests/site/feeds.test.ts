import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFragment } from 'parse5';
import { FEED_FILES, type FeedFormat } from '../../src/domain/urls.ts';
import { feed, type FeedItem, type FeedSource } from '../../src/feeds/feed.ts';
import { feedHtml } from '../../src/feeds/feed-html.ts';
import { pageAt, readSite, readText, type Page } from '../support/site/built-site.ts';
import { feedReaders, type ReadItem } from '../support/site/feed-readers.ts';
import {
  attribute,
  elements,
  linked,
  meta,
  only,
  visibleText,
  withClass,
  type HtmlElement,
} from '../support/site/html-tree.ts';
import { brokenAddress, references } from '../support/site/links.ts';
import { postsOf } from '../support/site/post-lists.ts';
import { things } from '../support/site/structured-data.ts';
import { childrenOf, childText, parseXml } from '../support/site/xml.ts';

const site = readSite('fixture');
const formats = Object.keys(FEED_FILES) as FeedFormat[];

const PLAYBOOK = '/playbook/';

/** The first page of everything with a feed but the playbook, which is tested below. */
const archives = site.pages.filter(
  ({ path }) => path === '/posts/' || (/^\/(?:tag|category|author)\/./.test(path) && !/\/page\/\d+\/$/.test(path)),
);

/** The folder of an archive's feeds: the feeds of all posts are the site's own. */
const folderOf = ({ path }: Page): string => (path === '/posts/' ? '/' : path);
const fileOf = (archive: Page, format: FeedFormat): string =>
  decodeURI(folderOf(archive) + FEED_FILES[format]).slice(1);

const FEED_SIZE = 30;

/** The addresses of an archive's posts, over all of its pages. */
const listed = (archive: Page): string[] => postsOf(site, archive).flatMap((link) => attribute(link, 'href') ?? []);

/** Ids that posts brought along from another blog. */
const GUIDS: Record<string, string> = { '/2012/06/05/fully-furnished/': 'https://old.example.org/?p=77' };

/** The text of a body as in feeds, which link to the count of the last ten instead of showing it. */
function textInFeeds(body: HtmlElement): string {
  return [...elements(body, 'count-ten')].reduce((text, question) => {
    const [intro = ''] = [...elements(question, 'p')].map(visibleText);
    return text.replace(visibleText(question), `${intro} Count yours on the page of this post`);
  }, visibleText(body));
}

/** What the feeds must say of a post, according to its page. */
function expected(path: string): Required<ReadItem> & { text: string } {
  const page = pageAt(site, path);
  const { document } = page;
  const posting = things(page, 'BlogPosting')[0] ?? assert.fail(`${path} describes no post`);
  const heading = visibleText(only(elements(document, 'h1'), 'h1'));
  const published = meta(document, 'article:published_time');
  return {
    id: GUIDS[path] ?? site.url + path,
    url: site.url + path,
    // A post without a title is headed by its day, but named differently.
    title: heading === meta(document, 'og:title') ? heading : undefined,
    summary: meta(document, 'description'),
    html: undefined,
    text: textInFeeds(only(withClass(document, 'prose'), 'body')),
    published,
    updated: meta(document, 'article:modified_time') ?? published,
    author: posting['author'].name,
    authorUrl: posting['author'].url,
    topics: [...elements(only(withClass(document, 'filed'), 'filed'), 'a')].map(visibleText),
  };
}

test('exactly what can be followed has a feed in each format', () => {
  const files = site.files.filter((file) => Object.values(FEED_FILES).some((name) => `/${file}`.endsWith(`/${name}`)));
  const followed = [...archives, pageAt(site, PLAYBOOK)];
  assert.deepEqual(files, followed.flatMap((archive) => formats.map((format) => fileOf(archive, format))).toSorted());
  assert.ok(archives.length > 10);
});

describe('an archive announces its own feeds', () => {
  for (const archive of [...archives, pageAt(site, PLAYBOOK)]) {
    test(archive.path, () => {
      const addresses = linked(archive.document, 'alternate').map((link) => attribute(link, 'href'));
      assert.deepEqual(
        addresses,
        formats.map((format) => folderOf(archive) + FEED_FILES[format]),
      );
    });
  }
});

/** The HTML of every post, by its address: the same in every feed. */
const bodies = new Map<string, string>(
  archives
    .flatMap((archive) => JSON.parse(readText(site, fileOf(archive, 'json'))).items)
    .map(({ url, content_html }) => [url, content_html]),
);

for (const { name, format, read } of feedReaders) {
  describe(`${format}, read by ${name}, has the archive's newest posts in full`, () => {
    for (const archive of archives) {
      test(fileOf(archive, format), async () => {
        const found = await read(readText(site, fileOf(archive, format)));
        const posts = listed(archive).slice(0, FEED_SIZE).map(expected);
        assert.equal(found.home, site.url + folderOf(archive));
        assert.equal(found.self, site.url + folderOf(archive) + FEED_FILES[format]);
        assert.ok(found.title);
        // JSON Feed has no date of the feed itself.
        if (format !== 'json')
          assert.equal(
            found.updated,
            posts
              .map(({ updated }) => updated)
              .toSorted()
              .at(-1),
          );
        assert.equal(found.items.length, posts.length);
        for (const [index, post] of posts.entries()) {
          const { html = '', ...item } = found.items[index] ?? assert.fail();
          assert.equal(visibleText(parseFragment(html)), post.text);
          assert.equal(html, bodies.get(item.url ?? ''));
          // Atom requires a title.
          const title =
            format === 'atom'
              ? (post.title ?? meta(pageAt(site, new URL(post.url ?? '').pathname).document, 'og:title'))
              : post.title;
          const told = Object.keys(item) as (keyof typeof item)[];
          assert.deepEqual(item, Object.fromEntries(told.map((key) => [key, key === 'title' ? title : post[key]])));
        }
      });
    }
  });
}

describe('the HTML of every item is clean and self-contained', () => {
  const allowed = new Set(
    (
      'align alt aria-label checked cite colspan datetime disabled height href id lang ' +
      'open rowspan src start title type width'
    ).split(' '),
  );
  const refused = new Set(
    'script style link meta template button div span form iframe count-ten heap-fields mix-ten keep-question'.split(
      ' ',
    ),
  );
  for (const [url, html] of bodies) {
    test(new URL(url).pathname, () => {
      const all = [...elements(parseFragment(html))];
      assert.deepEqual(
        all.filter(({ tagName }) => refused.has(tagName)).map(({ tagName }) => tagName),
        [],
      );
      const names = all.flatMap(({ attrs }) => attrs.map(({ name }) => name));
      assert.deepEqual(
        names.filter((name) => !allowed.has(name)),
        [],
      );
      const links = all.filter(({ tagName }) => tagName === 'a');
      assert.deepEqual(
        links.filter((link) => visibleText(link) === ''),
        [],
      );
      assert.doesNotMatch(html, /<!--/);
    });
  }

  const page = pageAt(site, '/');
  for (const [url, html] of bodies) {
    test(`the addresses in ${new URL(url).pathname} are absolute and resolve`, () => {
      const addresses = references(parseFragment(html)).map(({ address }) => address);
      assert.deepEqual(
        addresses.filter((address) => !URL.canParse(address)),
        [],
      );
      const broken = addresses.filter((address) => brokenAddress(site, page, address) !== undefined);
      // The fixture links to a redirected address on purpose.
      assert.deepEqual(broken, url.endsWith('/links/') ? [`${site.url}/old-social-media/`] : []);
    });
  }

  test('there are more posts than one feed holds', () => assert.ok(bodies.size > FEED_SIZE));
});

describe('what is easily lost, in every format', () => {
  const [retelling, edited, titleless, marked] = [
    ['/author/greencontact/', '/2012/04/10/social-media/'],
    ['/category/case-studies/', '/2012/06/05/fully-furnished/'],
    ['/category/opinion/', '/2012/04/14/titleless/'],
    ['/tag/markup/', '/2013/04/01/marked-up-title/'],
  ] as const;
  const table: readonly [name: string, at: readonly [string, string], item: Partial<ReadItem>, not?: FeedFormat][] = [
    [
      'a retelling has the date of what it retells and the author who retells it',
      retelling,
      {
        published: '2012-04-10T13:47:00.000Z',
        author: 'The Fixture',
        id: 'https://fixture.test/2012/04/10/social-media/',
      },
    ],
    [
      'a post keeps its id from another blog, and an edit leaves its date',
      edited,
      { id: 'https://old.example.org/?p=77', published: '2012-06-05T10:15:00.000Z' },
    ],
    ['an edit is an update', edited, { updated: '2013-02-01T09:00:00.000Z' }, 'rss'],
    ['no title is no title', titleless, { title: undefined }, 'atom'],
    [
      'a title with markup and quotes is shown as it was written',
      marked,
      { title: 'A <b>bold</b> title & "quotes"', summary: 'A standfirst with <i>markup</i>, too, and R&D.' },
    ],
  ];
  for (const [what, [folder, path], item, not] of table) {
    for (const { name, format, read } of feedReaders.filter((reader) => reader.format !== not)) {
      test(`${what}: ${format}, ${name}`, async () => {
        const { items } = await read(readText(site, folder.slice(1) + FEED_FILES[format]));
        const found = items.find(({ url }) => url === site.url + path) ?? assert.fail('not there');
        assert.deepEqual({ ...found, ...item }, found);
      });
    }
  }

  test('in RSS, only an id that is an address here is a permalink', () => {
    const channel = childrenOf(parseXml(readText(site, 'feed.xml')), 'channel')[0] ?? assert.fail();
    for (const item of childrenOf(channel, 'item')) {
      const guid = childrenOf(item, 'guid')[0] ?? assert.fail();
      assert.equal(guid.attributes['isPermaLink'], String(guid.text === childText(item, 'link')));
    }
  });

  test('a missing title leaves no element and no key behind', () => {
    const channel = childrenOf(parseXml(readText(site, 'feed.xml')), 'channel')[0] ?? assert.fail();
    const empty = childrenOf(channel, 'item').filter((item) => childText(item, 'title')?.trim() === '');
    assert.deepEqual(empty, []);
    const { items } = JSON.parse(readText(site, 'feed.json'));
    assert.ok(items.some((item: object) => !('title' in item)));
  });
});

const post: FeedItem = {
  id: 'https://example.org/1/',
  url: 'https://example.org/1/',
  title: 'One',
  name: 'One',
  summary: 'The first',
  html: '<p>The first</p>',
  published: new Date('2012-04-10T13:47:00Z'),
  updated: undefined,
  author: { name: 'A', url: 'https://example.org/author/a/' },
  topics: ['T'],
};
const source = (item: Partial<FeedItem>): FeedSource => ({
  path: '/',
  title: 'Feed',
  description: 'A feed',
  language: 'en-GB',
  siteUrl: 'https://example.org',
  licence: 'CC BY 4.0',
  items: [{ ...post, ...item }],
});

describe('an edit never moves the publication date', () => {
  const edit = new Date('2020-01-01T00:00:00Z');
  for (const { name, format, read } of feedReaders) {
    test(`${format}, ${name}`, async () => {
      const [before, after] = [
        await read(feed(format, source({}))),
        await read(feed(format, source({ updated: edit }))),
      ];
      const [old, edited] = [before.items[0] ?? assert.fail(), after.items[0] ?? assert.fail()];
      assert.deepEqual(edited, 'updated' in old ? { ...old, updated: edit.toISOString() } : old);
      assert.equal(edited.published, '2012-04-10T13:47:00.000Z');
    });
  }
});

describe('nothing an author writes can break a feed', () => {
  const texts = [
    'a ]]> b ]]> c',
    '<![CDATA[',
    '</title><script>',
    '&amp; & &nbsp;',
    '"quotes" and ‘quotes’',
    'コンタクト 😀',
    'urn:held:0:',
  ];
  for (const text of texts) {
    for (const { name, format, read } of feedReaders) {
      test(`${text}: ${format}, ${name}`, async () => {
        const html = '<p>]]> and ]]></p>';
        const author = { name: text, url: post.author.url };
        const written = feed(format, {
          ...source({ title: text, name: text, html, topics: [text], author }),
          title: text,
        });
        if (format !== 'json') parseXml(written);
        const { title, items } = await read(written);
        const [item] = items;
        assert.deepEqual([title, item?.title, item?.author, item?.html], [text, text, text, html]);
        assert.deepEqual(item?.topics ?? [text], [text]);
      });
    }
  }
});

describe('posts keep their ids from another blog', () => {
  for (const id of ['77', 'tag:example.org,2012:post-77', 'http://Old.Example.org?p=77&b=<c>']) {
    for (const { name, format, read } of feedReaders) {
      test(`${id}: ${format}, ${name}`, async () =>
        assert.equal((await read(feed(format, source({ id })))).items[0]?.id, id));
    }
  }
});

describe('feedHtml', () => {
  const base = 'https://example.org/2012/04/10/post/';
  const table: readonly [name: string, html: string, expected: string][] = [
    ['a path', '<a href="/about/">a</a>', '<a href="https://example.org/about/">a</a>'],
    ['a relative path', '<a href="../other/">a</a>', '<a href="https://example.org/2012/04/10/other/">a</a>'],
    ['a fragment', '<a href="#there">a</a>', `<a href="${base}#there">a</a>`],
    ['a picture', '<img src="/a.png" alt="a" loading="lazy">', '<img src="https://example.org/a.png" alt="a">'],
    ['an address elsewhere', '<a href="https://example.com/">a</a>', '<a href="https://example.com/">a</a>'],
    ['a mail', '<a href="mailto:a@example.org">a</a>', '<a href="mailto:a@example.org">a</a>'],
    ['scripts and styles', '<p>a<script>b</script><style>c</style></p>', '<p>a</p>'],
    ['a script in a wrapper', '<div><script>b</script></div>', ''],
    ['wrappers, one in the other', '<div class="a"><div><p>a</p></div></div>', '<p>a</p>'],
    ['classes, data, handlers', '<p class="a" data-b="c" onclick="d()" style="e">a</p>', '<p>a</p>'],
    ['the link of a heading', '<h2 id="a">a<a class="heading-anchor" href="#a"></a></h2>', '<h2 id="a">a</h2>'],
    [
      'the alignment of a cell',
      '<table><tbody><tr><td class="align-right">1</td></tr></tbody></table>',
      '<table><tbody><tr><td align="right">1</td></tr></tbody></table>',
    ],
    ['comments', '<p>a<!-- b --></p>', '<p>a</p>'],
    [
      'the count of the last ten',
      '<section><h2>Q?</h2><count-ten class="a" id="q"><p>One.</p><p>Two.</p><div><input></div></count-ten><script>b</script></section>',
      `<section><h2>Q?</h2><p>One.</p><p><a href="${base}#q">Count yours on the page of this post</a></p></section>`,
    ],
  ];
  for (const [name, html, clean] of table) test(name, () => assert.equal(feedHtml(html, base), clean));
});

describe("the playbook's feed has every play, with what to do and what to be careful about", () => {
  const playbook = pageAt(site, PLAYBOOK);
  const rows = withClass(playbook.document, 'play-rows').flatMap((row) => [...elements(row, 'a')]);
  const paths = rows.map((link) => attribute(link, 'href') ?? '');

  for (const { name, format, read } of feedReaders) {
    test(`${format}, read by ${name}`, async () => {
      const { items, home, title } = await read(readText(site, fileOf(playbook, format)));
      assert.equal(home, site.url + PLAYBOOK);
      assert.equal(title, 'Playbook – The Fixture');
      assert.deepEqual(items.map(({ url }) => url).toSorted(), paths.map((path) => site.url + path).toSorted());
      for (const { url = '', html = '', title: called, summary } of items) {
        const { document } = pageAt(site, new URL(url).pathname);
        const text = visibleText(parseFragment(html));
        assert.equal(called, visibleText(only(elements(document, 'h1'), 'h1')));
        if (summary !== undefined) assert.equal(summary, meta(document, 'description'));
        const steps = only(withClass(document, 'steps'), 'steps');
        for (const part of elements(steps, 'h2', 'p')) assert.ok(text.includes(visibleText(part)), visibleText(part));
        for (const rule of withClass(document, 'safety').flatMap((box) => [...elements(box, 'li')]))
          assert.ok(text.includes(visibleText(rule)));
        assert.doesNotMatch(html, /<(?:input|textarea|form|[a-z]+-[a-z-]+)\b/);
      }
    });
  }
});
