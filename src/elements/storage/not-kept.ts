import { sayIn } from '../dom/live-region.ts';
import { ownDevice } from './own-device.ts';
import type { Kept } from './store.ts';

const NOT_KEPT =
  'This browser will not keep anything for this site. What you do here is lost when you leave this page.';

/** Says in one line of the page, of the class `not-kept`, that nothing can be kept, or says so no more. */
export function sayNothingIsKept(isSo: boolean): void {
  const status = document.querySelector('.not-kept');
  if (status) sayIn(status, isSo ? NOT_KEPT : '');
}

/** Says so where a change could not be kept though the reader wants it to be. */
export function sayWhetherKept(kept: Kept): void {
  sayNothingIsKept(kept === 'in memory only' && ownDevice() !== undefined);
}
