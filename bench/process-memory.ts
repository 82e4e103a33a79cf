import { existsSync, readFileSync } from 'node:fs';

/** Bytes of a process's memory that are resident, or were at their peak; 0 where /proc does not say. Linux only. */
export function memoryOf(pid: number | 'self', field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return 1024 * Number(new RegExp(`^${field}:\\s+(\\d+)`, 'mu').exec(status)?.[1] ?? 0);
}

/** Peak resident bytes of this process. `maxRSS`, all there is elsewhere, also counts what the process that started this one held. */
export function ownPeak(): number {
  return existsSync('/proc/self/status') ? memoryOf('self', 'VmHWM') : process.resourceUsage().maxRSS * 1024;
}
