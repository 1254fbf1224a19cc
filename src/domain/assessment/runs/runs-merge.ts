import { mergeById } from '../../keeping/merge-by-id.ts';
import { deletedRun, said, type Run, type Runs, type Said } from './runs.ts';
import type { Answer } from '../sheet.ts';

function later<Value>(kept: Said<Value> | undefined, own: Said<Value> | undefined): Said<Value> | undefined {
  return kept === undefined || (own !== undefined && own.at > kept.at) ? own : kept;
}

/** Guards against ids such as `constructor`, which every object has. */
function answerOf({ answers }: Run, id: string): Said<Answer> | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

function mergeRun(kept: Run, own: Run): Run {
  const deleted = later(kept.deleted, own.deleted);
  if (deleted?.value === true) return deletedRun(kept, deleted.at);
  const ids = [...new Set([...Object.keys(kept.answers), ...Object.keys(own.answers)])];
  const answers = ids.flatMap((id) => {
    const answer = later(answerOf(kept, id), answerOf(own, id));
    return answer ? [[id, answer] as const] : [];
  });
  const counts = later(kept.counts, own.counts);
  const choice = later(kept.choice, own.choice);
  const place = later(kept.place, own.place);
  const { id, bank, version, months, begun } = kept;
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
    seen: [...new Set([...kept.seen, ...own.seen])],
    ...(deleted && { deleted }),
  };
}

/** Merges what two pages know, answer by answer. @returns `kept` itself if `own` adds nothing */
export function mergeRuns(kept: Runs, own: Runs): Runs {
  const merged = mergeById(kept, own, mergeRun);
  return JSON.stringify(merged) === JSON.stringify(kept) ? kept : merged;
}

/**
 * Merges runs from a file or a code into what is kept. One that was deleted here comes back: the reader has asked for it.
 * @param now milliseconds since 1970
 */
export function importRuns(kept: Runs, runs: Runs, now: number): Runs {
  const deletions = new Map(kept.map(({ id, deleted }) => [id, deleted]));
  const back = runs.map((run) => {
    const deleted = deletions.get(run.id);
    return deleted?.value === true ? { ...run, deleted: said(false, deleted, now) } : run;
  });
  return mergeRuns(kept, back);
}
