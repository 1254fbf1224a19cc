/** `npm run check:content`: says everything that is wrong with the content, before anything is built. */
import { join } from 'node:path';
import { checkContent, formatCounts } from './check/check-content.ts';
import { formatProblems } from './check/problem.ts';
import { command } from './process/command.ts';
import { Failure } from './process/failure.ts';
import { settings } from './process/environment.ts';

/**
 * Checks the content that the environment names.
 *
 * @param project the folder of the project
 * @throws Failure with every problem
 */
export async function check(project: string): Promise<void> {
  const { contentDir } = settings(process.env, project);
  const publicDir = join(project, 'public');
  const { problems, notes, counts } = await checkContent(contentDir, { now: new Date(), cwd: project, publicDir });
  if (problems.length > 0) throw new Failure(formatProblems(problems));
  console.log([formatCounts(counts), ...notes].join('\n'));
}

if (import.meta.main) await command(() => check(process.cwd()));
