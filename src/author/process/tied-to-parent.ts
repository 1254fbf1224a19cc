/**
 * Loaded into every Astro that a command starts (`node --import`), to end it with the command.
 *
 * A command that is killed outright cannot pass the signal on, and its Astro would go on writing into `.astro/` beside
 * the next build. The system closes the channel between the two however the parent ends.
 */
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.channel) {
  process.once('disconnect', () => process.exit(1));
  // Otherwise listening would keep a finished Astro alive.
  process.channel.unref();
}
