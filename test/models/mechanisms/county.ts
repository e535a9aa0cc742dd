import { expect } from 'vitest';
import { governanceModel } from '../../../models/governance/model.ts';
import type {
  GovernanceParameters,
  LeverValue,
  RunPeriod,
} from '../../../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../../../models/governance/parameters/levers.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { type RunChoice, resolveRun } from '../../../scenarios/resolve.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';

/** Chosen before any result was seen, once for all tests of the governance model's mechanisms and costs. */
export const mechanismSeed = 20261123;

/** Short enough to be cheap, long enough that cases settle: cases of four months, each followed two more. */
export const shortPeriod: RunPeriod = { warmupDays: 60, windowDays: 120, followUpDays: 60 };

/** Settings under which communities are alike and stay so: no spread of conditions, autonomy at rest, no patrols' pull. */
export const uniformCommunities = {
  communityHeterogeneityCv: 0,
  conditionsSpread: 0,
  autonomyGrowthPerYear: 0,
  crowdingOutPerYear: 0,
  autonomySupportPerYear: 0,
} as const;

/** Settings under which skills, days, forms and hours are what the plainest parameters say: nothing pushed down, ranked, lost or caused by others. */
export const plain = {
  unfundedDuties: 0,
  rankingPressure: 0,
  terminals: 1,
  elderHours: 0,
  newcomerGap: 0,
  generality: 0,
  volunteerOrganising: 0,
  contagionPerDay: 0,
  typeSpread: 0,
  specialism: 0,
} as const;

/** A run of one township of `beihu` under a policy, with settings over it and levers changed on this side alone. */
export function township(
  policy: string,
  {
    set = {},
    levers = {},
    period = shortPeriod,
    denominator = 14,
  }: {
    readonly set?: NonNullable<RunChoice['set']>;
    readonly levers?: Partial<Record<LeverKey, LeverValue>>;
    readonly period?: RunPeriod;
    readonly denominator?: number;
  } = {},
): GovernanceParameters {
  const resolved = resolveRun({ case: 'beihu', policy, set, period, slice: { denominator } });
  return { ...resolved, levers: { ...resolved.levers, ...levers } };
}

/** A run that has not begun: its state as it was created. */
export const created = (
  parameters: GovernanceParameters,
  replicate = 0,
  log = 'none',
): Simulation<GovernanceParameters, GovernanceState> =>
  new Simulation(governanceModel, parameters, { seed: mechanismSeed, replicate, log });

export function finished(
  parameters: GovernanceParameters,
  replicate = 0,
  log = 'none',
): Simulation<GovernanceParameters, GovernanceState> {
  const simulation = created(parameters, replicate, log);
  simulation.run();
  return simulation;
}

/** Expects a count of independent trials, each with probability `p`, within `z` of its standard errors. */
export function expectShare(count: number, n: number, p: number, z = 3.5): void {
  const score = (count - n * p) / Math.sqrt(n * p * (1 - p));
  expect(Math.abs(score), `${count} of ${n}, expected share ${p}, z ${score}`).toBeLessThan(z);
}

/** Expects a Poisson count within `z` of its standard deviations. */
export function expectCount(count: number, mean: number, z = 3.5): void {
  const score = (count - mean) / Math.sqrt(mean);
  expect(Math.abs(score), `${count}, expected ${mean}, z ${score}`).toBeLessThan(z);
}
