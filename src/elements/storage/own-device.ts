import { OWN_DEVICE_KEY } from '../../domain/keeping/keys.ts';
import { readText, writeText, type StorageName } from './safe-storage.ts';

/** The answer to *Is this your own device?*: *Keep it here*, or *Forget when I leave*. */
export type OwnDevice = 'here' | 'until I leave';

/** Where each answer keeps things, the answer itself included. */
export const STORAGE_OF: Record<OwnDevice, StorageName> = { here: 'localStorage', 'until I leave': 'sessionStorage' };

/** Where things are kept now; without an answer, in the tab. */
export const storageNow = (): StorageName => STORAGE_OF[ownDevice() ?? 'until I leave'];

/** An answer that no storage took; it holds for this page. */
let said: OwnDevice | undefined;
const changes = new EventTarget();

const isKept = (answer: OwnDevice): boolean => readText(STORAGE_OF[answer], OWN_DEVICE_KEY) === JSON.stringify(answer);

/**
 * What the reader has answered; undefined without an answer, or with one that cannot be understood. Of two, the tab's
 * own holds.
 */
export function ownDevice(): OwnDevice | undefined {
  if (isKept('until I leave')) return 'until I leave';
  return isKept('here') ? 'here' : said;
}

/**
 * Stores an answer, or with undefined removes it. It moves nothing and notifies nobody: see `answerOwnDevice()`.
 * @returns false where no storage took it, so that it holds for this page alone
 */
export function takeAnswer(answer: OwnDevice | undefined): boolean {
  const text = (each: OwnDevice): string | null => (each === answer ? JSON.stringify(answer) : null);
  const isHere = writeText(STORAGE_OF.here, OWN_DEVICE_KEY, text('here'));
  const isInTab = writeText(STORAGE_OF['until I leave'], OWN_DEVICE_KEY, text('until I leave'));
  const isTaken = answer === 'here' ? isHere : isInTab;
  said = isTaken ? undefined : answer;
  return isTaken;
}

/** Notifies this page that the answer may have changed. */
export function tellAnswer(): void {
  changes.dispatchEvent(new Event('change'));
}

/**
 * Calls a listener whenever the answer may have changed, here or in another tab.
 * @param signal ends the subscription; without one it lasts as long as the page
 */
export function subscribeOwnDevice(listener: () => void, signal?: AbortSignal): void {
  changes.addEventListener('change', listener, signal && { signal });
}

addEventListener('storage', ({ key }) => {
  if (key === null || key === OWN_DEVICE_KEY) tellAnswer();
});
// A page that Back restores still has the answer from before.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) tellAnswer();
});
