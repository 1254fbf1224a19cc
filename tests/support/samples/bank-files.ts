import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { assessmentSchema } from '../../../src/schemas/assessment.ts';
import { sites } from '../site/sites.ts';

const schema = assessmentSchema(() => z.string());

export type AssessmentFile = z.output<typeof schema>;

const read = (site: keyof typeof sites, name: string): AssessmentFile =>
  schema.parse(parse(readFileSync(join(sites[site].contentDir, 'assessments', `${name}.yaml`), 'utf8')));

export interface PlayFile {
  title: string;
  what: string;
}

/** The plays that an assessment's questions lead to, by slug. */
function playsOf(site: keyof typeof sites, { habits, count, mostlyReads }: AssessmentFile): Record<string, PlayFile> {
  const steps = [...Object.values(count?.next ?? {}), { play: count?.fallback }, { play: mostlyReads?.play }];
  const names = [...habits.flatMap(({ items }) => items), ...steps].flatMap(({ play }) => play ?? []);
  return Object.fromEntries(
    names.map((name) => {
      const source = readFileSync(join(sites[site].contentDir, 'plays', `${name}.mdx`), 'utf8');
      const { title, what } = parse(source.split(/^---$/m)[1] ?? '');
      return [name, { title, what }];
    }),
  );
}

/** The fixture's assessment, which differs from the real one in all its numbers. */
export const fixtureAssessment = read('fixture', 'counting');

export const realAssessment = read('content', 'networking');

export const fixturePlays = playsOf('fixture', fixtureAssessment);

export const realPlays = playsOf('content', realAssessment);
