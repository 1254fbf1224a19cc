import { isUnderWay } from '../../domain/assessment/runs/under-way.ts';
import { runs } from './stored-runs.ts';

/** Whether the reader is in the middle of an assessment. Fetched only where something of one is kept. */
export const assessmentUnderWay = (): boolean => isUnderWay(runs.value);
