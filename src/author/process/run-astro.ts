import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { Failure } from './failure.ts';

/** One run of `astro <args>`. */
export interface AstroRun {
  readonly args: readonly string[];
  readonly project: string;
  readonly contentDir: string;
  /** Stops Astro when it aborts. */
  readonly stop: AbortSignal;
  /** Called with each line that Astro prints, without colours. */
  readonly onLine?: (line: string) => void;
}

/** How long Astro may take to stop before it is killed. */
const patienceMs = 5000;

/**
 * Runs Astro's command line, passing its output through.
 *
 * @throws Failure for a bad exit code and, in `astro build`, for an error in its output: it logs a Markdown or data error
 *   inside a loader and goes on without the page
 * @throws the reason of `stop`
 */
export async function astro({ args, project, contentDir, stop, onLine }: AstroRun): Promise<void> {
  stop.throwIfAborted();
  const child = spawn(
    process.execPath,
    [`--import=${new URL('./tied-to-parent.ts', import.meta.url).href}`, astroBin(project), ...args],
    {
      cwd: project,
      stdio: ['inherit', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        CONTENT_DIR: contentDir,
        ASTRO_TELEMETRY_DISABLED: '1',
        // Writing to a pipe, it cannot tell that a terminal shows it.
        ...(process.stdout.isTTY && !process.env['NO_COLOR'] && { FORCE_COLOR: '1' }),
      },
    },
  );

  const errors: string[] = [];
  const watch = (from: Readable | null, to: NodeJS.WritableStream) => {
    if (!from) return;
    from.pipe(to, { end: false });
    createInterface({ input: from }).on('line', (coloured) => {
      const line = stripVTControlCharacters(coloured);
      if (isErrorLine(line)) errors.push(line);
      onLine?.(line);
    });
  };
  watch(child.stdout, process.stdout);
  watch(child.stderr, process.stderr);

  const end = () => {
    child.kill((stop.reason as { signal?: NodeJS.Signals }).signal ?? 'SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), patienceMs).unref();
  };
  stop.addEventListener('abort', end, { once: true });
  const { promise, resolve, reject } = Promise.withResolvers<string | undefined>();
  child.once('error', reject);
  child.once('close', (code, signal) => resolve(code === 0 ? undefined : (signal ?? `exit code ${code}`)));
  const trouble = await promise.finally(() => stop.removeEventListener('abort', end));

  stop.throwIfAborted();
  const command = `astro ${args[0]}`;
  if (trouble) throw new Failure(`\`${command}\` failed (${trouble}); what it says above is why.`);
  if (args[0] === 'build' && errors.length > 0) {
    throw new Failure(`\`${command}\` went on after an error, so what it made is not whole:\n${errors.join('\n')}`);
  }
}

/** Astro's errors begin with the time, in the format of the locale, and the level. */
export function isErrorLine(line: string): boolean {
  return /^[^[\]]{0,20}\[ERROR\]/.test(line);
}

function astroBin(project: string): string {
  const manifest = createRequire(join(project, 'package.json')).resolve('astro/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { astro: string } };
  return join(dirname(manifest), bin.astro);
}
