/**
 * `npm run bench:build`: how long builds take, step by step, of 100, 1,000 and 5,000 generated posts: cold, cold with the
 * social cards kept, and after one edit.
 *
 *     npm run bench:build -- --posts 1000                        other sizes, a comma between them
 *     npm run bench:build -- --posts 1000 --write ../other/posts  the same posts as plain MDX, for another project
 *     npm run bench:build -- --posts 1000 --against ../other      its `npm run build` in turn, from cold, and the ratios
 *
 * A busy machine measures itself: pairs of runs and the processor time say more than the time on the clock.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../../src/integration/cache-folder.ts';
import { root } from '../support/site/sites.ts';
import { postFile, writeContent, writePlainPosts } from './generated-content.ts';
import { ProcessCosts } from './process-costs.ts';

const SAMPLE_MS = 100;
const MB = 2 ** 20;

/** What a build prints when a step begins, and what the table calls it. */
const STEPS = {
  'checking the content': 'check',
  'building the pages': 'pages, cards',
  'leaving out what no page uses': 'unused assets',
  'indexing for search': 'search',
  'finishing the pages': 'finishing',
  publishing: 'publishing',
} as const;

interface Row {
  name: string;
  seconds: number;
  cpu: number;
  peak: number;
}

/** Runs a command to its end. @returns a row for each step that it prints, and the total last */
async function measure(command: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Row[]> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  const costs = new ProcessCosts(child.pid ?? 0);
  const began = performance.now();
  const whole: Row = { name: 'all', seconds: 0, cpu: 0, peak: 0 };
  const rows: Row[] = [];
  let since = { name: 'start', at: began, cpu: 0, peak: 0 };
  const sample = (): number => {
    const { cpu, memory } = costs.sample();
    since.peak = Math.max(since.peak, memory);
    whole.peak = Math.max(whole.peak, memory);
    return cpu;
  };
  const begin = (name: string, cpu: number): void => {
    const { at, ...last } = since;
    rows.push({ ...last, seconds: (performance.now() - at) / 1000, cpu: cpu - last.cpu });
    since = { name, at: performance.now(), cpu, peak: 0 };
  };
  const timer = setInterval(sample, SAMPLE_MS);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    for (const [printed, name] of Object.entries(STEPS)) {
      if (text.includes(`${printed} …`) || text.includes(`${printed}:`)) {
        if (since.name !== name && !rows.some((row) => row.name === name)) begin(name, sample());
      }
    }
  });
  const code = await new Promise((done) => child.once('close', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command.join(' ')} failed:\n${output}`);
  whole.cpu = costs.sample().cpu;
  whole.seconds = (performance.now() - began) / 1000;
  begin('', whole.cpu);
  return [...rows, whole];
}

function weigh(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: files.length, bytes: bytes.reduce((sum, each) => sum + each, 0) };
}

function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  for (const { name, seconds, cpu, peak } of rows) {
    const figures = [`${seconds.toFixed(1)} s`, `${cpu.toFixed(1)} s CPU`, `${(peak / MB).toFixed(0)} MB`];
    console.log(`  ${name.padEnd(14)} ${figures.map((figure) => figure.padStart(12)).join('')}`);
  }
}

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '100,1000,5000' },
    against: { type: 'string' },
    write: { type: 'string' },
  },
});
const sizes = values.posts.split(',').map(Number);
const other = values.against === undefined ? undefined : resolve(values.against);

/** The other project's build, from cold. */
async function measureOther(project: string): Promise<Row | undefined> {
  for (const cache of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    rmSync(join(project, cache), { recursive: true, force: true });
  }
  return (await measure(['npm', 'run', 'build'], project)).at(-1);
}

const work = mkdtempSync(join(tmpdir(), 'bench-'));
const contentDir = join(work, 'content');
const outDir = join(work, 'site');
const cache = dirname(cacheFolder(contentDir, root));
try {
  for (const size of sizes) {
    if (values.write !== undefined) writePlainPosts(resolve(values.write), size);
    const [post] = writeContent(contentDir, size);
    if (post === undefined) throw new Error('--posts takes numbers from 1 on.');
    const edited = join(contentDir, postFile(post));
    const runs = [
      { title: 'cold', prepare: () => rmSync(cache, { recursive: true, force: true }) },
      {
        title: 'cold, cards kept',
        prepare: () => rmSync(cacheFolder(contentDir, root), { recursive: true, force: true }),
      },
      {
        title: 'after one edit',
        prepare: () => writeFileSync(edited, readFileSync(edited, 'utf8').replace('## ', '## Edited ')),
      },
    ];
    for (const { title, prepare } of runs) {
      const theirs = other === undefined ? undefined : await measureOther(other);
      prepare();
      const rows = await measure([process.execPath, join(root, 'src/author/build.ts')], root, {
        CONTENT_DIR: contentDir,
        OUT_DIR: outDir,
      });
      print(`${size} posts, ${title}`, rows);
      const { files, bytes } = weigh(outDir);
      console.log(`  ${files} files, ${(bytes / MB).toFixed(1)} MB`);
      const ours = rows.at(-1);
      if (theirs && ours) {
        print('  the other project, cold', [theirs]);
        const [time, cpu] = [ours.seconds / theirs.seconds, ours.cpu / theirs.cpu];
        console.log(`  ratio ${time.toFixed(2)} by the clock, ${cpu.toFixed(2)} of processor time`);
      }
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
  rmSync(cache, { recursive: true, force: true });
}
