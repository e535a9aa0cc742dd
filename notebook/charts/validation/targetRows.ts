import { displayed } from '../../../report/numbers.ts';
import type { AssessedTarget, ValidatedCase } from '../../../report/validation/validationDocument.ts';

/** A target with its simulated interval, as it is drawn: numbers as a reader sees them (a share as a percentage). */
export interface TargetRow {
  readonly target: AssessedTarget;
  /** What the source allows; both ends are the same for a value without a tolerance. */
  readonly wanted: readonly [low: number, high: number];
  readonly simulated: { readonly mean: number; readonly lo: number; readonly hi: number };
  /** Ends of the row's own scale. */
  readonly domain: readonly [low: number, high: number];
}

/** What the source allows, as raw numbers. */
export function wantedEnds({ range, value, tolerance = 0 }: AssessedTarget): readonly [number, number] {
  return range ?? [value! - tolerance, value! + tolerance];
}

/** Beyond the largest number, so that no mark stands on the edge. */
const air = 1.08;
const percent = 100;

/** The rows of a case that can be drawn: those with a counterpart that is defined. */
export function targetRows({ targets }: ValidatedCase): TargetRow[] {
  return targets.flatMap((target) => {
    const { simulated } = target;
    if (simulated === null || !Number.isFinite(simulated.mean)) return [];
    const { factor } = displayed(target.unit);
    const [low, high] = wantedEnds(target).map((end) => end * factor) as [number, number];
    const drawn = { mean: simulated.mean * factor, lo: simulated.lo * factor, hi: simulated.hi * factor };
    const smallest = Math.min(0, low, drawn.lo);
    const largest = Math.max(high, drawn.hi);
    const domain =
      target.unit === 'share'
        ? ([smallest, Math.max(percent, largest)] as const)
        : ([smallest, largest * air] as const);
    return [{ target, wanted: [low, high] as const, simulated: drawn, domain }];
  });
}
