import { readFileSync } from 'node:fs';

/** Processor time that a process and its threads have had, in ticks of 10 ms; undefined where it has ended or there is no /proc. */
export function processorTime(pid: number): number | undefined {
  try {
    // The name of the program, in brackets, may hold blanks.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return undefined;
  }
}
