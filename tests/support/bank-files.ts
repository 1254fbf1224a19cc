import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { assessmentSchema } from '../../src/schemas/assessment.ts';
import { sites } from './sites.ts';

/** An assessment as its file says it. */
export type AssessmentFile = ReturnType<typeof assessmentSchema.parse>;

const read = (site: keyof typeof sites, name: string): AssessmentFile =>
  assessmentSchema.parse(parse(readFileSync(join(sites[site].contentDir, 'assessments', `${name}.yaml`), 'utf8')));

/** The assessment of the fixture: other numbers of everything than the real one has. */
export const fixtureAssessment = read('fixture', 'counting');

/** The real one. */
export const realAssessment = read('content', 'networking');
