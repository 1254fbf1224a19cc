import { expect, test } from 'playwright/test';
import { bringAxe, lookAround, lookOnce } from '../../support/browser/axe.ts';
import {
  lostWords,
  marksWithoutKeyline,
  smallPrimaryTargets,
  smallTargets,
  spaceText,
} from '../../support/browser/fit.ts';
import { sitemapPaths } from '../../support/site/sitemap.ts';
import { templates } from '../../support/browser/templates.ts';
import { watch } from '../../support/browser/watch.ts';

const paths = [...sitemapPaths('fixture'), '/2012/08/15/zebraunlisted/'];

/** One page of each template is also checked in the dark and on a desktop, where only layout and tokens differ. */
const ofTemplate = new Set<string>(Object.values(templates));

// Two halves, for two workers.
for (const half of [0, 1]) {
  test(`every page keeps its policy, fits 320 px and is accessible (half ${half + 1} of 2)`, async ({
    page,
    context,
  }, info) => {
    test.setTimeout(240_000);
    await bringAxe(context);
    const { complaints } = await watch(page);
    const own = paths.filter((_, index) => index % 2 === half);
    let violations = 0;
    for (const path of own) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      expect.soft(await lostWords(page), `${path} at 320 px`).toEqual([]);
      expect.soft(await smallTargets(page), `${path}: targets`).toEqual([]);
      expect.soft(await smallPrimaryTargets(page), `${path}: primary targets`).toEqual([]);
      expect.soft(await marksWithoutKeyline(page), `${path}: marks`).toEqual([]);
      const found = ofTemplate.has(path) ? await lookAround(page, [320, 360, 1280]) : await lookOnce(page);
      violations += found.length;
      expect.soft(found, `${path}: axe`).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await spaceText(page);
      expect.soft(await lostWords(page), `${path} at 320 px, with its text spaced`).toEqual([]);
    }
    expect.soft(complaints).toEqual([]);
    info.annotations.push({
      type: 'axe',
      description: `${own.length} pages, those of a template × 2 schemes × 3 widths: ${violations} violations`,
    });
  });
}
