import { readdirSync, readFileSync } from 'node:fs';

/** Environment variable that all processes of a sweep share, with the sweep's own value. */
export const sweepMark = 'ZHILI_FAULT_SWEEP';

/** Processes of this machine that carry the mark `value` and have not ended; none where there is no /proc. */
export function leftBehind(value: string): number[] {
  const names = readdirSync('/proc', { encoding: 'utf8' }).filter((name) => /^\d+$/.test(name));
  return names.map(Number).filter((pid) => {
    try {
      const isMarked = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`${sweepMark}=${value}`);
      return isMarked && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
    } catch {
      return false;
    }
  });
}
