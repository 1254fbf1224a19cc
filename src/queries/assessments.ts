import type { Bank } from '../domain/assessment/bank.ts';
import { assessmentPagePath, assessmentPath } from '../domain/urls.ts';
import { content } from './integrity.ts';

type Entry = typeof content.assessments extends Map<string, infer Data> ? Data : never;

/** An assessment that readers can take: the newest version of its questions, with the others that codes may name. */
export interface Assessment {
  /** Absent for the default, which stands at `/self-assessment/`. */
  slug: string | undefined;
  path: string;
  methodPath: string;
  huddlePath: string;
  /** Everything that its file says. */
  data: Entry;
  /** Every version that is still known, the newest last. */
  versions: readonly [Bank, ...Bank[]];
}

/** A bank alone, as the rules need it: what the pages say besides goes to no browser as data. */
function bankOf(data: Entry): Bank {
  const { description: _, before: __, plays: ___, caveats: ____, evidence: _____, changes: ______, ...bank } = data;
  return bank;
}

/** The assessments; versions of one share the page of the newest. */
export const assessments: readonly Assessment[] = [
  ...Map.groupBy(content.assessments, ([, { code }]) => code).values(),
].flatMap((entries) => {
  const byVersion = entries.toSorted(([, a], [, b]) => a.version - b.version);
  const [oldest, ...others] = byVersion.map(([, data]) => bankOf(data));
  const newest = byVersion.at(-1);
  if (oldest === undefined || newest === undefined) return [];
  const [id, data] = newest;
  const slug = id === content.site.assessment ? undefined : id;
  const path = assessmentPath(slug);
  return {
    slug,
    path,
    methodPath: assessmentPagePath(path, 'method'),
    huddlePath: assessmentPagePath(path, 'huddle'),
    data,
    versions: [oldest, ...others] as const,
  };
});

/** The assessment that readers are given where none is named. */
export const defaultAssessment: Assessment | undefined = assessments.find(({ slug }) => slug === undefined);
