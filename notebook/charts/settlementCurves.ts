import { meanInterval } from '../../sim/analysis/interval.ts';
import type { ComparisonView, ShownPolicy } from '../view/comparisonView.ts';

/** Ways the case of a dispute can end, in the model's words; a case that has not ended is open. */
export const caseEndings = ['settled', 'replied', 'lapsed', 'escalated'] as const;

export type CaseEnding = (typeof caseEndings)[number];

/** Mean over worlds and its 95 % Student interval, cut off at 0 and 1, by day since surfacing; `lo` and `hi` are NaN for one world. */
export interface IncidenceCurve {
  readonly mean: Float64Array;
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  /** Worlds in which disputes surfaced. */
  readonly n: number;
}

export interface SettlementCurves {
  readonly policy: ShownPolicy;
  readonly curves: Readonly<Record<CaseEnding, IncidenceCurve>>;
  /** First day on which the mean share settled is at least one half; null if it never is. */
  readonly halfSettled: number | null;
}

/** Of every policy of which a world has finished. */
export function settlementCurves({ policies }: ComparisonView): SettlementCurves[] {
  return policies.flatMap((policy) => {
    const entries = caseEndings.map((ending) => [ending, incidence(worldsOf(policy, `settlement.${ending}`))]);
    const curves = Object.fromEntries(entries) as Record<CaseEnding, IncidenceCurve>;
    if (caseEndings.some((ending) => curves[ending].n === 0)) return [];
    const day = curves.settled.mean.findIndex((share) => share >= 0.5);
    return [{ policy, curves, halfSettled: day < 0 ? null : day }];
  });
}

const worldsOf = ({ runs }: ShownPolicy, key: string): Float64Array[] =>
  [...runs.profiles.values()].flatMap((profiles) => profiles[key] ?? []);

function incidence(worlds: readonly Float64Array[]): IncidenceCurve {
  const days = worlds[0]?.length ?? 0;
  const [mean, lo, hi] = [new Float64Array(days), new Float64Array(days), new Float64Array(days)];
  let n = 0;
  for (let day = 0; day < days; day++) {
    const interval = meanInterval(worlds.map((world) => world[day]!));
    mean[day] = interval.mean;
    lo[day] = Math.max(0, interval.lo);
    hi[day] = Math.min(1, interval.hi);
    n = interval.n;
  }
  return { mean, lo, hi, n };
}
