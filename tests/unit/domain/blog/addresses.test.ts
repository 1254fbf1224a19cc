import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  decodePath,
  POSTS_A_PAGE,
  siteAddresses,
  type AddressedContent,
  type AddressedPost,
} from '../../../../src/domain/blog/addresses.ts';
import { PATHS, postPath } from '../../../../src/domain/urls.ts';

const viewing = { now: new Date('2026-11-22T12:00:00Z'), preview: false };

function post(slug: string, about: Partial<AddressedPost> = {}): AddressedPost {
  const day = { year: 2012, month: 4, day: 10 };
  const date = new Date('2012-04-10T13:47:00Z');
  return { path: postPath(day, slug), day, date, draft: false, unlisted: false, tags: [], ...about };
}

const content = (about: Partial<AddressedContent>): AddressedContent => ({ posts: [], pages: [], terms: [], ...about });
const addresses = (about: Partial<AddressedContent>, preview = false): Set<string> =>
  siteAddresses(content(about), { ...viewing, preview });

describe('decodePath', () => {
  const cases: [path: string, expected: string][] = [
    ['/about/', '/about/'],
    ['/tag/caf%C3%A9/', '/tag/café/'],
    ['/tag/café/', '/tag/café/'],
    ['/tag/cafe%CC%81/', '/tag/café/'],
    ['/100%/', '/100%/'],
    ['/%E0%A4%A/', '/%E0%A4%A/'],
  ];
  for (const [path, expected] of cases) {
    test(`${path} is ${expected}`, () => assert.equal(decodePath(path), expected));
  }
});

describe('siteAddresses', () => {
  const tag = (slug: string, ...aliases: string[]) => ({ kind: 'tag', slug, aliases }) as const;
  const category = (slug: string) => ({ kind: 'category', slug, aliases: [] }) as const;
  const author = (slug: string) => ({ kind: 'author', slug, aliases: [] }) as const;
  const one = { draft: false, unlisted: false };

  const table: [name: string, content: Partial<AddressedContent>, has: string[], hasNot: string[]][] = [
    [
      'an empty site has what stands by itself',
      {},
      [...Object.values(PATHS), '/feed.xml', '/atom.xml', '/feed.json', '/tag/', '/category/', '/author/'],
      ['/posts/page/1/', '/posts/page/2/', '/page/2/'],
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
    ['a page', { pages: [{ ...one, path: '/about/' }] }, ['/about/'], []],
    [
      'an unlisted post and page have their addresses alone',
      {
        posts: [post('quiet', { unlisted: true, tags: ['x'], author: 'me' })],
        pages: [{ ...one, unlisted: true, path: '/hush/' }],
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
          post('future', { date: new Date('2999-01-01T00:00:00Z'), tags: ['x'] }),
        ],
        pages: [{ ...one, draft: true, path: '/soon/' }],
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

  test('a preview has the draft and the future as well', () => {
    const found = addresses({ posts: [post('draft', { draft: true, tags: ['x'] })], terms: [tag('x')] }, true);
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
        assert.ok(!found.has(`${path}page/1/`), `${path}page/1/`);
        assert.ok(!found.has(`${path}page/3/`), `${path}page/3/`);
      }
    }
  });

  test('what is not public changes no address but those of unlisted entries themselves', () => {
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
});
