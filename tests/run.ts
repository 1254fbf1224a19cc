/**
 * `npm test`, and with `release` as its argument `npm run test:release`: what is slow and proves what rarely happens.
 * Both end with the line `N passed, N failed`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildSites } from './support/site/build-sites.ts';
import { ensureBrowser } from './support/browser/browser.ts';
import { root, type SiteName } from './support/site/sites.ts';

interface Count {
  passed: number;
  failed: number;
}

const cache = join(root, 'node_modules/.cache');

function run(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const options = { cwd: root, env: { ...process.env, ...env } };
  return spawnSync(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

const one = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** What needs no built site. All run at once. */
const CHECKS = ['format', 'lint', 'types', 'unused', 'words'] as const;

/** Runs one check, and shows its output when it has ended: lines of two checks would mix. */
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

/** Runs test files with Node's own runner, whose TAP summary has the numbers. */
function nodeTests(files: string, env: Record<string, string> = {}): Count {
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
  const passed = run(process.execPath, args, env);
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

const sitesFor = (...names: SiteName[]) => one(buildSites(names));

type Step = readonly [name: string, run: () => Count | Promise<Count>];

const everyday: readonly Step[] = [
  ['checks', checks],
  ['unit tests', () => nodeTests('tests/unit/**/*.test.ts')],
  ['sites for the tests', () => sitesFor('fixture', 'preview', 'content')],
  ['site tests', () => nodeTests('tests/site/**/*.test.ts')],
  ['browser tests', browserTests],
];

const release: readonly Step[] = [
  ['100,000 fuzzed codes', () => nodeTests('tests/unit/**/*-fuzz.test.ts', { FUZZ_CASES: '100000' })],
  ['sites built in three time zones', () => sitesFor('fixture', 'auckland', 'losAngeles')],
  ['release tests', () => nodeTests('tests/release/**/*.test.ts')],
];

mkdirSync(cache, { recursive: true });
const total: Count = { passed: 0, failed: 0 };
for (const [name, step] of process.argv[2] === 'release' ? release : everyday) {
  console.log(`\n${name} …`);
  const start = performance.now();
  const { passed, failed } = await step();
  total.passed += passed;
  total.failed += failed;
  console.log(`${name}: ${passed} passed, ${failed} failed, ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
