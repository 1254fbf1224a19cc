import { mergeRuns } from '../../domain/assessment/runs/runs-merge.ts';
import { parseRuns } from '../../domain/assessment/runs/runs-parse.ts';
import type { Runs } from '../../domain/assessment/runs/runs.ts';
import { Store } from '../storage/store.ts';

/** All of the reader's runs through assessments. */
export const runs = new Store<Runs>({ name: 'assessment', parse: parseRuns, empty: [], merge: mergeRuns });
