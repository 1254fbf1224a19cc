import type { Page } from 'playwright/test';

/**
 * Holds a store, as another tab does while it writes: what this device does with it waits.
 * @param key of the store, `notebook:v1`
 * @returns lets go of it
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
