import chiSquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';
import { Matrix, solve } from 'ml-matrix';
import { FaultError } from '../../engine/fault.ts';
import { checkSurvival, eventMarks } from './checkSurvival.ts';
import { tiedRows } from './tiedRows.ts';

export interface LogRankGroup {
  readonly group: string | number;
  readonly n: number;
  /** Events, and how many there would be on average if all groups ended alike. */
  readonly observed: number;
  readonly expected: number;
}

export interface LogRank {
  /** In the order in which they first occur. */
  readonly groups: LogRankGroup[];
  readonly chiSquare: number;
  /** Groups that were at risk at an event, less one; 0 if there is nothing to compare. */
  readonly degrees: number;
  /** Probability of a chi-square at least as large if all end alike, resolved to 1e-15; NaN for 0 degrees. */
  readonly p: number;
}

/**
 * Log-rank test (Mantel 1966; Peto & Peto 1972) that k groups end alike, as R's survdiff: times and events as of `kaplanMeier`, groups told apart by a text or
 * number a row. A group that nobody was left in at the first event counts for nothing. If nobody can be compared, `chiSquare` and `degrees` are 0. Asks for
 * independent rows: `p` means nothing otherwise. Throws `emptySample`, `unpairedLengths`, `survivalTime`, `survivalEvent`, `survivalGroup`, and `tooFewGroups` for
 * one group.
 *
 *     logRank([1, 2, 3, 4], [1, 1, 1, 1], ['a', 'a', 'b', 'b']).degrees // 1
 */
export function logRank(
  times: ArrayLike<number>,
  events: ArrayLike<number | boolean>,
  groups: ArrayLike<string | number>,
): LogRank {
  checkSurvival(times, [
    eventMarks(events),
    { path: 'groups', values: groups, accepts: isGroup, code: 'survivalGroup', expected: 'text, number' },
  ]);
  const names = [...new Set(Array.from(groups))];
  if (names.length < 2) {
    throw new FaultError({ code: 'tooFewGroups', path: 'groups', value: names.length, expected: '≥ 2' });
  }
  const place = new Map(names.map((name, i) => [name, i]));
  const { sizes, observed, expected, variance } = tally(times, events, (row) => place.get(groups[row]!)!, names.length);
  const at = [...names.keys()].filter((i) => variance[i]![i]! > 0);
  const chiSquare = statistic(
    at.slice(1).map((i) => observed[i]! - expected[i]!),
    at.slice(1).map((i) => at.slice(1).map((j) => variance[i]![j]!)),
  );
  const degrees = Math.max(0, at.length - 1);
  return {
    groups: names.map((group, i) => ({ group, n: sizes[i]!, observed: observed[i]!, expected: expected[i]! })),
    chiSquare,
    degrees,
    p: degrees === 0 ? Number.NaN : 1 - chiSquareCdf(chiSquare, degrees),
  };
}

const isGroup = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value));

/** Observed and expected events of each group with their hypergeometric covariances, summed over the times. */
function tally(
  times: ArrayLike<number>,
  events: ArrayLike<number | boolean>,
  groupOf: (row: number) => number,
  k: number,
) {
  const zeros = () => Array.from({ length: k }, () => 0);
  const [sizes, observed, expected] = [zeros(), zeros(), zeros()];
  for (let row = 0; row < times.length; row++) sizes[groupOf(row)]! += 1;
  const variance = sizes.map(zeros);
  const atRisk = [...sizes];
  let risk = times.length;
  for (const rows of tiedRows(times)) {
    const ended = rows.filter((row) => Boolean(events[row]));
    for (const row of ended) observed[groupOf(row)]! += 1;
    if (ended.length > 0) {
      const spread = risk > 1 ? (ended.length * (risk - ended.length)) / (risk - 1) : 0;
      for (let i = 0; i < k; i++) {
        const share = atRisk[i]! / risk;
        expected[i]! += ended.length * share;
        for (let j = 0; j < k; j++) variance[i]![j]! += spread * share * (Number(i === j) - atRisk[j]! / risk);
      }
    }
    for (const row of rows) atRisk[groupOf(row)]! -= 1;
    risk -= rows.length;
  }
  return { sizes, observed, expected, variance };
}

/** d′ V⁻¹ d; 0 without any. */
function statistic(differences: readonly number[], variance: number[][]): number {
  if (differences.length === 0) return 0;
  const solved = solve(new Matrix(variance), Matrix.columnVector([...differences]));
  return differences.reduce((sum, difference, i) => sum + difference * solved.get(i, 0), 0);
}
