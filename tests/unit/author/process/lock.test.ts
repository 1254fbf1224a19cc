import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { LockedError, takeLock } from '../../../../src/author/process/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const file = join(folder, '.astro', 'build.lock');
after(() => rmSync(folder, { recursive: true, force: true }));

/** A process that holds the lock, as a command does, until it is stopped. */
async function otherHolder(): Promise<ChildProcess> {
  const source = (name: string) =>
    JSON.stringify(new URL(`../../../../src/author/process/${name}`, import.meta.url).href);
  const script = `
    import { takeLock } from ${source('lock.ts')};
    import { command } from ${source('command.ts')};
    await command(async (stop) => {
      takeLock(${JSON.stringify(file)}, 'npm run build');
      const waiting = setInterval(() => {}, 1000);
      console.log('taken');
      await new Promise((resolve) => stop.addEventListener('abort', resolve));
      clearInterval(waiting);
      stop.throwIfAborted();
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout ?? child, 'data');
  return child;
}

async function stopped(child: ChildProcess, signal: NodeJS.Signals): Promise<unknown[]> {
  child.kill(signal);
  return once(child, 'close');
}

const isHeldBy = (command: string, pid: number | undefined) => (error: unknown) =>
  error instanceof LockedError &&
  error.message.startsWith(`\`${command}\` is already running in this checkout: process ${pid}, since `);

describe('the lock', () => {
  it('is held once, and free after its release', () => {
    const release = takeLock(file, 'npm run build');
    assert.throws(() => takeLock(file, 'npm start'), isHeldBy('npm run build', process.pid));
    assert.throws(() => takeLock(file, 'npm start'), isHeldBy('npm run build', process.pid));
    release();
    takeLock(file, 'npm start')();
  });

  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGKILL', null],
  ] as const) {
    it(`held by another process is refused, and free after ${signal}: exit code ${code}`, async () => {
      const child = await otherHolder();
      assert.throws(() => takeLock(file, 'npm start'), isHeldBy('npm run build', child.pid));
      const [exitCode] = await stopped(child, signal);
      assert.equal(exitCode, code);
      takeLock(file, 'npm start')();
    });
  }
});
