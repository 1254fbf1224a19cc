/**
 * Runs the check in `astro dev`, at the start and whenever the content changes. Every page waits for it and shows what it
 * finds; Astro would show a stack trace, or silently the last good page.
 */
import { createServer, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import type { HookParameters } from 'astro';

/** What is wrong with the content. */
export interface Trouble {
  /** Every problem, in words for the author. */
  message: string;
  /** The file of the first problem, absolute. */
  file: string;
  line: number;
}

/** The check of a content folder. */
export interface ContentCheck {
  /** Absolute. */
  folder: string;
  findTrouble: () => Promise<Trouble | undefined>;
}

/** Starts checking. Returns once the content is sound, since Astro does not start with content that is not. */
export async function watchContent(
  { watcher, middlewares, environments, config }: HookParameters<'astro:server:setup'>['server'],
  { folder, findTrouble }: ContentCheck,
): Promise<void> {
  const { hot } = environments.client;
  const sound = Promise.withResolvers<void>();

  const layOver = ({ message, file, line }: Trouble): void =>
    hot.send({
      type: 'error',
      err: { name: 'npm run check:content', message, stack: '', loc: { file, line, column: 0 } },
    });

  const look = async (before?: Trouble): Promise<Trouble | undefined> => {
    // A file may vanish between listing and reading; the watcher then reports it.
    const trouble = await findTrouble().catch(({ message }: Error) => ({ message, file: folder, line: 1 }));
    if (trouble) {
      if (trouble.message !== before?.message) console.error(`\n${trouble.message}\n`);
      layOver(trouble);
    } else {
      sound.resolve();
      if (before) {
        console.log('The content has no problems now.');
        hot.send({ type: 'full-reload' });
      }
    }
    return trouble;
  };

  let checked = look();
  let turns = 0;
  watcher.add(folder);
  watcher.on('all', (_, file) => {
    if (!file.startsWith(join(folder, sep))) return;
    const turn = ++turns;
    // Of several changes at once, only the last needs a check.
    checked = checked.then((before) => (turn === turns ? look(before) : before));
  });

  // For pages that load while something is wrong: Astro reloads open ones when it reads a change.
  hot.on('vite:client:connect', async () => {
    const trouble = await checked;
    if (trouble) layOver(trouble);
  });
  const reply = async (response: ServerResponse, next: () => void): Promise<void> => {
    const trouble = await checked;
    if (trouble) answer(response, trouble);
    else next();
  };
  middlewares.use((request, response, next) => {
    if (request.headers.accept?.includes('text/html')) void reply(response, next);
    else next();
  });

  if (!(await checked)) return;
  const standIn = createServer(async (_, response) => answer(response, await checked));
  standIn.listen(config.server.port, 'localhost');
  console.log(
    `Once this is mended, the site starts. Until then http://localhost:${config.server.port}/ says the same.`,
  );
  await sound.promise;
  standIn.close();
  standIn.closeAllConnections();
}

/** Answers with the problems, on a page that polls until there is something else to show. */
function answer(response: ServerResponse, trouble: Trouble | undefined): void {
  const text = (trouble?.message ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(`<!doctype html>
<html lang="en"><title>Something is wrong with the content</title>
<meta name="viewport" content="width=device-width">
<style>pre { white-space: pre-wrap; font: 1rem/1.5 ui-monospace, monospace; margin: 2rem }</style>
<pre>${text}</pre>
<script type="module" src="/@vite/client"></script>
<script type="module">
  const page = async () => (await fetch(location.href, { headers: { Accept: 'text/html' } })).text();
  const shown = await page();
  setInterval(() => page().then((now) => now === shown || location.reload(), () => {}), 1000);
</script></html>`);
}
