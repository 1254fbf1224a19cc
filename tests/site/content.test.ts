import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSite, sitemapOf, fileAt } from '../support/site/built-site.ts';
import { isPublic, readPosts, readTerms } from '../support/samples/content-posts.ts';
import { visibleText } from '../support/site/html-tree.ts';
import { htmlProblems } from '../support/site/html-problems.ts';
import { brokenLinks } from '../support/site/links.ts';
import { postsOf } from '../support/site/post-lists.ts';
import { things } from '../support/site/structured-data.ts';

/** The real content, in a short pass: everything else is tested on the fixture. */
const site = readSite('content');
const posts = readPosts(site.contentDir);

describe('every address on every page of the real site resolves', () => {
  for (const page of [...site.pages, ...site.redirects]) {
    test(page.path, () => assert.deepEqual(brokenLinks(site, page), []));
  }
});

describe('html-validate finds nothing in any page of it', () => {
  for (const { path, html } of [...site.pages, ...site.redirects]) {
    test(path, async () => assert.deepEqual(await htmlProblems(html), []));
  }
});

test('every public post has one page', () => {
  const standing = site.pages.filter((page) => !page.noindex && things(page, 'BlogPosting').length > 0);
  assert.equal(standing.length, posts.filter(isPublic).length);
  assert.ok(standing.every(({ path }) => sitemapOf(site).has(site.url + path)));
});

describe('a tag with posts has a page that lists them all', () => {
  for (const slug of Object.keys(readTerms(site.contentDir, 'tags'))) {
    test(slug, () => {
      const tagged = posts.filter((post) => isPublic(post) && post.data['tags']?.includes(slug));
      const path = `/tag/${encodeURIComponent(slug)}/`;
      assert.deepEqual(
        postsOf(site, { path }).map(visibleText).toSorted(),
        tagged.map(({ data }) => data['title']).toSorted(),
      );
      assert.equal(fileAt(site, path) !== undefined, tagged.length > 0);
    });
  }
});
