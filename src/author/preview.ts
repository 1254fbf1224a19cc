/** `npm run preview`: serves the built site on this machine. */
import { access } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { astro } from './process/run-astro.ts';
import { command } from './process/command.ts';
import { Failure } from './process/failure.ts';
import { Interrupted } from './process/interruption.ts';
import { buildLock, LockedError, takeLock } from './process/lock.ts';
import { recover } from './publish/publishing.ts';
import { folders } from './process/folders.ts';

/** Serves until stopped; Ctrl+C is not a failure. */
export async function preview(project: string, stop: AbortSignal): Promise<void> {
  const { contentDir, outDir } = folders(process.env, project);
  await recoverUnlessBuilding(project, outDir);
  await access(join(outDir, 'index.html')).catch(() => {
    throw new Failure(`There is no build in ${outDir} yet: npm run build`);
  });
  const port = parsePort(process.env['PORT']);
  if (await isTaken(port)) {
    throw new Failure(`Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1}`);
  }

  let announced = false;
  const onLine = (line: string) => {
    // If the port was taken in the meantime, Astro uses the next one.
    const address = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (announced || !address) return;
    announced = true;
    console.log(`The site is at ${address} (Ctrl+C stops it).`);
  };
  // --ignore-lock: previews of two outputs may run side by side.
  const args = ['preview', '--outDir', outDir, '--port', String(port), '--ignore-lock'];
  try {
    await astro({ args, project, contentDir, stop, onLine });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  }
}

/** A running build has already recovered the output, and may be in the middle of its swap. */
async function recoverUnlessBuilding(project: string, outDir: string): Promise<void> {
  let release;
  try {
    release = takeLock(buildLock(project), 'npm run preview');
  } catch (error) {
    if (error instanceof LockedError) return;
    throw error;
  }
  try {
    for (const sentence of await recover(outDir)) console.log(sentence);
  } finally {
    release();
  }
}

function parsePort(text: string | undefined): number {
  if (!text) return 4321;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port > 0 && port < 65536) return port;
  throw new Failure(`PORT is "${text}": expected a number from 1 to 65535, such as 4321.`);
}

/** Connects as a browser would, over IPv4 and IPv6: another program may hold only one of them. */
function isTaken(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect({ port, host: 'localhost' });
  socket.once('connect', () => resolve(true));
  socket.once('error', () => resolve(false));
  return promise.finally(() => socket.destroy());
}

if (import.meta.main) await command((stop) => preview(process.cwd(), stop));
