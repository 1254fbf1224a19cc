/**
 * One build at a time in a checkout: Astro's `.astro/` cannot be moved, and two builds that share it spoil each other.
 *
 * The lock is a file that names its holder:
 *
 *     { "pid": 4242, "started": "881733", "command": "npm run build", "since": "2026-03-01T10:15:00.000Z" }
 *
 * A holder that was killed leaves its file behind; whoever comes next sees that the process is gone and takes over.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from './failure.ts';
import { isAlive, startOf } from './processes.ts';

/** Who has the lock. */
export interface Holder {
  readonly pid: number;
  /** Tells this process from a later one with the same number; absent where the system cannot say. */
  readonly started?: string;
  /** What the author typed. */
  readonly command: string;
  /** ISO 8601. */
  readonly since: string;
}

/** Somebody else has the lock, and is alive. */
export class LockedError extends Failure {
  override readonly name = 'LockedError';
  readonly holder: Holder;

  constructor(holder: Holder, file: string) {
    super(
      `\`${holder.command}\` is already running in this checkout: process ${holder.pid}, since ${clock(holder.since)}. ` +
        `Two at once would spoil each other: wait for it, or stop it. (The lock is ${file}.)`,
    );
    this.holder = holder;
  }
}

/** The lock of builds: in the folder that it protects. */
export function buildLock(project: string): string {
  return join(project, '.astro', 'build.lock');
}

/** The lock of the development server, whose data store lies in the same folder under another name. */
export function devLock(project: string): string {
  return join(project, '.astro', 'author-dev.lock');
}

/**
 * Takes the lock, or says who has it.
 *
 * @returns releases the lock; also done when the process exits
 * @throws LockedError
 */
export function takeLock(file: string, command: string): () => void {
  const started = startOf(process.pid);
  const self: Holder = { pid: process.pid, ...(started && { started }), command, since: new Date().toISOString() };
  mkdirSync(dirname(file), { recursive: true });
  while (!create(file, self)) {
    const text = read(file);
    // Released between the two lines above: try again.
    if (text === undefined) continue;
    const holder = parseHolder(text);
    if (holder && isHolding(holder)) throw new LockedError(holder, file);
    takeAway(file, text);
  }

  const release = () => {
    const holder = parseHolder(read(file) ?? '');
    if (holder?.pid === self.pid && holder.since === self.since) rmSync(file, { force: true });
    process.off('exit', release);
  };
  process.on('exit', release);
  return release;
}

/** All or nothing: the file appears under its name with its whole text, or somebody else's is there. */
function create(file: string, holder: Holder): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(holder));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Removes a lock whose holder is gone. Two processes may find the same one: renaming it first gives it to one of them,
 * and shows whether it still is the one that was found or already the lock of the quicker.
 */
function takeAway(file: string, found: string): void {
  const away = `${file}.${process.pid}.gone`;
  try {
    renameSync(file, away);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readFileSync(away, 'utf8') === found) rmSync(away);
  else renameSync(away, file);
}

function isHolding({ pid, started }: Holder): boolean {
  return isAlive(pid) && (started === undefined || started === startOf(pid));
}

/** In the zone of whoever reads it: `1 March 2026 at 10:15:00`. */
function clock(since: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium' }).format(new Date(since));
}

/** A file that is not a lock, or half of one, holds nothing. */
function parseHolder(text: string): Holder | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { pid, started, command, since } = value as Record<keyof Holder, unknown>;
  if (typeof pid !== 'number' || !Number.isInteger(pid) || pid <= 0) return undefined;
  if (typeof command !== 'string' || typeof since !== 'string' || Number.isNaN(Date.parse(since))) return undefined;
  return { pid, ...(typeof started === 'string' && { started }), command, since };
}
