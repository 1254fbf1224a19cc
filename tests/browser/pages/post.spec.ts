import { expect, test, type Page } from 'playwright/test';

const POST = '/2012/04/10/social-media/';
const ADDRESS = 'https://fixture.test/2012/04/10/social-media/';

test.describe('sharing a post', () => {
  const sharing = (page: Page) => page.locator('share-post');

  test('copies the link', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(POST);
    await sharing(page).getByRole('button', { name: 'Copy the link' }).click();
    await expect(sharing(page).getByRole('status')).toHaveText('The link is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(ADDRESS);
  });

  test('shows the link where the browser forbids copying', async ({ page, context }) => {
    await context.grantPermissions([]);
    await page.goto(POST);
    await sharing(page).getByRole('button', { name: 'Copy the link' }).click();
    await expect(sharing(page).getByRole('status')).toContainText(ADDRESS);
  });

  test('shows the link where there is no clipboard', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(POST);
    await sharing(page).getByRole('button', { name: 'Copy the link' }).click();
    await expect(sharing(page).getByRole('status')).toContainText(ADDRESS);
  });

  test('offers the device’s own sheet where there is one, and only there', async ({ page }) => {
    await page.addInitScript(() => {
      const share = async (data: ShareData): Promise<void> => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
      };
      if (location.hash !== '#without') Object.defineProperty(navigator, 'share', { value: share });
    });
    await page.goto(`${POST}#without`);
    const button = sharing(page).getByRole('button', { name: 'Share' });
    await expect(sharing(page).getByRole('button', { name: 'Copy the link' })).toBeVisible();
    await expect(button).toBeHidden();
    await page.goto('/');
    await page.goto(POST);
    await button.click();
    const shared = JSON.stringify({ url: ADDRESS, title: 'Social Media' });
    await expect(page.locator('html')).toHaveAttribute('data-shared', shared);
    await expect(sharing(page).getByRole('status')).toBeEmpty();
  });

  test('says nothing when the reader closes the sheet', async ({ page }) => {
    await page.addInitScript(() => {
      const asked = async (): Promise<void> => {
        document.documentElement.dataset['asked'] = 'true';
        throw new DOMException('', 'AbortError');
      };
      Object.defineProperty(navigator, 'share', { value: asked });
    });
    await page.goto(POST);
    await sharing(page).getByRole('button', { name: 'Share' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-asked');
    await expect(sharing(page).getByRole('status')).toBeEmpty();
  });

  test('copies the link when the sheet does not open', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      const refused = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      Object.defineProperty(navigator, 'share', { value: refused });
    });
    await page.goto(POST);
    await sharing(page).getByRole('button', { name: 'Share' }).click();
    await expect(sharing(page).getByRole('status')).toHaveText('The link is copied.');
  });

  test('has a plain link for mail, and one for an answer', async ({ page }) => {
    const encoded = encodeURIComponent('https://fixture.test/2013/04/01/marked-up-title/');
    const title = encodeURIComponent('A <b>bold</b> title & "quotes"');
    await page.goto('/2013/04/01/marked-up-title/');
    const links: [name: string, href: string][] = [
      ['Send by email', `mailto:?subject=${title}&body=${encoded}`],
      ['Answer this', `mailto:answers@fixture.test?subject=${encodeURIComponent('Re: ')}${title}`],
    ];
    for (const [name, href] of links) await expect(page.getByRole('link', { name })).toHaveAttribute('href', href);
  });

  test('is not offered for an unlisted post', async ({ page }) => {
    await page.goto('/2012/08/15/zebraunlisted/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(sharing(page)).toHaveCount(0);
  });
});

test.describe('the parts of a post', () => {
  test('contents lead to headings, and a heading to itself', async ({ page }) => {
    await page.goto('/2014/04/07/long/');
    const contents = page.getByRole('navigation', { name: 'Contents' });
    const titles = ['Arriving', 'On a telephone', 'Reading', 'Headings', 'Links', 'Finding', 'Feeds', 'Leaving'];
    await expect(contents.getByRole('link')).toHaveText(titles);
    for (const title of ['On a telephone', 'Leaving', 'Arriving']) {
      await contents.getByRole('link', { name: title }).click();
      await expect(page).toHaveURL(new RegExp(`#${title.toLowerCase().replaceAll(' ', '-')}$`));
      await expect(page.getByRole('heading', { name: title })).toBeInViewport();
      await page.goBack();
    }
    await page.getByRole('link', { name: 'Link to “Feeds”' }).click();
    await expect(page).toHaveURL('/2014/04/07/long/#feeds');
    await expect(page.getByRole('heading', { name: 'Feeds' })).toBeInViewport();
  });

  test('a post of two headings has no contents', async ({ page }) => {
    await page.goto(POST);
    await expect(page.getByRole('heading', { name: 'The crowded room' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Contents' })).toHaveCount(0);
  });

  test('footnotes lead to their notes and back', async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 800 });
    await page.goto('/2014/05/01/gfm/');
    const reference = page.getByRole('article').getByRole('link', { name: '2', exact: true });
    const footnote = page.getByRole('listitem').filter({ hasText: 'The first paragraph of a longer footnote.' });
    await reference.click();
    await expect(footnote).toBeInViewport();
    await expect(reference).not.toBeInViewport();
    await footnote.getByRole('link', { name: 'Back to reference 2' }).click();
    await expect(reference).toBeInViewport();
    await expect(page).toHaveURL(/#user-content-fnref-/);
  });

  test('a wide table scrolls by keyboard, and the page stays put', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/2013/04/15/long-words/');
    const region = page.getByRole('region', { name: 'Table: A word in a narrow cell, A second' });
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollX)).toBe(0);
    await expect(region.getByText('cell', { exact: true })).not.toBeInViewport({ ratio: 0.9 });
    for (let press = 0; press < 20; press++) await page.keyboard.press('ArrowRight');
    await expect(region.getByText('cell', { exact: true })).toBeInViewport({ ratio: 0.9 });
    expect(await page.evaluate(() => scrollX)).toBe(0);
  });

  test('details can be opened', async ({ page }) => {
    await page.goto('/2014/06/02/components/');
    const inside = page.getByText('What a reader opens is still in the page');
    await expect(inside).toBeHidden();
    await page.getByText('More, for those who ask').press('Enter');
    await expect(inside).toBeVisible();
  });
});
