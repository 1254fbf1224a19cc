import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt, readSite } from '../support/site/built-site.ts';
import { attribute, elements, only, visibleText, withClass } from '../support/site/html-tree.ts';
import { playFiles } from '../support/samples/play-files.ts';

for (const name of ['fixture', 'content'] as const) {
  const site = readSite(name);
  const plays = playFiles(name).map(({ slug, posts }) => {
    const { document } = pageAt(site, `/playbook/${slug}/`);
    return { slug, posts, document, cord: only(withClass(document, 'cord'), 'cord') };
  });

  for (const { slug, posts, document, cord } of plays) {
    test(`${slug} has its exercise right after its steps`, () => {
      const [text] = withClass(document, 'play-text');
      const [exercise] = withClass(document, 'exercise');
      const [first] = elements(text ?? assert.fail());
      if (exercise) assert.equal(first?.tagName, exercise.tagName);
    });

    test(`${slug} leads back to the post it grew from`, () => {
      const nearest = posts[0]?.split('/').at(-1) ?? assert.fail();
      const links = [...elements(cord, 'a')].map((link) => attribute(link, 'href'));
      assert.ok(links.at(-1)?.endsWith(`/${nearest}/`), `${links}`);
    });
  }

  test(`only the last play of ${name} leads to no other`, () => {
    assert.equal(plays.filter(({ cord }) => !visibleText(cord).startsWith('Next: ')).length, 1);
  });
}
