import { expect, test, type Page } from 'playwright/test';
import { FORMATS, paperOf, unspaced, type Format } from '../../support/browser/paper.ts';

async function print(page: Page, path: string, format: Format): Promise<string> {
  await page.goto(path);
  return (await paperOf(page, format)).map(({ text }) => text).join('');
}

const addresses = (page: Page): Promise<string[]> =>
  page
    .locator('.prose a:not([href^="#"])')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

const posts: [what: string, path: string][] = [
  ['a post with all of Markdown', '/2014/05/01/gfm/'],
  ['a post with components', '/2014/06/02/components/'],
  ['a post with links', '/2014/07/01/links/'],
];
for (const format of FORMATS) {
  for (const [what, path] of posts) {
    test(`${what} prints clean on ${format}, with the address of every link`, async ({ page }) => {
      const text = await print(page, path, format);
      const found = await addresses(page);
      expect(found.length).toBeGreaterThan(1);
      // On paper the site's own address stands, wherever it is served from.
      const printed = found.map((address) => address.replace(new URL(page.url()).origin, 'https://fixture.test'));
      for (const [index, address] of printed.entries()) {
        expect.soft(text, `number ${index + 1}`).toContain(`${index + 1}.${address}`);
        expect.soft(text).toContain(`[${index + 1}]`);
      }
    });
  }
}

test('headers, footers and navigation stay off the paper', async ({ page }) => {
  const text = await print(page, '/2014/05/01/gfm/', 'A4');
  const furniture = [
    'Skip to the content',
    'Theme',
    'Search',
    'Contents',
    'More on this',
    'Send by email',
    'Copy the link',
    'Older:',
    'Newer:',
    'Feed of all posts',
    'Answer this',
    '↩',
  ];
  for (const words of furniture) expect.soft(text).not.toContain(unspaced(words));
  for (const words of [
    'Every construct of GFM',
    'By The Fixture',
    'Tables',
    'The first paragraph of a longer footnote',
  ]) {
    expect.soft(text).toContain(unspaced(words));
  }
});

test('columns on paper are as wide as their content', async ({ page }) => {
  // A4 between its margins.
  await page.setViewportSize({ width: 658, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const wide: [path: string, selector: string][] = [
    ['/', '.home-header p'],
    ['/2014/05/01/gfm/', '.prose > p'],
  ];
  for (const [path, selector] of wide) {
    await page.goto(path);
    const box = await page.locator(selector).first().boundingBox();
    expect.soft(box?.width ?? 0, `${selector} of ${path}`).toBeGreaterThan(658 / 2);
  }
});
