import { FaultError } from '../sim/engine/fault.ts';
import type { LaboratorySettings } from './api.ts';

const most = 256;

/** How many workers to run: what was asked for, or all cores but one, which is left to whoever waits. Throws `outOfRange`. */
export function workersFor({ workers }: LaboratorySettings, cores: number): number {
  if (workers === undefined) return Math.max(1, cores - 1);
  if (Number.isInteger(workers) && workers >= 1 && workers <= most) return workers;
  throw new FaultError({ code: 'outOfRange', path: 'workers', value: workers, expected: `integer [1, ${most}]` });
}
