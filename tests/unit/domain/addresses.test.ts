import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addressesOf, type AddressedPost, type AddressedSite } from '../../../src/domain/addresses.ts';
import type { Filing } from '../../../src/domain/blog/filing.ts';
import { POSTS_A_PAGE } from '../../../src/domain/blog/paginate.ts';
import { publication, type Publishable } from '../../../src/domain/blog/publication.ts';
import { decodePath, PATHS, postPath } from '../../../src/domain/urls.ts';

const viewing = { now: new Date('2026-11-22T12:00:00Z'), preview: false };
const FUTURE = new Date('2999-01-01T00:00:00Z');

function post(slug: string, about: Partial<Filing & Publishable> = {}, preview = false): AddressedPost {
  const day = { year: 2012, month: 4, day: 10 };
  const date = new Date('2012-04-10T13:47:00Z');
  return {
    path: postPath(day, slug),
    day,
    filing: { tags: [], ...about },
    publication: publication({ date, draft: false, unlisted: false, ...about }, { ...viewing, preview }),
  };
}

const page = (path: string, about: Partial<Publishable> = {}) => ({
  path,
  publication: publication({ draft: false, unlisted: false, ...about }, viewing),
});

const NOTHING: AddressedSite = { posts: [], pages: [], terms: [], plays: [], stories: [], assessments: [] };

const addresses = (about: Partial<AddressedSite>): Set<string> =>
  new Set(addressesOf({ ...NOTHING, ...about }).map(({ path }) => decodePath(path)));

