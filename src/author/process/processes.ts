import { readFileSync } from 'node:fs';

/** Whether a process with this number is running now, though the number may have been reused. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // It runs, as another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    // Containers may never reap zombies, which still take signals.
    return !/\) Z [^)]*$/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // A system without /proc.
    return true;
  }
}
