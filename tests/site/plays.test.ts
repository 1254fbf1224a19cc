import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt, readSite } from '../support/site/built-site.ts';
import { attribute, elements, only, visibleText, withClass, type HtmlNode } from '../support/site/html-tree.ts';
import { playFiles } from '../support/samples/play-files.ts';

const linksIn = (root: HtmlNode) => [...elements(root, 'a')].map((link) => attribute(link, 'href'));

for (const name of ['fixture', 'content'] as const) {
  const site = readSite(name);
  const plays = playFiles(name);

  for (const { slug } of plays) {
    test(`${slug} leads on after it is done as it does at its end`, () => {
      const { document } = pageAt(site, `/playbook/${slug}/`);
      const done = withClass(only(elements(document, 'play-done'), 'play-done'), 'onward').flatMap(linksIn);
      const end = withClass(document, 'way').find((way) => visibleText(way).startsWith('Then try'));
      assert.deepEqual(done, end ? linksIn(end) : ['/playbook/']);
    });
  }

  test(`only the last play of ${name} leads to no other`, () => {
    const isLast = ({ slug }: { slug: string }) =>
      !withClass(pageAt(site, `/playbook/${slug}/`).document, 'way').some((way) =>
        visibleText(way).startsWith('Then try'),
      );
    assert.equal(plays.filter(isLast).length, 1);
  });
}
