import { existsSync, readFileSync } from 'node:fs';

/** Bytes of a process's memory that are resident, or were at their peak; 0 where /proc does not say. Linux only. */
export function memoryOf(pid: number | 'self', field: 'VmRSS' | 'VmHWM'): number {
  return bytesIn(readFileSync(`/proc/${pid}/status`, 'utf8'), field);
}

/** What a file of /proc, whose lines are `field: N kB`, says of `field`, in bytes; 0 where it says nothing. */
export function bytesIn(text: string, field: string): number {
  return 1024 * Number(new RegExp(`^${field}:\\s+(\\d+)`, 'mu').exec(text)?.[1] ?? 0);
}

/** Peak resident bytes of this process. `maxRSS`, all there is elsewhere, also counts what the process that started this one held. */
export function ownPeak(): number {
  return existsSync('/proc/self/status') ? memoryOf('self', 'VmHWM') : process.resourceUsage().maxRSS * 1024;
}
