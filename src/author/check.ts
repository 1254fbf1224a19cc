/** `npm run check:content`: lists everything that is wrong with the content. */
import { join, resolve } from 'node:path';
import { cacheFolder } from '../integration/cache-folder.ts';
import type { Trouble } from '../integration/content-watch.ts';
import { checkContent, formatCounts, type Report } from './check/check-content.ts';
import { formatProblems, sortProblems } from './check/problem.ts';
import { KeptBodies } from './check/text/kept-bodies.ts';
import { command } from './process/command.ts';
import { Failure } from './process/failure.ts';
import { folders } from './process/folders.ts';
import { fingerprint } from './publish/cache.ts';

/** Checks a content folder; both paths absolute. */
export async function checkFolder(contentDir: string, project: string): Promise<Report> {
  const code = await fingerprint(project, ['author/check', 'schemas', 'domain']);
  const bodies = await KeptBodies.open(join(cacheFolder(contentDir, project), '../checked-texts'), code);
  const report = await checkContent(contentDir, {
    now: new Date(),
    cwd: project,
    publicDir: join(project, 'public'),
    bodyReader: (source, isPlay) => bodies.read(source, isPlay),
  });
  await bodies.save();
  return report;
}

/** What is wrong with a content folder, for showing it outside a terminal; both paths absolute. */
export async function troubleIn(contentDir: string, project: string): Promise<Trouble | undefined> {
  const { problems } = await checkFolder(contentDir, project);
  const [first] = sortProblems(problems);
  return first && { message: formatProblems(problems), file: resolve(project, first.file), line: first.line };
}

async function check(project: string): Promise<void> {
  const { contentDir } = folders(process.env, project);
  const { problems, notes, counts } = await checkFolder(contentDir, project);
  if (problems.length > 0) throw new Failure(formatProblems(problems));
  console.log([formatCounts(counts), ...notes].join('\n'));
}

if (import.meta.main) await command(() => check(process.cwd()));
