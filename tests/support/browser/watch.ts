import type { Page } from 'playwright/test';

/** What a page has requested, and what has gone wrong on it. */
export interface Watched {
  requests: string[];
  /** Console errors and warnings, uncaught errors, policy violations, requests that failed or left the site. */
  complaints: string[];
}

/**
 * Browsers give up a page transition that comes too late. The style sheet asks for transitions, so no script has a
 * promise to handle.
 */
const GIVEN_UP = /^Transition was (?:aborted|skipped)/;

/** Watches a page; call it before the first address is opened. */
export async function watch(page: Page): Promise<Watched> {
  const watched: Watched = { requests: [], complaints: [] };
  const complain = (what: string): void => {
    watched.complaints.push(`${page.url()}: ${what}`);
  };
  let host: string | undefined;
  page.on('request', (request) => {
    const url = request.url();
    watched.requests.push(url);
    host ??= new URL(url).host;
    if (new URL(url).host !== host && !url.startsWith('data:')) complain(`asked another host: ${url}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A picture still loading when the test left the page.
    if (reason !== 'net::ERR_ABORTED') complain(`${request.url()} failed: ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.url()} answered ${response.status()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => {
    if (!GIVEN_UP.test(message)) complain(`uncaught: ${message}`);
  });
  await page.exposeFunction('complainToTest', complain);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { complainToTest } = window as unknown as { complainToTest: (what: string) => void };
      complainToTest(`the policy refused ${blockedURI} ${sample} (${effectiveDirective})`);
    });
  });
  return watched;
}
