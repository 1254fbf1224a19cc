import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TIMES, timePath } from '../../src/domain/urls.ts';
import { pageAt, readSite } from '../support/site/built-site.ts';
import { attribute, elements, only, visibleText, withClass } from '../support/site/html-tree.ts';

const PLAY = /^\/playbook\/(?!print\/)[^/#]+\/$/;

/** The minutes that a row or a play's facts name. */
const minutesIn = (text: string): number => Number(/(\d+) min/.exec(text)?.[1]);

for (const name of ['fixture', 'content'] as const) {
  const site = readSite(name);
  const mainOf = (path: string) => only(elements(pageAt(site, path).document, 'main'), 'main');
  const playsOn = (path: string) =>
    new Set(
      [...elements(mainOf(path), 'a')].map((link) => attribute(link, 'href') ?? '').filter((to) => PLAY.test(to)),
    );

  describe(`what fits, on ${name}`, () => {
    for (const minutes of TIMES) {
      const path = timePath(minutes);

      test(`${path} shows nothing that takes longer`, () => {
        const rows = withClass(mainOf(path), 'row-line');
        assert.ok(rows.length > 0);
        for (const row of rows) assert.ok(minutesIn(visibleText(row)) <= minutes, visibleText(row));
      });

      test(`${path} begins with a play to do, then a post to read`, () => {
        const main = mainOf(path);
        const button = only(withClass(main, 'primary'), 'button');
        const play = attribute(button, 'href') ?? '';
        const facts = visibleText(only(withClass(mainOf(play), 'play-facts'), 'facts'));
        const prep = Number(/(\d+) to get ready/.exec(facts)?.[1] ?? 0);
        assert.ok(minutesIn(facts) + prep <= minutes, facts);
        const card = only(withClass(main, 'card'), 'post');
        assert.ok(minutesIn(visibleText(card)) <= minutes, visibleText(card));
      });

      // Every play has a version of at most three minutes.
      test(`${path} has every play, in full or in its smallest version`, () => {
        assert.deepEqual(playsOn(path), playsOn('/playbook/'));
      });
    }
  });
}
