/**
 * One build at a time in a checkout: Astro's `.astro/` cannot be moved, and builds that share it corrupt each other.
 *
 * The lock is an open transaction on a small database: however the process ends, the system ends the transaction. A row,
 * committed just before, names the holder.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Failure } from './failure.ts';

/** Another process has the lock. */
export class LockedError extends Failure {
  override readonly name = 'LockedError';
}

/** The lock of builds. */
export function buildLock(project: string): string {
  return join(project, '.astro', 'build.lock');
}

/** The lock of the development server, whose data store is a file of its own. */
export function devLock(project: string): string {
  return join(project, '.astro', 'author-dev.lock');
}

/**
 * Takes the lock.
 *
 * @returns a function that releases it
 * @throws LockedError naming the holder
 */
export function takeLock(file: string, command: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  // Long enough for another process to write its row.
  const database = new DatabaseSync(file, { timeout: 200 });
  try {
    database.exec('CREATE TABLE IF NOT EXISTS holder (pid INTEGER, command TEXT, since INTEGER)');
    database.exec('BEGIN IMMEDIATE; DELETE FROM holder');
    database.prepare('INSERT INTO holder VALUES (?, ?, ?)').run(process.pid, command, Date.now());
    database.exec('COMMIT; BEGIN IMMEDIATE');
  } catch (error) {
    if ((error as { errcode?: number }).errcode !== BUSY) throw error;
    const {
      pid = 0,
      command: running = 'A command',
      since = Date.now(),
    } = database.prepare('SELECT * FROM holder').get() ?? {};
    database.close();
    throw new LockedError(refusal({ pid: Number(pid), command: String(running), since: Number(since) }, file));
  }
  return () => database.close();
}

/** https://www.sqlite.org/rescode.html#busy */
const BUSY = 5;

interface Holder {
  pid: number;
  /** What the author typed. */
  command: string;
  /** Milliseconds since the epoch. */
  since: number;
}

function refusal({ pid, command, since }: Holder, file: string): string {
  const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium' }).format(since);
  return (
    `\`${command}\` is already running in this checkout: process ${pid}, since ${clock}. ` +
    `Two at once would spoil each other: wait for it, or stop it. (The lock is ${file}.)`
  );
}
