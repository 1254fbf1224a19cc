/**
 * Loaded into every Astro that a command starts (`node --import`): ends it when the command is gone.
 *
 * A command that is killed outright cannot pass the signal on, and its Astro would go on writing into `.astro/`, where
 * the next build, which has seen that the lock's holder is dead, writes too. The system closes the channel between the
 * two whatever way the parent ends.
 */
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.channel) {
  process.once('disconnect', () => process.exit(1));
  // Listening must not keep a finished Astro alive.
  process.channel.unref();
}
