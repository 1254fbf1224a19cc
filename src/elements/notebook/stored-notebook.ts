import { mergeNotebooks, parseNotebook, type Notebook } from '../../domain/playbook/notebook/notebook.ts';
import { Store } from '../storage/store.ts';

/** What the exercises of the playbook keep: one notebook for the device. */
export const notebook = new Store<Notebook>({
  name: 'notebook',
  parse: parseNotebook,
  empty: [],
  merge: mergeNotebooks,
});
