import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { followRedirect } from '../../../../src/domain/blog/follow-redirect.ts';

describe('followRedirect', () => {
  const cases: [name: string, start: string, redirects: Record<string, string>, expected: object][] = [
    ['no redirect ends where it starts', '/a/', {}, { end: '/a/' }],
    ['one step', '/a/', { '/a/': '/b/' }, { end: '/b/' }],
    ['a chain', '/a/', { '/a/': '/b/', '/b/': '/c/', '/c/': '/d/' }, { end: '/d/' }],
    ['the middle of a chain', '/b/', { '/a/': '/b/', '/b/': '/c/' }, { end: '/c/' }],
    ['one that leads to itself', '/a/', { '/a/': '/a/' }, { loop: ['/a/', '/a/'] }],
    ['a loop', '/a/', { '/a/': '/b/', '/b/': '/a/' }, { loop: ['/a/', '/b/', '/a/'] }],
    ['a way into a loop', '/a/', { '/a/': '/b/', '/b/': '/c/', '/c/': '/b/' }, { loop: ['/b/', '/c/', '/b/'] }],
  ];
  for (const [name, start, redirects, expected] of cases) {
    test(name, () => assert.deepEqual(followRedirect(start, new Map(Object.entries(redirects))), expected));
  }

  test('ends, at a path that leads nowhere else or with a loop that is one', () => {
    const path = fc.constantFrom('/a/', '/b/', '/c/', '/d/', '/e/', '/f/');
    fc.assert(
      fc.property(path, fc.array(fc.tuple(path, path)), (start, pairs) => {
        const redirects = new Map<string, string>(pairs);
        const found = followRedirect(start, redirects);
        if ('end' in found) return assert.equal(redirects.get(found.end), undefined);
        assert.ok(found.loop.length >= 2);
        assert.equal(found.loop.at(-1), found.loop[0]);
        for (const [index, from] of found.loop.slice(0, -1).entries()) {
          assert.equal(redirects.get(from), found.loop[index + 1]);
        }
        assert.equal(new Set(found.loop).size, found.loop.length - 1);
      }),
    );
  });
});
