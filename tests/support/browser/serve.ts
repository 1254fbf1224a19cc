import { spawn, type ChildProcess } from 'node:child_process';
import { root, sites, type SiteName } from '../site/sites.ts';

/** Serves a built site as `npm run preview` does. The caller ends the process. */
export async function serve(name: SiteName, port: number): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['src/author/preview.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      OUT_DIR: sites[name].outDir,
      CONTENT_DIR: sites[name].contentDir,
      PORT: String(port),
    },
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.stdout?.on('data', (text: Buffer) => text.includes('The site is at') && resolve());
  server.once('exit', () => reject(new Error(`the server of ${name} stopped`)));
  await promise;
  return server;
}
