import type { Design } from '../../sim/experiment/designs/design.ts';
import { type Factor, factorValue } from '../../sim/experiment/factor.ts';
import { rowStatus } from '../../sim/experiment/policyRuns.ts';
import { replicateAt } from '../../sim/experiment/replicateAt.ts';
import { refusedStatus, type SweepRuns } from '../../sim/experiment/sweep.ts';
import { csvRow } from '../csv.ts';

/**
 * Header and one row a point that was run: its number from 0, its coordinates in the unit cube (`u:KEY`), then the values of the factors. Both are
 * empty where a factor is left as the scenario has it.
 */
export function* pointRows(
  { points }: Design,
  factors: readonly Factor[],
  runs: Pick<SweepRuns, 'points'>,
): Generator<string> {
  const keys = factors.map(({ key }) => key);
  yield csvRow(['point', ...keys.map((key) => `u:${key}`), ...keys]);
  for (const [number, point] of points.slice(0, runs.points).entries()) {
    const values = factors.map((factor, place) => {
      const u = point[place]!;
      return Number.isNaN(u) ? null : String(factorValue(factor, u));
    });
    yield csvRow([number, ...[...point].map(finite), ...values]);
  }
}

const statusNames: Readonly<Record<number, string>> = {
  [rowStatus.ok]: 'ok',
  [rowStatus.failed]: 'failed',
  [refusedStatus]: 'refused',
};

/** The first line of runs with these outcomes. */
export const runHeader = (outcomes: readonly string[]): string =>
  csvRow(['point', 'policy', 'world', 'status', ...outcomes]);

/** The line of the run at a place: point, policy, world, status and every outcome, empty where it is NaN; `value` gives that of the outcome at an index. */
export function runRow(
  spec: Pick<SweepRuns, 'policies' | 'replicates' | 'worlds'>,
  place: number,
  status: number,
  outcomes: readonly string[],
  value: (index: number) => number,
): string {
  const { policies, replicates } = spec;
  const pair = Math.floor(place / replicates);
  const point = Math.floor(pair / policies.length);
  const values = outcomes.map((_, index) => finite(value(index)));
  return csvRow([point, policies[pair % policies.length]!, replicateAt(spec, place), statusNames[status]!, ...values]);
}

/** Header and one row a point at which a policy cannot be had, with the reason as data. */
export function* refusedRows({ refused }: Pick<SweepRuns, 'refused'>): Generator<string> {
  yield csvRow(['point', 'policy', 'code', 'path', 'value', 'expected']);
  for (const { point, policy, fault } of refused) {
    yield csvRow([point, policy, fault.code, fault.path, shown(fault.value), shown(fault.expected)]);
  }
}

/** Header and one row a run that failed, with the reason as data. */
export function* failedRows({ failed }: Pick<SweepRuns, 'failed'>): Generator<string> {
  yield csvRow(['point', 'policy', 'world', 'code', 'path', 'value', 'expected']);
  for (const { point, policy, replicate, fault } of failed) {
    yield csvRow([point, policy, replicate, fault.code, fault.path, shown(fault.value), shown(fault.expected)]);
  }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
const shown = (value: string | number | boolean | null | undefined): string => String(value ?? '');
