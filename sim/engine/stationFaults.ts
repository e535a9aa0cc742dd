import { FaultError } from './fault.ts';

/** Throws `code` unless `value` is an integer of at least `least`. */
export function checkCount(code: string, path: string, value: number, least: number): void {
  if (!(Number.isInteger(value) && value >= least)) {
    throw new FaultError({ code, path, value, expected: `[${least}, Infinity)` });
  }
}

/** What is wrong with a job at the stations. */
export function jobFault(code: string, job: number, value: number): FaultError {
  return new FaultError({ code, path: `stations.job.${job}`, value });
}
