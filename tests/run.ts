/**
 * `npm test`, and with `release` as its argument `npm run test:release`: what is slow and proves what rarely happens.
 * Both end with the line `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './support/browser/browser.ts';
import { root, type SiteName } from './support/site/sites.ts';

interface Count {
  passed: number;
  failed: number;
}

const cache = join(root, 'node_modules/.cache');

/** Runs a program to its end. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)));
}

/** Runs a program beside others, and shows its output when it has ended: lines of two would mix. */
function runBeside(command: string, ...args: string[]): Promise<boolean> {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part));
  return new Promise((resolve) =>
    child.once('close', (code) => {
      process.stdout.write(`\n${args.join(' ')}: ${code === 0 ? 'passed' : 'failed'}\n${Buffer.concat(output)}`);
      resolve(code === 0);
    }),
  );
}

const countOf = (results: readonly boolean[]): Count => {
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
};

const CHECKS = ['format', 'lint', 'types', 'unused', 'words'] as const;

const checks = async (): Promise<Count> =>
  countOf(await Promise.all(CHECKS.map((name) => runBeside('npm', 'run', '--silent', `check:${name}`))));

/** Builds sites one after another, since two builds in one checkout would spoil each other. */
const build = async (...names: SiteName[]): Promise<Count> =>
  countOf([await runBeside(process.execPath, 'tests/support/site/build-sites.ts', ...names)]);

/** Runs test files with Node's own runner, whose TAP summary has the numbers. */
async function nodeTests(files: string, env?: Record<string, string>): Promise<Count> {
  const tap = join(cache, 'node-tests.tap');
  const args = [
    '--test',
    // The default leaves a core idle, which on two is half.
    `--test-concurrency=${availableParallelism()}`,
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${tap}`,
    files,
  ];
  const passed = await run(process.execPath, args, env);
  const summary = readFileSync(tap, 'utf8');
  const number = (name: string): number => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(summary)?.[1] ?? 0);
  if (!passed) console.log(summary.replace(/^ *ok [\s\S]*?\.\.\.\n/gm, ''));
  return { passed: number('pass'), failed: Math.max(number('fail'), passed ? 0 : 1) };
}

async function browserTests(): Promise<Count> {
  const missing = ensureBrowser();
  if (missing !== undefined) {
    console.error(missing);
    return { passed: 0, failed: 1 };
  }
  const results = join(cache, 'test-results.json');
  rmSync(results, { force: true });
  const args = ['node_modules/playwright/cli.js', 'test', '--config', 'tests/playwright.config.ts'];
  const passed = await run(process.execPath, args);
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

type Steps = Readonly<Record<string, () => Promise<Count>>>;

/** What runs one after another; the steps of one record run at once. */
const everyday: readonly Steps[] = [
  { checks },
  {
    'sites for the tests': () => build('fixture', 'preview', 'bare', 'single', 'content'),
    'unit tests': () => nodeTests('tests/unit/**/*.test.ts'),
  },
  { 'site tests': () => nodeTests('tests/site/**/*.test.ts') },
  { 'browser tests': browserTests },
];

const release: readonly Steps[] = [
  {
    'sites built in three time zones': () => build('fixture', 'auckland', 'losAngeles'),
    '100,000 fuzzed codes': () => nodeTests('tests/unit/**/*-fuzz.test.ts', { FUZZ_CASES: '100000' }),
  },
  { 'release tests': () => nodeTests('tests/release/**/*.test.ts') },
];

mkdirSync(cache, { recursive: true });
const total: Count = { passed: 0, failed: 0 };
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
for (const steps of process.argv[2] === 'release' ? release : everyday) {
  console.log(`\n${Object.keys(steps).join(', ')} …`);
  const start = performance.now();
  const runs = Object.entries(steps).map(async ([name, step]) => {
    const { passed, failed } = await step();
    total.passed += passed;
    total.failed += failed;
    console.log(`\n${name}: ${passed} passed, ${failed} failed, ${seconds(start)}`);
  });
  await Promise.all(runs);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
