/** `localStorage` stays; `sessionStorage` goes with the tab. */
export type StorageName = 'localStorage' | 'sessionStorage';

/**
 * What a storage has under a key, null for nothing.
 * @returns undefined where storage is blocked: by the reader's settings, or in a frame of another site
 */
export function readText(storage: StorageName, key: string): string | null | undefined {
  try {
    // Where storage is blocked, the getter itself throws.
    return window[storage].getItem(key);
  } catch {
    return undefined;
  }
}

/**
 * Puts a text under a key; null removes it.
 * @returns false when the storage is blocked or full
 */
export function writeText(storage: StorageName, key: string, text: string | null): boolean {
  try {
    if (text === null) window[storage].removeItem(key);
    else window[storage].setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
