import type { Page } from 'playwright/test';

/**
 * Locks a store, as another tab does while it writes.
 * @param key of the store, `notebook:v1`
 * @returns releases it
 */
export async function holdStore(page: Page, key: string): Promise<() => Promise<void>> {
  await page.evaluate(
    (name) =>
      new Promise<void>((isHeld) => {
        void navigator.locks.request(name, () => {
          isHeld();
          return new Promise<void>((release) => Object.assign(window, { release }));
        });
      }),
    key,
  );
  return () => page.evaluate(() => (window as unknown as { release: () => void }).release());
}
