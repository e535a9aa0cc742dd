import { FaultError } from '../engine/fault.ts';
import { checkColumn } from './estimates/checkColumn.ts';
import { checkInput, checkShare } from './estimates/checkInput.ts';
import { meanInterval } from './interval.ts';
import { moments } from './moments.ts';

/** Which direction of an outcome is better; `neither` where no direction is. */
export type Better = 'higher' | 'lower' | 'neither';

const directions: readonly Better[] = ['higher', 'lower', 'neither'];

export interface PairedContrast {
  /** Mean of policy − reference over the same worlds, with its Student interval. */
  readonly difference: number;
  readonly lo: number;
  readonly hi: number;
  /** Worlds in which both are defined. */
  readonly n: number;
  /** Share of these worlds in which the policy is better, ties counted half; NaN for `neither` and n = 0. */
  readonly pBetter: number;
  /**
   * (var(policy) + var(reference)) / var(policy − reference): by how much common random worlds shrank the variance of
   * the difference against independent ones. Infinity if every difference is the same, NaN for n < 2 or if nothing varies.
   */
  readonly varianceRatio: number;
}

/**
 * Compares a policy with a reference, replicate by replicate; pairs in which either is NaN are left out. `better`: the direction that counts as better, `higher` unless told;
 * `level`: confidence of the interval, in (0, 1). One pair gives a difference and no interval (`lo`, `hi` and `varianceRatio` NaN); none, or empty columns, give NaN with n = 0.
 * Identical columns give a difference, `lo` and `hi` of exactly 0 (n ≥ 2). Throws `unpairedLengths`, `estimateInput`.
 *
 *     pairedContrast([3, 5, 6], [1, 2, 5]) // difference 2, lo −0.48, hi 4.48, n 3, pBetter 1
 */
export function pairedContrast(
  policy: ArrayLike<number>,
  reference: ArrayLike<number>,
  { better = 'higher', level = 0.95 }: { readonly better?: Better; readonly level?: number } = {},
): PairedContrast {
  checkColumn('pairedContrast.policy', policy);
  checkColumn('pairedContrast.reference', reference);
  checkInput(directions.includes(better), 'pairedContrast.better', better, directions.join(', '));
  checkShare('pairedContrast.level', level);
  if (policy.length !== reference.length) {
    throw new FaultError({
      code: 'unpairedLengths',
      path: 'policy',
      value: policy.length,
      expected: reference.length,
    });
  }
  const a: number[] = [];
  const b: number[] = [];
  for (let i = 0; i < policy.length; i++) {
    const x = policy[i] as number;
    const y = reference[i] as number;
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    a.push(x);
    b.push(y);
  }
  const differences = a.map((x, i) => x - (b[i] as number));
  const { mean, lo, hi, n, sd } = meanInterval(differences, level);
  return {
    difference: mean,
    lo,
    hi,
    n,
    pBetter: shareBetter(differences, better),
    varianceRatio: (moments(a).variance + moments(b).variance) / (sd * sd),
  };
}

function shareBetter(differences: readonly number[], better: Better): number {
  if (better === 'neither') return Number.NaN;
  const sign = better === 'higher' ? 1 : -1;
  let wins = 0;
  for (const difference of differences) wins += difference === 0 ? 0.5 : Number(sign * difference > 0);
  return wins / differences.length;
}
