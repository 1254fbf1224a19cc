/** The costs of a process and all that it starts, as Linux counts them; nought elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;
const PAGE_BYTES = 4096;

interface ProcessRow {
  parent: number;
  cpu: number;
  memory: number;
}

/** A process, from `/proc/<pid>/stat`: the fields after its name, which may hold spaces. */
function readProcess(pid: string): ProcessRow {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const number = (index: number): number => Number(fields[index]);
  return { parent: number(1), cpu: (number(11) + number(12)) / TICKS_A_SECOND, memory: number(21) * PAGE_BYTES };
}

/** The running processes, by number. */
function processes(): Map<number, ProcessRow> {
  const rows = new Map<number, ProcessRow>();
  if (process.platform !== 'linux') return rows;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      rows.set(Number(pid), readProcess(pid));
    } catch {
      // Ended since the folder was listed.
    }
  }
  return rows;
}

export class ProcessCosts {
  readonly #root: number;
  /** CPU seconds of each process, ended ones included, since not every parent waits for its children. */
  readonly #cpu = new Map<number, number>();

  constructor(root: number) {
    this.#root = root;
  }

  /** CPU seconds so far, and bytes of memory at this moment. */
  sample(): { cpu: number; memory: number } {
    const rows = processes();
    const isOurs = (pid: number | undefined): boolean =>
      pid === this.#root || (pid !== undefined && isOurs(rows.get(pid)?.parent));
    let memory = 0;
    for (const [pid, row] of rows) {
      if (!isOurs(pid)) continue;
      this.#cpu.set(pid, row.cpu);
      memory += row.memory;
    }
    return { cpu: this.#cpu.values().reduce((sum, each) => sum + each, 0), memory };
  }
}
