import type { Page } from 'playwright/test';

/**
 * Sends each page's own policy as a header too, as a host may, so that it covers all of the head.
 * @param more further directives
 */
export async function sendPolicies(page: Page, more = ''): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const html = await response.text();
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1];
    if (policy === undefined) throw new Error(`${route.request().url()} has no policy`);
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': `${policy};${more}` },
    });
  });
}
