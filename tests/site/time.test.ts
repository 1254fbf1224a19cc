import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TIMES, timePath } from '../../src/domain/urls.ts';
import { pageAt, readSite, type Page } from '../support/site/built-site.ts';
import { attribute, elements, only, visibleText, withClass, type HtmlNode } from '../support/site/html-tree.ts';

/** The first number of minutes in a text. */
const minutesIn = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
const linkIn = (row: HtmlNode): string => attribute([...elements(row, 'a')][0] ?? assert.fail(), 'href') ?? '';

for (const name of ['fixture', 'content'] as const) {
  const site = readSite(name);
  const playsOn = ({ document }: Page) => withClass(document, 'play-rows').flatMap((list) => [...elements(list, 'li')]);
  const all = playsOn(pageAt(site, '/playbook/')).map(linkIn);

  describe(`what fits, on ${name}`, () => {
    for (const minutes of TIMES) {
      const page = pageAt(site, timePath(minutes));
      const rows = playsOn(page);

      test(`${timePath(minutes)} shows nothing that takes longer`, () => {
        for (const row of rows) {
          const facts = visibleText(only(withClass(row, 'play-row-facts'), 'facts'));
          const prep = Number(/and (\d+) to get ready/.exec(facts)?.[1] ?? 0);
          assert.ok(minutesIn(facts) + prep <= minutes, facts);
          // As the play's own page says it.
          const own = visibleText(only(withClass(pageAt(site, linkIn(row)).document, 'play-facts'), 'facts'));
          assert.ok(own.includes(facts.match(/^\d+ minutes?/)?.[0] ?? '?'), own);
        }
        const posts = [...elements(page.document, 'section')]
          .filter((section) => attribute(section, 'aria-labelledby') === 'posts')
          .flatMap((section) => [...elements(section, 'li')]);
        for (const row of posts) assert.ok(minutesIn(visibleText(only(withClass(row, 'count'), 'minutes'))) <= minutes);
      });

      // Every play has a version of at most three minutes.
      test(`${timePath(minutes)} has every play once, in full or in its smallest version`, () => {
        assert.deepEqual(rows.map(linkIn).toSorted(), all.toSorted());
      });
    }
  });
}
