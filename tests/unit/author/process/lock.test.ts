import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { LockedError, takeLock } from '../../../../src/author/process/lock.ts';
import { startOf } from '../../../../src/author/process/processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const file = join(folder, '.astro', 'build.lock');
beforeEach(() => rmSync(dirname(file), { recursive: true, force: true }));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A process that has taken the lock, as a command does, and waits to be stopped. */
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

describe('the lock', () => {
  it('is held by one, and again after its release', () => {
    const release = takeLock(file, 'npm run build');
    assert.throws(() => takeLock(file, 'npm start'), LockedError);
    release();
    assert.deepEqual(readdirSync(dirname(file)), []);
    takeLock(file, 'npm start')();
  });

  it('names its holder', () => {
    const release = takeLock(file, 'npm run build');
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    assert.equal(holder.pid, process.pid);
    assert.equal(holder.command, 'npm run build');
    assert.ok(Math.abs(Date.parse(holder.since) - Date.now()) < 60_000);
    assert.throws(
      () => takeLock(file, 'npm run build'),
      (error) =>
        error instanceof LockedError &&
        error.message.startsWith(
          `\`npm run build\` is already running in this checkout: process ${process.pid}, since `,
        ),
    );
    release();
  });

  it('of a living process is refused', async () => {
    const child = await otherHolder();
    assert.throws(
      () => takeLock(file, 'npm run build'),
      (error) => error instanceof LockedError && error.holder.pid === child.pid,
    );
    await stopped(child, 'SIGKILL');
  });

  it('of a killed process is taken over', async () => {
    await stopped(await otherHolder(), 'SIGKILL');
    assert.ok(existsSync(file), 'a killed process cannot release');
    const release = takeLock(file, 'npm run build');
    assert.equal(JSON.parse(readFileSync(file, 'utf8')).pid, process.pid);
    release();
  });

  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    it(`is released on ${signal}, exit code ${code}`, async () => {
      const [exitCode] = await stopped(await otherHolder(), signal);
      assert.equal(exitCode, code);
      assert.deepEqual(readdirSync(dirname(file)), []);
    });
  }

  const leftBehind = [
    { what: 'nothing', text: '' },
    { what: 'half a lock', text: '{ "pid": 12' },
    { what: 'another shape', text: '[1, 2]' },
    { what: 'a number that is no process', text: lockOf({ pid: -1 }) },
    { what: 'a number that another process has now', text: lockOf({ started: 'at another time' }) },
  ];
  for (const { what, text } of leftBehind) {
    const skip = what.includes('another process') && startOf(process.pid) === undefined;
    it(`with ${what} in it is taken over`, { skip }, () => {
      takeLock(file, 'npm run build')();
      writeFileSync(file, text);
      takeLock(file, 'npm run build')();
      assert.deepEqual(readdirSync(dirname(file)), []);
    });
  }

  it('without a start time, from a system that has none, holds by its number', () => {
    takeLock(file, 'npm run build')();
    const { started: _, ...holder } = JSON.parse(lockOf({}));
    writeFileSync(file, JSON.stringify(holder));
    assert.throws(() => takeLock(file, 'npm run build'), LockedError);
  });

  it('that was taken over is not released by its old holder', () => {
    const release = takeLock(file, 'npm run build');
    const other = lockOf({ pid: 1, command: 'npm start' });
    writeFileSync(file, other);
    release();
    assert.equal(readFileSync(file, 'utf8'), other);
  });
});

function lockOf(fields: object): string {
  const since = '2026-03-01T10:15:00.000Z';
  return JSON.stringify({
    pid: process.pid,
    started: startOf(process.pid),
    command: 'npm run build',
    since,
    ...fields,
  });
}
