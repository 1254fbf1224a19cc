/** `npm run check:words`: holds every text against the site's own voice. */
import { formatProblems } from './check/problem.ts';
import { command } from './process/command.ts';
import { Failure } from './process/failure.ts';
import { folders } from './process/folders.ts';
import { checkWords } from './words/check-texts.ts';
import { formatFigures, formatWordCounts } from './words/figures.ts';

async function check(project: string, showFigures: boolean): Promise<void> {
  const { contentDir } = folders(process.env, project);
  const { problems, figures } = await checkWords(contentDir, project);
  if (showFigures) console.log(formatFigures(figures));
  if (problems.length > 0) throw new Failure(formatProblems(problems));
  console.log(formatWordCounts(figures));
}

function wantsFigures(options: readonly string[]): boolean {
  const unknown = options.find((option) => option !== '--figures');
  if (unknown !== undefined)
    throw new Failure(`${unknown} is no option of npm run check:words. It has one: -- --figures`);
  return options.length > 0;
}

if (import.meta.main) await command(async () => check(process.cwd(), wantsFigures(process.argv.slice(2))));
