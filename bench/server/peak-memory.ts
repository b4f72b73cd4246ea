import { readFile, writeFile } from 'node:fs/promises';

/** The most memory that a process has held since it was last asked to begin anew. */
export interface PeakMemory {
  beginAnew(): Promise<void>;
  /** In bytes; not a number where the system does not say. */
  peak(): Promise<number>;
}

/** As Linux counts it (proc(5): `VmHWM`, which writing 5 to `clear_refs` sets back). */
export function peakMemoryOf(pid: number | undefined): PeakMemory {
  return {
    beginAnew: () => writeFile(`/proc/${pid}/clear_refs`, '5').catch(() => {}),
    async peak() {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
    },
  };
}
