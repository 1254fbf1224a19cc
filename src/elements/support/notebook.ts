import { mergeNotebooks, parseNotebook, type Notebook } from '../../domain/playbook/notebook.ts';
import { Store } from './store.ts';

/** Everything that the exercises of the playbook keep: one notebook on the device. */
export const notebook = new Store<Notebook>({
  name: 'notebook',
  parse: parseNotebook,
  empty: [],
  merge: mergeNotebooks,
});
