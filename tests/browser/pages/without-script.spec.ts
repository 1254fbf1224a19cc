import { expect, test } from 'playwright/test';
import { sitemapPaths } from '../../support/site/sitemap.ts';

test.use({ javaScriptEnabled: false });

/** What only script could serve. An empty live region takes no room and is not heard. */
const CONTROLS =
  'button, input:not([type="checkbox"][disabled]), select, textarea, form, dialog, [role="status"]:not(:empty)';

/** Sheets for a pencil: answers to mark and lines to write on. */
const SHEETS = [
  '.questions form, .questions [type="radio"], .lines input, .points i, .strokes',
  '.exercise :is([type="checkbox"], .blank, .line, .on-paper, tbody, tr, .flow)',
].join();

/** Words that are rightly hidden: in closed details, in pictures, and for paper. */
const OMITTED = [
  'details, script, style, svg, .needs-script, .on-screen, .printed-links, [hidden]',
  // What script may show in the place of something else, for cards and sheets, for a story told step by step, and the link to a sheet where there is none.
  '[data-off], .card-address, .printed-address, [data-with-script], .play:not(:has(.exercise)) .worksheet',
].join();

test('every page is complete, without a control or an empty box that waits for script', async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of [...sitemapPaths('fixture'), '/404.html', '/2012/08/15/zebraunlisted/']) {
    await page.goto(path);
    const found = await page.evaluate(
      ({ controls, omitted, sheets }) => {
        const isVisible = (element: Element | null): boolean =>
          element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const hidden: string[] = [];
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
          const words = text.nodeValue?.trim() ?? '';
          const isOmitted = text.parentElement?.closest(omitted) !== null;
          if (words !== '' && !isOmitted && !isVisible(text.parentElement)) hidden.push(words);
        }
        const boxes = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
          (element) => element.offsetHeight > 0,
        );
        return {
          headings: [...document.querySelectorAll('h1')].filter(isVisible).length,
          hidden,
          controls: [...document.querySelectorAll(controls)]
            .filter((element) => isVisible(element) && !element.matches(sheets))
            .map((element) => element.outerHTML),
          empty: boxes
            .filter(
              (box) =>
                !box.matches(
                  `br, hr, input, img, td, th, .heading-anchor, .pattern, .swatch, .heap > i, .sr-only, details *, ${sheets}`,
                ),
            )
            .filter((box) => box.innerText.trim() === '' && box.querySelector('img, input, hr') === null)
            .map((box) => box.outerHTML),
          lost: [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
        };
      },
      { controls: CONTROLS, omitted: OMITTED, sheets: SHEETS },
    );
    expect.soft(found, path).toEqual({ headings: 1, hidden: [], controls: [], empty: [], lost: [] });
  }
});

test('links alone lead from home to a post, its tag, the second page, its month, and back', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });
  const steps: [link: string, heading: string, path: string][] = [
    ['All 42 posts', 'Posts', '/posts/'],
    ['Links to the others', 'Links to the others', '/2014/07/01/links/'],
    ['A post', 'Social Media', '/2012/04/10/social-media/'],
    ['networking', 'Posts tagged ‘networking’', '/tag/networking/'],
    ['Older posts', 'Posts tagged ‘networking’, page 2', '/tag/networking/page/2/'],
    ['Note two', 'Note two', '/2012/04/02/note-two/'],
    ['2 April 2012', 'Archive for 2 April 2012', '/2012/04/02/'],
    ['April 2012', 'Archive for April 2012', '/2012/04/'],
  ];
  await page.goto('/');
  const home = await heading.innerText();
  for (const [link, title, path] of steps) {
    await page.getByRole('main').getByRole('link', { name: link, exact: true }).first().click();
    await expect(page).toHaveURL(path);
    await expect(heading).toHaveText(title);
  }
  for (const [, title, path] of steps.slice(0, -1).toReversed()) {
    await page.goBack();
    await expect(page).toHaveURL(path);
    await expect(heading).toHaveText(title);
  }
  await page.goBack();
  await expect(heading).toHaveText(home);
});

test('the header’s Search is a plain link to a page of indexes', async ({ page }) => {
  await page.goto('/2012/04/10/social-media/');
  const search = page.getByRole('banner').getByRole('link', { name: 'Search', exact: true });
  await expect(search).not.toHaveAttribute('aria-haspopup');
  await search.click();
  await expect(page).toHaveURL('/search/');
  await expect(page.getByRole('main')).toContainText('add site:fixture.test to your words in any search engine');
  const indexes: [region: string, link: string, path: string][] = [
    ['By topic', 'Web 2.0', '/tag/web-2-0/'],
    ['By category', 'Images', '/category/images/'],
    ['By month', 'April 2012', '/2012/04/'],
  ];
  for (const [region, link, path] of indexes) {
    await page.getByRole('region', { name: region }).getByRole('link', { name: link, exact: true }).click();
    await expect(page).toHaveURL(path);
    await page.goBack();
  }
});

test('an old address redirects', async ({ page }) => {
  await page.goto('/old-social-media/');
  await expect(page).toHaveURL('/2012/04/10/social-media/');
});
