import { readFileSync } from 'node:fs';

/** Whether a process with this number runs now; not necessarily the one that had the number before. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    // In a container the dead may never be collected: as zombies they keep their number, and take signals.
    return !/\) Z [^)]*$/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // A system without /proc.
    return true;
  }
}
