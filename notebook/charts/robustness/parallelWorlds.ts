import { ascendingBy } from '../../../sim/engine/order.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';

/** A world as a line across axes. */
export interface ParallelLine {
  /** Place of its point in the design. */
  readonly point: number;
  readonly isOfInterest: boolean;
  /** By axis: from its lower end (0) to its upper (1). */
  readonly at: readonly number[];
}

export interface ParallelAxis {
  /** A factor's key; `outcome` of what came out. */
  readonly key: string;
  /** With its unit. */
  readonly label: string;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** The value at a share of the axis, in words. */
  text(share: number): string;
  /** Of a choice: where a value ends and the next begins. */
  readonly edges?: readonly number[];
  /** Where strong lines across the axis stand: what makes a world one of interest. */
  readonly marks?: readonly number[];
}

/** Factors that a drawing has axes of, the outcome apart: more lines of text than that are not read. */
const mostFactors = 5;

/**
 * Places of the factors that are shown: those named first (by key), then the ones along which worlds of interest and the others are furthest apart by their means, largest first.
 */
export function shownFactors(
  factors: readonly { readonly factor: Factor }[],
  named: readonly string[],
  positions: readonly ArrayLike<number>[],
  ofInterest: ArrayLike<boolean | null>,
): number[] {
  const first = named.flatMap((key) => {
    const place = factors.findIndex(({ factor }) => factor.key === key);
    return place < 0 ? [] : [place];
  });
  const apart = (place: number) =>
    Math.abs(meanOf(positions, ofInterest, place, true) - meanOf(positions, ofInterest, place, false));
  const others = ascendingBy(
    [...factors.keys()].filter((place) => !first.includes(place)),
    (place) => -(apart(place) || 0),
  );
  return [...new Set([...first, ...others])].slice(0, mostFactors);
}

function meanOf(
  positions: readonly ArrayLike<number>[],
  ofInterest: ArrayLike<boolean | null>,
  place: number,
  side: boolean,
): number {
  let [sum, n] = [0, 0];
  for (const [point, position] of positions.entries()) {
    if (ofInterest[point] !== side) continue;
    sum += position[place]!;
    n++;
  }
  return n === 0 ? 0.5 : sum / n;
}

/** Worlds within all brushes (none: all of them), and how many of them are of interest. */
export function within(
  lines: readonly ParallelLine[],
  ranges: readonly (readonly [from: number, to: number] | undefined)[],
): {
  readonly inside: readonly ParallelLine[];
  readonly outside: readonly ParallelLine[];
  readonly ofInterest: number;
} {
  const inside: ParallelLine[] = [];
  const outside: ParallelLine[] = [];
  for (const line of lines) {
    const isIn = ranges.every(
      (range, axis) => range === undefined || (line.at[axis]! >= range[0] && line.at[axis]! <= range[1]),
    );
    (isIn ? inside : outside).push(line);
  }
  return { inside, outside, ofInterest: inside.filter(({ isOfInterest }) => isOfInterest).length };
}
