import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { checkCount, checkInput, checkShare } from './checkInput.ts';

export interface ProportionInterval {
  /** NaN for n = 0. */
  readonly share: number;
  readonly lo: number;
  readonly hi: number;
  readonly n: number;
}

/**
 * Share of `n` independent trials with its exact interval (Clopper & Pearson 1934, doi:10.1093/biomet/26.4.404): it covers the true share with probability `level` at least,
 * for every n and every share, and is therefore wide. 0 successes give `lo` 0, n successes give `hi` 1, no trials the whole of [0, 1]. Use it where a guarantee counts: few
 * trials, rare events, a claim that something stays below a limit. `wilsonInterval` is narrower and right on average over shares, but for a single share covers less than it says,
 * 84 % at worst for n = 10. Measured over 20 000 samples each of n = 5, 10, 30 and shares 0.02, 0.1, 0.3, 0.5: 95.7 to 100 %. Neither is for a share within replicates, which
 * differs from world to world: that is a `meanInterval`. Throws `estimateInput`.
 *
 *     proportionInterval(0, 10) // share 0, lo 0, hi 0.308
 */
export function proportionInterval(successes: number, n: number, level = 0.95): ProportionInterval {
  checkShare('proportionInterval.level', level);
  checkCount('proportionInterval.n', n, 0);
  const whole = Number.isInteger(successes) && successes >= 0 && successes <= n;
  checkInput(whole, 'proportionInterval.successes', successes, `integer in [0, ${n}]`);
  const error = (1 - level) / 2;
  return {
    share: successes / n,
    lo: successes === 0 ? 0 : betaQuantile(error, successes, n - successes + 1),
    hi: successes === n ? 1 : betaQuantile(1 - error, successes + 1, n - successes),
    n,
  };
}
