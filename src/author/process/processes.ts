/** Whether a process that left something behind is still there. */
import { readFileSync } from 'node:fs';

/** Whether a process with this number runs now; not necessarily the one that had the number before. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // In a container nobody may collect the dead: they keep their number, and take signals, as zombies.
  return statOf(pid)?.[0] !== 'Z';
}

/**
 * When a process started, as an opaque text: two processes that had the same number in turn differ in it.
 * `undefined` where the system has no /proc (then the number alone must do).
 */
export function startOf(pid: number): string | undefined {
  return statOf(pid)?.[19];
}

/** The fields of /proc/…/stat from the third, the state, on (man 5 proc_pid_stat). */
function statOf(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Counted from behind the second, the name, which may hold spaces and brackets.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
