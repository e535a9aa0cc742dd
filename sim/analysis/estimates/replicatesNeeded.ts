import { normalQuantile } from '../../engine/arithmetic.ts';
import { studentQuantile } from '../studentQuantile.ts';
import { checkCount, checkInput, checkShare } from './checkInput.ts';
import { pairedTestPower } from './pairedTestPower.ts';

/** More than these nobody runs, and power cannot be told so finely. */
const mostReplicates = 1e12;

/** A pilot run: what `meanInterval` says of it. */
export interface Pilot {
  readonly mean: number;
  readonly sd: number;
  readonly n: number;
}

/**
 * Replicates in all, those of the pilot included, until the mean is known to ± `relative`·|pilot mean| with confidence `level`: max(n, ⌈(t·sd / (relative·|mean|))²⌉) with Student's t of the
 * pilot's n − 1 degrees of freedom (Stein 1945, doi:10.1214/aoms/1177731088). Not the normal quantile: a pilot of 5 that happens to vary little would promise too much; so a small pilot is
 * paid for with more replicates, (2.78 / 1.96)² = 2.0 times as many after 5, 1.3 after 10. The mean of that many, ± that half-width, covers the truth at `level` or more for normal
 * replicates, but that the pilot's own mean sets its width (measured: 95, 95, 94 % after 5, 10, 30). n for sd 0; Infinity for mean 0; NaN for a pilot of n < 2, whose sd is NaN. Throws `estimateInput`.
 *
 *     replicatesForPrecision({ mean: 10, sd: 3, n: 10 }, 0.05) // 185
 */
export function replicatesForPrecision({ mean, sd, n }: Pilot, relative: number, level = 0.95): number {
  checkShare('replicatesForPrecision.relative', relative);
  checkShare('replicatesForPrecision.level', level);
  checkCount('replicatesForPrecision.n', n, 0);
  checkInput(typeof mean === 'number', 'replicatesForPrecision.mean', mean, 'number or NaN');
  if (n < 2 || Number.isNaN(mean)) return Number.NaN;
  checkInput(sd >= 0, 'replicatesForPrecision.sd', sd, '≥ 0');
  if (sd === 0) return n;
  const ratio = (studentQuantile((1 + level) / 2, n - 1) * sd) / (relative * Math.abs(mean));
  return Math.max(n, Math.ceil(ratio * ratio));
}

/**
 * Smallest number of replicates, the same worlds for both policies, at which the two-sided paired t test at level 1 − `level` finds a true mean difference with probability `power` at least.
 * `sd`: standard deviation of the paired differences, taken as known; `difference`: the smallest that matters, either sign, in the same unit. Infinity for difference 0 and where more than 10^12 were needed, else 2 for sd 0.
 * Power from the noncentral t, both tails; agrees with R's `power.t.test(type = "paired", strict = TRUE)`, rounded up. Throws `estimateInput`.
 *
 *     replicatesForDifference({ sd: 1, difference: 0.5, power: 0.8 }) // 34
 */
export function replicatesForDifference({
  sd,
  difference,
  power = 0.8,
  level = 0.95,
}: {
  readonly sd: number;
  readonly difference: number;
  readonly power?: number;
  readonly level?: number;
}): number {
  checkInput(sd >= 0, 'replicatesForDifference.sd', sd, '≥ 0');
  checkInput(
    typeof difference === 'number' && !Number.isNaN(difference),
    'replicatesForDifference.difference',
    difference,
    'number',
  );
  checkShare('replicatesForDifference.power', power);
  checkShare('replicatesForDifference.level', level);
  if (difference === 0) return Number.POSITIVE_INFINITY;
  if (sd === 0) return 2;
  const effect = Math.abs(difference) / sd;
  const enough = (n: number) => pairedTestPower(n, effect, level) >= power;
  if (enough(2)) return 2;
  // From the normal approximation, doubled until it is enough; then halved down.
  const z = normalQuantile((1 + level) / 2) + normalQuantile(power);
  let tooFew = 2;
  let most = Math.max(4, Math.ceil((z / effect) * (z / effect)));
  if (!(most < mostReplicates)) return Number.POSITIVE_INFINITY;
  while (!enough(most)) [tooFew, most] = [most, 2 * most];
  while (most - tooFew > 1) {
    const middle = Math.floor((tooFew + most) / 2);
    if (enough(middle)) most = middle;
    else tooFew = middle;
  }
  return most;
}
