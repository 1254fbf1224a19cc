import { laterLastTen, NOT_COUNTED, parseLastTen } from '../../domain/mix/counts.ts';
import { Store } from '../storage/store.ts';

/** The reader's last ten, as counted on the home page; the assessment starts from them. */
export const lastTen = new Store({
  name: 'last-ten',
  parse: parseLastTen,
  empty: NOT_COUNTED,
  merge: laterLastTen,
});
