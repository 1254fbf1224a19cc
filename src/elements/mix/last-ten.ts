import { laterLastTen, NOT_COUNTED, parseLastTen } from '../../domain/mix/counts.ts';
import { Store } from '../storage/store.ts';

/** The reader's last ten: one record for every place that counts them, in a text, in a play and in the assessment. */
export const lastTen = new Store({
  name: 'last-ten',
  parse: parseLastTen,
  empty: NOT_COUNTED,
  merge: laterLastTen,
});
