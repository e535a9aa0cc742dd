import { moments } from './moments.ts';
import { pairedContrast } from './pairedContrast.ts';
import { paretoFront } from './paretoFront.ts';

type Direction = 'higher' | 'lower';

/** Where one of several policies stands to their Pareto front. */
export interface FrontStanding {
  /** Whether the means alone put it on the front. */
  readonly onFront: boolean;
  /** Share of the worlds in which it is on the front, of those in which every policy is defined; NaN without any. */
  readonly worldShare: number;
  /**
   * What paired 95 % intervals support, comparison by comparison: `on` where against every other policy it is better in some direction, `off`
   * where another is no worse in any direction and better in one, `open` otherwise.
   */
  readonly supported: 'on' | 'off' | 'open';
}

/** Standings of policies, each told as one column over the same worlds a direction. */
export function frontStanding(
  policies: readonly (readonly Float64Array[])[],
  directions: readonly Direction[],
): FrontStanding[] {
  const means = policies.map((columns) => columns.map((column) => moments(column).mean));
  const onFront = paretoFront(means, directions);
  const shares = worldShares(policies, directions);
  return policies.map((own, i) => {
    const others = policies.filter((_, j) => j !== i);
    const beaten = others.some((other) => surelyBeats(other, own, directions));
    const safe = others.every((other) => surelyUnbeaten(own, other, directions));
    return {
      onFront: onFront[i]!,
      worldShare: shares[i]!,
      supported: beaten ? 'off' : onFront[i] && safe ? 'on' : 'open',
    };
  });
}

function worldShares(policies: readonly (readonly Float64Array[])[], directions: readonly Direction[]): number[] {
  const counts = policies.map(() => 0);
  const worlds = Math.min(...policies.flat().map(({ length }) => length));
  let defined = 0;
  for (let world = 0; world < worlds; world++) {
    const points = policies.map((columns) => columns.map((column) => column[world]!));
    if (points.flat().some(Number.isNaN)) continue;
    defined += 1;
    paretoFront(points, directions).forEach((on, i) => {
      counts[i]! += Number(on);
    });
  }
  return counts.map((count) => count / defined);
}

/** Intervals of the paired differences, turned so that above 0 is better. */
const gains = (one: readonly Float64Array[], other: readonly Float64Array[], directions: readonly Direction[]) =>
  directions.map((direction, i) => {
    const { lo, hi } = pairedContrast(one[i]!, other[i]!, { better: direction });
    return direction === 'higher' ? { lo, hi } : { lo: -hi, hi: -lo };
  });

function surelyBeats(one: readonly Float64Array[], other: readonly Float64Array[], directions: readonly Direction[]) {
  const found = gains(one, other, directions);
  return found.every(({ lo }) => lo >= 0) && found.some(({ lo }) => lo > 0);
}

function surelyUnbeaten(
  one: readonly Float64Array[],
  other: readonly Float64Array[],
  directions: readonly Direction[],
) {
  const found = gains(one, other, directions);
  return found.some(({ lo }) => lo > 0) || found.every(({ lo }) => lo >= 0);
}
