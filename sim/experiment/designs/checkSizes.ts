import { FaultError } from '../../engine/fault.ts';

export interface WantedSize {
  readonly path: string;
  readonly value: number;
  /** Inclusive; a billion points at most where no other limit is known. */
  readonly range: readonly [low: number, high: number];
}

/** Throws one `FaultError` (`designSize`) with every size that is no whole number within its range; NaN is none. */
export function checkSizes(sizes: readonly WantedSize[]): void {
  const faults = sizes
    .filter(({ value, range: [low, high] }) => !(Number.isInteger(value) && value >= low && value <= high))
    .map(({ path, value, range: [low, high] }) => ({
      code: 'designSize',
      path,
      value,
      expected: `integer in [${low}, ${high}]`,
    }));
  if (faults.length > 0) throw new FaultError(faults);
}

/** Points of any design at most: more do not fit into memory beside what is measured at them. */
export const mostPoints = 10_000_000;
