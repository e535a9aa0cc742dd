import { makeGovernanceModel } from '../../../models/governance/model.ts';
import type {
  GovernanceParameters,
  Levers,
  RunPeriod,
} from '../../../models/governance/parameters/governanceParameters.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { caseOf } from '../../../scenarios/catalogue.ts';
import type { Settings } from '../../../scenarios/checkRun.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';

/** Long enough for cases to pass all levels, short enough to run often. */
export const shortPeriod: RunPeriod = { warmupDays: 60, windowDays: 120, followUpDays: 60 };

/** Chosen before any result was seen, once for all laws of the governance model. */
export const lawSeed = 20261123;

export interface Variant {
  readonly case?: string;
  readonly policy?: string;
  readonly set?: Settings;
  /** Set under this policy only, unlike `set`: the status quo keeps its own. Not checked by the loader. */
  readonly levers?: Partial<Levers>;
  readonly period?: RunPeriod;
  /** Default: the fewest townships the case can be cut to. */
  readonly denominator?: number;
}

export function parametersOf(variant: Variant = {}): GovernanceParameters {
  const { case: id = 'beihu', policy = 'base', set = {}, levers = {}, period = shortPeriod } = variant;
  const denominator = variant.denominator ?? caseOf(id).constants.townships.value;
  const resolved = resolveRun({ case: id, policy, set, period, slice: { denominator } });
  return { ...resolved, levers: { ...resolved.levers, ...levers } };
}

export type GovernanceRun = Simulation<GovernanceParameters, GovernanceState>;

export interface World {
  readonly replicate?: number;
  readonly log?: 'none' | 'disputes' | 'all';
}

/** A run before its first event. Of a model of its own: nothing that another run was born with is used again. */
export const begun = (parameters: GovernanceParameters, { replicate = 0, log = 'none' }: World = {}): GovernanceRun =>
  new Simulation(makeGovernanceModel(), parameters, { seed: lawSeed, replicate, log });

/** A run at its horizon. */
export function finished(parameters: GovernanceParameters, world?: World): GovernanceRun {
  const run = begun(parameters, world);
  run.run();
  return run;
}
