import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { astro, isErrorLine } from '../../../../src/author/process/run-astro.ts';
import { Failure } from '../../../../src/author/process/failure.ts';
import { Interrupted } from '../../../../src/author/process/interruption.ts';
import { isAlive } from '../../../../src/author/process/processes.ts';

/** A project whose Astro runs the JavaScript that is its second argument. */
const project = mkdtempSync(join(tmpdir(), 'astro-'));
mkdirSync(join(project, 'node_modules', 'astro'), { recursive: true });
writeFileSync(join(project, 'node_modules', 'astro', 'package.json'), '{ "bin": { "astro": "./run.js" } }');
writeFileSync(join(project, 'node_modules', 'astro', 'run.js'), 'eval(process.argv[3]);');
after(() => rmSync(project, { recursive: true, force: true }));

function run(
  command: string,
  script: string,
  stop = new AbortController().signal,
): { lines: string[]; end: Promise<void> } {
  const lines: string[] = [];
  const onLine = (line: string) => lines.push(line);
  return { lines, end: astro({ args: [command, script], project, contentDir: '/words', stop, onLine }) };
}

describe('astro', () => {
  it('gets the content folder in its environment', async () => {
    const { lines, end } = run('build', 'console.log(process.env.CONTENT_DIR)');
    await end;
    assert.deepEqual(lines, ['/words']);
  });

  const error = 'console.error("\\u001b[31m10:15:00 [ERROR] [glob-loader] half a file\\u001b[39m")';
  const cases = [
    {
      what: 'an exit code',
      command: 'build',
      script: 'process.exit(3)',
      failure: /`astro build` failed \(exit code 3\)/,
    },
    {
      what: 'a signal',
      command: 'build',
      script: 'process.kill(process.pid, "SIGKILL")',
      failure: /failed \(SIGKILL\)/,
    },
    {
      what: 'an error in the output of a build',
      command: 'build',
      script: error,
      failure: /went on .*\n10:15:00 \[ERROR\]/,
    },
    { what: 'an error in the output of a server', command: 'dev', script: error, failure: undefined },
  ];
  for (const { what, command, script, failure } of cases) {
    it(`${failure ? 'fails' : 'does not fail'} with ${what}`, async () => {
      const { end } = run(command, script);
      if (failure) await assert.rejects(end, (thrown) => thrown instanceof Failure && failure.test(thrown.message));
      else await end;
    });
  }

  it('is stopped with the command', async () => {
    const controller = new AbortController();
    const { end } = run('dev', 'setInterval(() => {}, 1000)', controller.signal);
    controller.abort(new Interrupted('SIGTERM'));
    await assert.rejects(end, Interrupted);
  });

  it('does not outlive a command that is killed', async () => {
    const script = `
      import { astro } from ${JSON.stringify(new URL('../../../../src/author/process/run-astro.ts', import.meta.url).href)};
      const args = ['dev', 'console.log(process.pid); setInterval(() => {}, 1000)'];
      const stop = new AbortController().signal;
      await astro({ args, project: ${JSON.stringify(project)}, contentDir: '/words', stop });`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [printed] = await once(parent.stdout, 'data');
    const child = Number(String(printed));
    assert.ok(isAlive(child));
    parent.kill('SIGKILL');
    const deadline = performance.now() + 5000;
    while (isAlive(child) && performance.now() < deadline) await new Promise(setImmediate);
    assert.ok(!isAlive(child), 'Astro is still there');
  });
});

describe('isErrorLine', () => {
  const cases = [
    { line: '10:15:00 [ERROR] [content] something', is: true },
    { line: '[ERROR] something', is: true },
    { line: '10.15.00 [ERROR] another way to write the time', is: true },
    { line: '10:15:00 [WARN] [content] something', is: false },
    { line: '10:15:00   ├─ /2012/04/10/what-[ERROR]-means/index.html (+2ms)', is: false },
    { line: 'a page may speak of an [ERROR] in a long line', is: false },
    { line: '', is: false },
  ];
  for (const { line, is } of cases) {
    it(`${is}: ${line}`, () => assert.equal(isErrorLine(line), is));
  }
});
