import { parseCounts } from '../../mix/counts.ts';
import { isMoment } from '../../keeping/moments.ts';
import { isMonths } from '../months.ts';
import type { Run, Runs, Said } from './runs.ts';
import { CANNOT_SAY, type Answer } from '../sheet.ts';

function parseSaid<Value>(stored: unknown, parse: (value: unknown) => Value | undefined): Said<Value> | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const entries = new Map<string, unknown>(Object.entries(stored));
  const at = entries.get('at');
  const value = parse(entries.get('value'));
  return value !== undefined && isMoment(at) ? { value, at } : undefined;
}

/** Whether some item could have this answer; `answerTo` decides whether this item can. */
function parseAnswer(stored: unknown): Answer | undefined {
  if (stored === CANNOT_SAY) return CANNOT_SAY;
  return typeof stored === 'number' && Number.isInteger(stored) && stored >= 0 ? stored : undefined;
}

const parseText = (stored: unknown): string | undefined => (typeof stored === 'string' ? stored : undefined);

function parseRun(stored: unknown): Run | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const entries = new Map<string, unknown>(Object.entries(stored));
  const [id, bank, version, months, begun] = ['id', 'bank', 'version', 'months', 'begun'].map((key) =>
    entries.get(key),
  );
  const answersGiven = entries.get('answers');
  const seen = entries.get('seen');
  if (typeof id !== 'string' || typeof bank !== 'string') return undefined;
  if (typeof version !== 'number' || !Number.isInteger(version)) return undefined;
  if (!isMonths(months) || !isMoment(begun) || typeof answersGiven !== 'object' || !Array.isArray(seen))
    return undefined;
  const answers = Object.entries(answersGiven ?? {}).flatMap(([key, each]) => {
    const answer = parseSaid(each, parseAnswer);
    return answer ? [[key, answer] as const] : [];
  });
  const counts = parseSaid(entries.get('counts'), (value) => (value === null ? null : parseCounts(value)));
  const choice = parseSaid(entries.get('choice'), parseText);
  const place = parseSaid(entries.get('place'), (value) => value ?? undefined);
  const deleted = parseSaid(entries.get('deleted'), (value) => (typeof value === 'boolean' ? value : undefined));
  return {
    id,
    bank,
    version,
    months,
    begun,
    answers: Object.fromEntries(answers),
    ...(counts && { counts }),
    ...(choice && { choice }),
    ...(place && { place }),
    seen: seen.filter((each) => typeof each === 'string'),
    ...(deleted && { deleted }),
  };
}

/**
 * Parses stored runs, dropping answers that no bank could have.
 * @returns undefined for anything but a list of runs; a single invalid run rejects the list, so that it is set aside
 * rather than overwritten
 */
export function parseRuns(stored: unknown): Runs | undefined {
  if (!Array.isArray(stored)) return undefined;
  const runs = stored.map(parseRun);
  return runs.every((run) => run !== undefined) ? runs : undefined;
}
