import { hasAnswers, type Runs } from './runs.ts';

/** Whether the last run that was not deleted has answers, and its reader was not at the results when they left. */
export function isUnderWay(runs: Runs): boolean {
  const last = runs.findLast(({ deleted }) => deleted?.value !== true);
  if (last === undefined || !hasAnswers(last)) return false;
  const place = last.place?.value;
  return !(typeof place === 'object' && place !== null && 'at' in place && place.at === 'results');
}
