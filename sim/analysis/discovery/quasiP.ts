import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import type { Axis } from './axis.ts';
import type { Step } from './peel.ts';
import { letsIn, restrictedAxes, type Tally } from './region.ts';

/**
 * Quasi-p of a restriction (Bryant & Lempert 2010): how likely a box would hold so many points of interest if they fell into it as often as into the box without the restriction, binomially. Of shares
 * the sum is rounded down. It knows nothing of the many restrictions that were tried, so it is no p-value: a large one condemns, a small one does not acquit.
 */
export function quasiP(within: Tally, without: Tally): number {
  const successes = Math.floor(within.sum);
  if (successes <= 0) return 1;
  // P(X ≥ s) for the share p is P(X ≤ n − s) for 1 − p, without the cancellation of 1 − P(X < s).
  return binomialCdf(within.n - successes, within.n, 1 - without.sum / without.n);
}

export interface AxisQuasiP {
  readonly d: number;
  readonly quasiP: number;
}

/** The quasi-p of every restriction of a box, by ascending axis. */
export function quasiPs(axes: readonly Axis[], y: Float64Array, rows: Int32Array, step: Step): AxisQuasiP[] {
  const restricted = restrictedAxes(step.region);
  // Of rows that only this restriction keeps out.
  const kept = restricted.map(() => ({ n: 0, sum: 0 }));
  for (const row of rows) {
    let [misses, which] = [0, 0];
    for (let i = 0; i < restricted.length && misses < 2; i++) {
      const d = restricted[i]!;
      if (letsIn(step.region[d]!, axes[d]!.column[row]!)) continue;
      misses++;
      which = i;
    }
    if (misses !== 1) continue;
    kept[which]!.n++;
    kept[which]!.sum += y[row]!;
  }
  return restricted.map((d, i) => ({
    d,
    quasiP: quasiP(step, { n: step.n + kept[i]!.n, sum: step.sum + kept[i]!.sum }),
  }));
}

/** The restriction of the largest quasi-p. */
export function weakest(all: readonly AxisQuasiP[]): AxisQuasiP | undefined {
  return all.reduce<AxisQuasiP | undefined>(
    (worst, one) => (worst === undefined || one.quasiP > worst.quasiP ? one : worst),
    undefined,
  );
}
