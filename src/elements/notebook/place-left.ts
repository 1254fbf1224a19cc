import { isUnderWay } from '../../domain/assessment/runs/under-way.ts';
import { playToCarryOn } from '../../domain/playbook/notebook/play-to-carry-on.ts';
import { runs } from '../assessment/stored-runs.ts';
import { notebook } from './stored-notebook.ts';

/**
 * Where the reader was last in the middle of something: a play, or else the assessment. Fetched only where something is
 * kept.
 * @param plays the slugs to choose from
 */
export function placeLeft(plays: readonly string[]): { play: string } | 'assessment' | undefined {
  const play = playToCarryOn(notebook.value, plays);
  if (play !== undefined) return { play };
  return isUnderWay(runs.value) ? 'assessment' : undefined;
}
