import { curveStepDays } from '../models/governance/curves.ts';
import { outcomeDefinitions } from '../models/governance/outcomes/definitions.ts';
import type { OutcomeSpec, OutcomeSummary, OutcomesSummary } from '../sim/analysis/summary.ts';
import { type PolicyRuns, rowStatus } from '../sim/experiment/policyRuns.ts';
import type { ContrastRow, CurveRow, MeanRow, ReplicateRow } from './api.ts';

type Labels = ReadonlyMap<string, string>;

/** What is summarised: the model's outcomes, then own ones, which have no unit and no better direction. */
export const outcomeSpecs = (own: Iterable<string>): OutcomeSpec[] => [
  ...outcomeDefinitions,
  ...Array.from(own, (key): OutcomeSpec => ({ key, unit: '', better: 'neither' })),
];

export function meanRows({ policies }: OutcomesSummary, labels: Labels): MeanRow[] {
  return policies.flatMap(({ id, outcomes }) =>
    Object.entries(outcomes).map(([outcome, { unit, n, mean, lo, hi }]: [string, OutcomeSummary]) => ({
      policy: id,
      label: labels.get(id) ?? id,
      outcome,
      unit,
      n,
      mean: number(mean),
      low: number(lo),
      high: number(hi),
    })),
  );
}

export function contrastRows(summary: OutcomesSummary, labels: Labels, specs: readonly OutcomeSpec[]): ContrastRow[] {
  const units = new Map(specs.map(({ key, unit }) => [key, unit]));
  return summary.contrasts.map(({ policy, reference, outcome, n, difference, lo, hi, pBetter }) => ({
    policy,
    label: labels.get(policy) ?? policy,
    reference,
    outcome,
    unit: units.get(outcome) ?? '',
    n,
    mean: number(difference),
    low: number(lo),
    high: number(hi),
    pBetter: number(pBetter),
  }));
}

export function replicateRows(
  runs: readonly PolicyRuns[],
  labels: Labels,
  specs: readonly OutcomeSpec[],
): ReplicateRow[] {
  return runs.flatMap(({ id, status, outcomes }) =>
    Array.from(status).flatMap((code, replicate) =>
      code !== rowStatus.ok
        ? []
        : specs.map(({ key }) => ({
            policy: id,
            label: labels.get(id) ?? id,
            replicate,
            outcome: key,
            value: outcomes[key]?.[replicate] ?? Number.NaN,
          })),
    ),
  );
}

export function curveRows(runs: readonly PolicyRuns[], labels: Labels): CurveRow[] {
  return runs.flatMap(({ id, series }) => {
    const kept = [...series.values()];
    return Object.keys(kept[0] ?? {}).flatMap((curve) => {
      const columns = kept.map((one) => one[curve]!);
      return Array.from(columns[0]!, (_, week) => ({
        policy: id,
        label: labels.get(id) ?? id,
        curve,
        day: week * curveStepDays,
        value: columns.reduce((sum, column) => sum + column[week]!, 0) / columns.length,
      }));
    });
  });
}

const number = (value: number | null): number => value ?? Number.NaN;