describe('addressesOf', () => {
  const tag = (slug: string, ...aliases: string[]) => ({ kind: 'tag', slug, aliases }) as const;
  const category = (slug: string) => ({ kind: 'category', slug, aliases: [] }) as const;
  const author = (slug: string) => ({ kind: 'author', slug, aliases: [] }) as const;

  const table: [name: string, site: Partial<AddressedSite>, has: string[], hasNot: string[]][] = [
    [
      'an empty site has what stands by itself',
      {},
      [
        ...Object.values(PATHS).filter((path) => path !== PATHS.playbook),
        '/feed.xml',
        '/atom.xml',
        '/feed.json',
        '/tag/',
        '/category/',
        '/author/',
        '/page/1/',
        '/time/3/',
        '/time/10/',
        '/time/30/',
      ],
      ['/posts/page/1/', '/posts/page/2/', '/page/2/', '/playbook/', '/self-assessment/', '/time/5/'],
    ],
    [
      'a site without plays has no page of a playbook',
      { assessments: [undefined] },
      [],
      ['/playbook/', '/playbook/print/', '/playbook/feed.xml', '/playbook/the-lift/', '/playbook/the-lift/story/'],
    ],
    [
      'a play has its page, and the playbook its pages and feeds',
      { plays: [{ slug: 'the-lift' }] },
      ['/playbook/', '/playbook/print/', '/playbook/feed.xml', '/playbook/atom.xml', '/playbook/the-lift/'],
      ['/playbook/the-lift/story/', '/playbook/the-lift/feed.xml', '/playbook/page/2/'],
    ],
    [
      'a play that tells a story has that for paper',
      { plays: [{ slug: 'the-lift' }], stories: ['the-lift'] },
      ['/playbook/the-lift/story/'],
      [],
    ],
    [
      'the default assessment has no name in its addresses',
      { assessments: [undefined] },
      ['/self-assessment/', '/self-assessment/method/', '/self-assessment/huddle/'],
      ['/self-assessment/results/'],
    ],
    [
      'another assessment stands below',
      { assessments: ['counting'] },
      ['/self-assessment/counting/', '/self-assessment/counting/method/', '/self-assessment/counting/huddle/'],
      ['/self-assessment/', '/self-assessment/method/'],
    ],
    [
      'a post has its address, its day, month and year',
      { posts: [post('social-media')] },
      ['/2012/04/10/social-media/', '/2012/04/10/', '/2012/04/', '/2012/'],
      ['/2012/04/11/', '/2012/05/', '/2011/', '/2012/04/10/page/2/'],
    ],
    ['a post in another script, decoded', { posts: [post('日本語')] }, ['/2012/04/10/日本語/'], []],
    [
      'a term with a post has an archive, feeds and its aliases',
      { posts: [post('a', { tags: ['web-2-0'] })], terms: [tag('web-2-0', 'web20')] },
      ['/tag/web-2-0/', '/tag/web-2-0/feed.xml', '/tag/web-2-0/atom.xml', '/tag/web-2-0/feed.json', '/tag/web20/'],
      ['/tag/web-2-0/page/2/', '/tag/web20/feed.xml', '/category/web-2-0/'],
    ],
    [
      'a term without posts has nothing',
      { posts: [post('a')], terms: [tag('unused', 'not-used'), category('opinion'), author('nobody')] },
      [],
      ['/tag/unused/', '/tag/not-used/', '/tag/unused/feed.xml', '/category/opinion/', '/author/nobody/'],
    ],
    [
      'a category has the posts of those inside it',
      {
        posts: [post('a', { category: 'case-studies/retail' })],
        terms: [category('case-studies'), category('case-studies/retail'), category('case')],
      },
      ['/category/case-studies/', '/category/case-studies/retail/', '/category/case-studies/retail/feed.xml'],
      ['/category/case/'],
    ],
    ['a page', { pages: [page('/about/')] }, ['/about/'], []],
    [
      'an unlisted post and page have their addresses alone',
      {
        posts: [post('quiet', { unlisted: true, tags: ['x'], author: 'me' })],
        pages: [page('/hush/', { unlisted: true })],
        terms: [tag('x', 'y'), author('me')],
      },
      ['/2012/04/10/quiet/', '/hush/'],
      ['/2012/', '/2012/04/', '/2012/04/10/', '/tag/x/', '/tag/y/', '/author/me/'],
    ],
    [
      'a draft and the future have nothing',
      {
        posts: [
          post('draft', { draft: true, tags: ['x'], category: 'c', author: 'me' }),
          post('future', { date: FUTURE, tags: ['x'] }),
        ],
        pages: [page('/soon/', { draft: true })],
        terms: [tag('x', 'y'), category('c'), author('me')],
      },
      [],
      [
        '/2012/04/10/draft/',
        '/2012/04/10/future/',
        '/soon/',
        '/2012/',
        '/tag/x/',
        '/tag/y/',
        '/category/c/',
        '/author/me/',
      ],
    ],
  ];
  for (const [name, about, has, hasNot] of table) {
    test(name, () => {
      const found = addresses(about);
      for (const path of has) assert.ok(found.has(path), `${path} is missing`);
      for (const path of hasNot) assert.ok(!found.has(path), `${path} should not be there`);
    });
  }

  test('a preview has drafts and future posts too', () => {
    const found = addresses({ posts: [post('draft', { draft: true, tags: ['x'] }, true)], terms: [tag('x')] });
    for (const path of ['/2012/04/10/draft/', '/2012/04/10/', '/tag/x/']) assert.ok(found.has(path), path);
  });

  test('every archive has as many pages as its posts need', () => {
    for (const count of [POSTS_A_PAGE, POSTS_A_PAGE + 1]) {
      const posts = Array.from({ length: count }, (_, index) =>
        post(`p${index}`, { tags: ['x'], category: 'c', author: 'me' }),
      );
      const found = addresses({ posts, terms: [tag('x'), category('c'), author('me')] });
      for (const path of [
        '/',
        '/posts/',
        '/2012/',
        '/2012/04/',
        '/2012/04/10/',
        '/tag/x/',
        '/category/c/',
        '/author/me/',
      ]) {
        assert.equal(found.has(`${path}page/2/`), count > POSTS_A_PAGE, `${path}page/2/ with ${count} posts`);
        assert.equal(found.has(`${path}page/1/`), path === PATHS.home, `${path}page/1/`);
        assert.ok(!found.has(`${path}page/3/`), `${path}page/3/`);
      }
    }
  });

  test('what is not public adds only the addresses of unlisted entries', () => {
    const any = fc.record({ draft: fc.boolean(), unlisted: fc.boolean(), future: fc.boolean() });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 25 }), (list) => {
        const posts = list.map(({ draft, unlisted, future }, index) =>
          post(`p${index}`, {
            draft,
            unlisted,
            date: new Date(future ? '2999-01-01T00:00:00Z' : '2012-04-10T13:47:00Z'),
            tags: ['x'],
          }),
        );
        const isPublic = (index: number): boolean => {
          const entry = list[index];
          return entry !== undefined && !entry.draft && !entry.unlisted && !entry.future;
        };
        const terms = [tag('x')];
        const alone = addresses({ posts: posts.filter((_, index) => isPublic(index)), terms });
        const more = addresses({ posts, terms }).difference(alone);
        const unlisted = posts.filter((_, index) => list[index]?.unlisted && !list[index].draft && !list[index].future);
        assert.deepEqual(more, new Set(unlisted.map(({ path }) => path)));
      }),
    );
  });

  test('says whether each is listed, unlisted, a file or moved', () => {
    const found = addressesOf({
      ...NOTHING,
      posts: [post('a', { tags: ['x'] }), post('quiet', { unlisted: true })],
      terms: [tag('x', 'y')],
    });
    const at = (path: string) => found.find((each) => each.path === path);
    assert.equal(at('/2012/04/10/a/')?.kind, 'listed');
    assert.equal(at('/2012/04/10/quiet/')?.kind, 'unlisted');
    assert.equal(at('/tag/x/feed.xml')?.kind, 'file');
    assert.deepEqual(at('/tag/y/'), { path: '/tag/y/', kind: 'moved', to: '/tag/x/' });
    assert.deepEqual(at('/page/1/'), { path: '/page/1/', kind: 'moved', to: '/posts/' });
  });

  test('a list changes with the latest change among its posts', () => {
    const older = { ...post('older', { tags: ['x'] }), changed: new Date('2012-04-10T13:47:00Z') };
    const newer = { ...post('newer'), changed: new Date('2013-01-01T00:00:00Z') };
    const found = addressesOf({ ...NOTHING, posts: [older, newer, post('unknown')], terms: [tag('x'), author('me')] });
    const changed = (path: string) => found.find((each) => each.path === path)?.changed;
    assert.deepEqual(changed('/'), newer.changed);
    assert.deepEqual(changed('/tag/x/'), older.changed);
    assert.deepEqual(changed('/tag/'), older.changed);
    assert.equal(changed('/author/'), undefined);
    assert.equal(changed('/search/'), undefined);
  });

  test('no address comes twice', () => {
    const found = addressesOf({
      posts: [post('a', { tags: ['x'], category: 'c', author: 'me' })],
      pages: [page('/about/')],
      terms: [tag('x', 'y'), category('c'), author('me')],
      plays: [{ slug: 'the-lift' }],
      stories: ['the-lift'],
      assessments: [undefined, 'counting'],
    }).map(({ path }) => path);
    assert.equal(new Set(found).size, found.length);
  });
});
