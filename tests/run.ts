import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildSites } from './support/site/build-sites.ts';
import { ensureBrowser } from './support/browser/browser.ts';
import { root, sites, type SiteName } from './support/site/sites.ts';

/** How many tests a step ran, and how they went. */
interface Count {
  passed: number;
  failed: number;
}

const cache = join(root, 'node_modules/.cache');

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

const one = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** What needs no built site. They wait for files and for each other's programs to load, so that all run at once. */
const CHECKS = ['format', 'lint', 'types', 'unused', 'words'] as const;

/** Runs one check. What it says is shown once it has ended, so that two never speak at the same time. */
function check(name: (typeof CHECKS)[number]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', `check:${name}`], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
    child.on('close', (code) => {
      console.log(`${name}: ${code === 0 ? 'passed' : 'failed'}`);
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

async function checks(): Promise<Count> {
  const passed = (await Promise.all(CHECKS.map(check))).filter(Boolean).length;
  return { passed, failed: CHECKS.length - passed };
}

/** Runs test files with Node's own runner; its TAP summary has the numbers. */
function nodeTests(...globs: string[]): Count {
  const tap = join(cache, 'node-tests.tap');
  const passed = run(process.execPath, [
    '--test',
    // Its own default leaves a core idle, which on two is half.
    `--test-concurrency=${availableParallelism()}`,
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${tap}`,
    ...globs,
  ]);
  const summary = readFileSync(tap, 'utf8');
  const number = (name: string): number => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(summary)?.[1] ?? 0);
  if (!passed) console.log(summary.replace(/^ *ok [\s\S]*?\.\.\.\n/gm, ''));
  return { passed: number('pass'), failed: Math.max(number('fail'), passed ? 0 : 1) };
}

function browserTests(): Count {
  const missing = ensureBrowser();
  if (missing !== undefined) {
    console.error(missing);
    return { passed: 0, failed: 1 };
  }
  const results = join(cache, 'test-results.json');
  rmSync(results, { force: true });
  const passed = run(process.execPath, [
    'node_modules/playwright/cli.js',
    'test',
    '--config',
    'tests/playwright.config.ts',
  ]);
  try {
    const { stats } = JSON.parse(readFileSync(results, 'utf8'));
    return {
      passed: Number(stats.expected),
      failed: Math.max(Number(stats.unexpected) + Number(stats.flaky), passed ? 0 : 1),
    };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const steps: readonly [name: string, step: () => Count | Promise<Count>][] = [
  ['checks', checks],
  ['unit tests', () => nodeTests('tests/unit/**/*.test.ts')],
  ['sites for the tests', () => one(buildSites(Object.keys(sites) as SiteName[]))],
  ['site tests', () => nodeTests('tests/site/**/*.test.ts')],
  ['browser tests', browserTests],
];

mkdirSync(cache, { recursive: true });
const total: Count = { passed: 0, failed: 0 };
for (const [name, step] of steps) {
  console.log(`\n${name} …`);
  const start = performance.now();
  const { passed, failed } = await step();
  total.passed += passed;
  total.failed += failed;
  console.log(`${name}: ${passed} passed, ${failed} failed, ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
