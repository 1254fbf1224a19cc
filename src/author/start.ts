/** `npm start`: builds the site, then serves it. */
import { build } from './build.ts';
import { command } from './process/command.ts';
import { preview } from './preview.ts';

await command(async (stop) => {
  await build(process.cwd(), stop);
  await preview(process.cwd(), stop);
});
