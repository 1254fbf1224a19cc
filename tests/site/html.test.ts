import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pageAt, readSite } from '../support/site/built-site.ts';
import {
  attribute,
  elements,
  isHidden,
  linked,
  meta,
  only,
  visibleText,
  withClass,
  type HtmlElement,
} from '../support/site/html-tree.ts';
import { htmlProblems } from '../support/site/html-problems.ts';
import { postHeadings, postLinks } from '../support/site/post-lists.ts';

const site = readSite('fixture');
const everyPage = [...site.pages, ...site.redirects];

describe('html-validate finds nothing in any page', () => {
  for (const { path, html } of everyPage) {
    test(path, async () => assert.deepEqual(await htmlProblems(html), []));
  }
});

describe('there is one first-level heading, none is empty, and no level is skipped', () => {
  for (const { path, document } of everyPage) {
    test(path, () => {
      const headings = [...elements(document, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')];
      const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
      // A hidden heading is the page's own once its part is shown.
      const shown = headings.filter((heading) => !isHidden(heading));
      assert.equal(shown.filter(({ tagName }) => tagName === 'h1').length, 1);
      levels.forEach((level, index) =>
        assert.ok(level <= (levels[index - 1] ?? 0) + 1, `h${level} after ${levels[index - 1]}`),
      );
      assert.deepEqual(
        headings.filter((heading) => visibleText(heading) === ''),
        [],
      );
    });
  }
});

/** The name of a link or button: its label, else its text and the alternatives of its pictures. */
function nameOf(element: HtmlElement): string {
  const pictures = [...elements(element, 'img')].map((image) => attribute(image, 'alt') ?? '');
  return (attribute(element, 'aria-label') ?? [visibleText(element), ...pictures].join(' ')).trim();
}

describe('every link and button has a name', () => {
  for (const { path, document } of everyPage) {
    test(path, () => {
      const nameless = [...elements(document, 'a', 'button')].filter((element) => nameOf(element) === '');
      assert.deepEqual(
        nameless.map((element) => element.attrs),
        [],
      );
    });
  }
});

describe('no id is used twice', () => {
  for (const { path, document } of everyPage) {
    test(path, () => {
      const ids = [...elements(document)].flatMap((element) => attribute(element, 'id') ?? []);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
      );
    });
  }
});

describe('there is no style attribute and no event handler, which the policy would refuse', () => {
  for (const { path, document } of everyPage) {
    test(path, () => {
      const names = [...elements(document)].flatMap(({ attrs }) => attrs.map(({ name }) => name));
      assert.deepEqual(
        names.filter((name) => name === 'style' || name.startsWith('on')),
        [],
      );
    });
  }
});

describe('the head says what the page is', () => {
  const titles = site.pages.map(({ document }) =>
    visibleText(only(elements(only(elements(document, 'head'), 'head'), 'title'), 'title')),
  );
  for (const [index, { path, document }] of site.pages.entries()) {
    test(path, () => {
      const title = titles[index] ?? '';
      assert.notEqual(title, '');
      assert.equal(titles.indexOf(title), titles.lastIndexOf(title), `another page has the title ${title}`);
      assert.match(attribute(only(elements(document, 'html'), 'html'), 'lang') ?? '', /^en-GB$/);
      assert.notEqual((meta(document, 'description') ?? '').trim(), '');
      assert.equal(attribute(only(linked(document, 'canonical'), 'canonical'), 'href'), site.url + path);
      assert.equal(meta(document, 'og:url'), site.url + path);
    });
  }
});

describe('a redirect page says where it leads, and is hidden from search engines', () => {
  for (const { path, document, noindex } of site.redirects) {
    test(path, () => {
      const refresh = [...elements(document, 'meta')].find((element) => attribute(element, 'http-equiv') === 'refresh');
      const to = /^0; url=(\/.*)$/.exec((refresh && attribute(refresh, 'content')) ?? '')?.[1] ?? '';
      assert.equal(attribute(only(linked(document, 'canonical'), 'canonical'), 'href'), site.url + to);
      assert.equal(attribute(only(elements(document, 'a'), 'link'), 'href'), to);
      assert.ok(noindex);
    });
  }
});

describe('no space is misplaced around punctuation', () => {
  for (const { path, document } of everyPage) {
    test(path, () => {
      // Not in what authors wrote: the fixture's GFM has lone punctuation.
      const bodies = withClass(document, 'prose').map(visibleText);
      const text = bodies.reduce(
        (rest, body) => rest.replace(body, '¶'),
        visibleText(only(elements(document, 'body'), 'body')),
      );
      assert.deepEqual(text.match(/.{0,30}(?: [,.;:!?)”’]|[(“] ).{0,30}/g) ?? [], []);
    });
  }
});

describe('the sentences around a post', () => {
  const sentences: readonly [path: string, part: string, text: string][] = [
    [
      '/2012/04/10/social-media/',
      'byline',
      'By greencontact · 10 April 2012 · 1 min Retold by The Fixture, 5 October 2026, from “Social Media” at example.org',
    ],
    ['/2012/06/05/fully-furnished/', 'byline', 'By The Fixture · 5 June 2012 · 1 min Updated 1 February 2013'],
    ['/2012/04/19/an-aside/', 'byline', 'By The Fixture · 19 April 2012 · 1 min'],
    ['/2012/04/10/social-media/', 'filed', 'Opinion. About networking and Web 2.0.'],
    ['/2013/03/11/shares-nothing/', 'filed', 'Opinion. About Q & A.'],
    ['/2012/04/14/titleless/', 'filed', 'Opinion.'],
    ['/2012/06/05/fully-furnished/', 'lede', 'The standfirst stands under the title.'],
    [
      '/2012/06/05/fully-furnished/',
      'changes',
      'What changed 1 July 2012: A sentence was added about the second key. 1 February 2013: The first paragraph was written again.',
    ],
    [
      '/2012/06/05/fully-furnished/',
      'then-and-now',
      'Then In 2012 this post had one key. Now, 1 September 2026 It has them all.',
    ],
    ['/2012/06/05/fully-furnished/', 'huddle', 'For the huddle: What would you furnish first? Answer this'],
    ['/2012/04/01/note-one/', 'huddle', 'Answer this'],
    [
      '/2013/01/14/part-two/',
      'series',
      'The series “A series of three” The first of three The second of three The third of three',
    ],
    ['/2012/04/10/social-media/', 'neighbours', 'Older: Note ten Newer: Note eleven'],
    ['/tag/networking/page/2/', 'pagination', 'Newer posts Page 2 of 2'],
    ['/tag/networking/', 'lede', 'Has more than ten posts, so it has a second page. Its label has no capital.'],
    ['/category/case-studies/retail/', 'breadcrumbs', 'Categories Case studies'],
    ['/about/', 'page-updated', 'Last changed on 1 October 2026.'],
  ];
  for (const [path, part, text] of sentences) {
    test(`${part} of ${path}`, () => {
      assert.equal(visibleText(withClass(pageAt(site, path).document, part)[0] ?? assert.fail(`no ${part}`)), text);
    });
  }
});

describe('headings', () => {
  const headings: readonly [path: string, heading: string][] = [
    ['/tag/networking/', 'Posts tagged ‘networking’'],
    ['/tag/networking/page/2/', 'Posts tagged ‘networking’, page 2'],
    ['/tag/q-a/', 'Posts tagged ‘Q & A’'],
    ['/tag/caf%C3%A9/', 'Posts tagged ‘Café’'],
    ['/category/opinion/', 'Posts in ‘Opinion’'],
    ['/category/case-studies/retail/', 'Posts in ‘Retail’'],
    ['/2012/', 'Archive for 2012'],
    ['/2012/04/', 'Archive for April 2012'],
    ['/2012/04/page/2/', 'Archive for April 2012, page 2'],
    ['/2012/04/10/', 'Archive for 10 April 2012'],
    ['/author/greencontact/', 'Posts by greencontact'],
    ['/posts/', 'Posts'],
    ['/tag/', 'Topics'],
    ['/category/', 'Categories'],
    ['/author/', 'Authors'],
    ['/search/', 'Search'],
    ['/notebook/', 'Notebook'],
    ['/follow/', 'Follow'],
    ['/404.html', 'There is nothing at this address'],
    ['/2012/04/10/social-media/', 'Social Media'],
    ['/2013/04/01/marked-up-title/', 'A <b>bold</b> title & "quotes"'],
    // A post without a title is headed by its day.
    ['/2012/04/14/titleless/', '14 April 2012'],
    ['/2012/04/15/a-picture/', '15 April 2012'],
    ['/2012/04/18/a-quote/', '18 April 2012'],
    ['/2012/04/19/an-aside/', '19 April 2012'],
    ['/2012/04/17/a-link/', 'A link to elsewhere'],
  ];
  for (const [path, heading] of headings) {
    test(`${path} is headed ${heading}`, () => {
      assert.equal(visibleText(only(elements(pageAt(site, path).document, 'h1'), 'h1')), heading);
    });
  }
});

describe('lists name every post', () => {
  const names: readonly [path: string, name: string][] = [
    ['/2012/04/14/titleless/', '14 April 2012: This post has no title. Lists name it by its day and its…'],
    ['/2012/04/15/a-picture/', '15 April 2012: A chequered flag of four by three squares, teal and sand'],
    ['/2012/04/18/a-quote/', '18 April 2012: This sentence is quoted from nobody. It has a second…'],
    ['/2012/04/17/a-link/', 'A link to elsewhere'],
    ['/2013/04/01/marked-up-title/', 'A <b>bold</b> title & "quotes"'],
    [
      '/2012/05/20/%E3%82%B3%E3%83%B3%E3%82%BF%E3%82%AF%E3%83%88%E3%82%BB%E3%83%B3%E3%82%BF%E3%83%BC/',
      'コンタクトセンター',
    ],
  ];
  const links = site.pages.flatMap(({ document }) => postHeadings(document)).flatMap(postLinks);
  for (const [path, name] of names) {
    test(name, () => {
      const named = links.filter((link) => attribute(link, 'href') === path).map(visibleText);
      assert.ok(named.length > 0);
      assert.deepEqual(new Set(named), new Set([name]));
    });
  }

  test('lists say no more of a post without a title than its name', () => {
    assert.equal(
      visibleText(only(withClass(pageAt(site, '/2012/04/14/').document, 'card'), 'card')),
      '14 April 2012: This post has no title. Lists name it by its day and its… 14 April 2012 · 1 min',
    );
  });
});

describe('posts with a single picture, link or quotation show just that', () => {
  const bodies: readonly [path: string, tags: readonly string[]][] = [
    ['/2012/04/15/a-picture/', ['p', 'img']],
    ['/2012/04/17/a-link/', ['p', 'a']],
    ['/2012/04/18/a-quote/', ['blockquote', 'p', 'p']],
  ];
  for (const [path, tags] of bodies) {
    test(path, () => {
      const body = only(withClass(pageAt(site, path).document, 'prose'), 'body');
      assert.deepEqual(
        [...elements(body)].map(({ tagName }) => tagName),
        tags,
      );
    });
  }
});

describe('pictures have alternative text, unless they are ornaments, and a size, so that nothing moves', () => {
  for (const { path, document } of site.pages) {
    test(path, () => {
      const ornaments = new Set(withClass(document, 'picture'));
      for (const image of elements(document, 'img')) {
        assert.equal(typeof attribute(image, 'alt'), 'string');
        if (!ornaments.has(image)) assert.notEqual(attribute(image, 'alt')?.trim(), '');
        assert.match(`${attribute(image, 'width')}×${attribute(image, 'height')}`, /^\d+×\d+$/);
      }
    });
  }
});

test("an author's picture is named in words on its own page, and is an ornament in lists", () => {
  for (const [path, words] of [
    ['/2012/06/05/fully-furnished/', 'Four steps, drawn in one line.'],
    ['/playbook/past-the-lift/', 'A landing, drawn in one line.'],
  ] as const) {
    const [picture] = withClass(pageAt(site, path).document, 'picture');
    assert.equal(picture && attribute(picture, 'alt'), words);
  }
  const inLists = site.pages
    .flatMap(({ document }) => withClass(document, 'card'))
    .flatMap((card) => [...elements(card, 'img')]);
  assert.ok(inLists.length > 0);
  assert.deepEqual(new Set(inLists.map((image) => attribute(image, 'alt'))), new Set(['']));
});

describe('posts with three headings or more have contents', () => {
  const contents: readonly [path: string, headings: readonly string[]][] = [
    ['/2012/04/10/social-media/', []],
    ['/2014/07/01/links/', ['By address', 'With an anchor', 'Relative', 'Elsewhere']],
  ];
  for (const [path, headings] of contents) {
    test(path, () => {
      const list = withClass(pageAt(site, path).document, 'contents').flatMap((nav) => [...elements(nav, 'a')]);
      assert.deepEqual(list.map(visibleText), headings);
    });
  }
});
