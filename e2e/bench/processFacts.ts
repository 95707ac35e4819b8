import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, whatever its own clock is (USER_HZ). */
const MS_PER_TICK = 10;
const UTIME = 11;
const STIME = 12;

/** Processor time a process has used so far, in milliseconds, user and system together (proc(5), `stat`). */
export const cpuMs = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the program comes first, in brackets, and may contain spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[UTIME]) + Number(fields[STIME])) * MS_PER_TICK;
};

/** Memory a process holds, in bytes: now, or the most it ever had (proc(5), `status`). */
export const memoryOf = (pid: number, which: 'now' | 'peak' = 'now'): number => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const name = which === 'now' ? 'VmRSS' : 'VmHWM';
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(status)?.[1]) * 1024;
};

/**
 * How long the main thread of a process could have run so far and was not let, because something else had the
 * processor, in milliseconds (`schedstat`, second field, nanoseconds). On a quiet machine next to nothing.
 */
export const waitedMs = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6;
