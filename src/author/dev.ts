/** `npm run dev`: Astro's development server. */
import { astro } from './process/run-astro.ts';
import { fingerprint, openDevStore, sealDevStore } from './publish/cache.ts';
import { command } from './process/command.ts';
import { Interrupted } from './process/interruption.ts';
import { devLock, takeLock } from './process/lock.ts';
import { folders } from './process/folders.ts';

await command(async (stop) => {
  const project = process.cwd();
  const { contentDir } = folders(process.env, project);
  // `astro dev --force` silently ends a server that is already running.
  const release = takeLock(devLock(project), 'npm run dev');
  try {
    const current = `${contentDir}\n${await fingerprint(project)}`;
    const { force } = await openDevStore(project, current);
    const port = process.env['PORT'] ? ['--port', process.env['PORT']] : [];
    try {
      await astro({ args: ['dev', ...port, ...(force ? ['--force'] : [])], project, contentDir, stop });
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
    } finally {
      await sealDevStore(project, current);
    }
  } finally {
    release();
  }
});
