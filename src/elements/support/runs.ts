import { mergeRuns } from '../../domain/assessment/runs-merge.ts';
import { parseRuns } from '../../domain/assessment/runs-parse.ts';
import type { Runs } from '../../domain/assessment/runs.ts';
import { Store } from './store.ts';

/** Every time that the reader went through an assessment. */
export const runs = new Store<Runs>({ name: 'assessment', parse: parseRuns, empty: [], merge: mergeRuns });
