import type { GovernanceParameters, RunPeriod } from '../../../models/governance/parameters/governanceParameters.ts';
import { type MeanCounty, meanCounty } from '../../../scenarios/alternatives/means/meanCounty.ts';
import { type RestingCounty, restingCounty } from '../../../scenarios/alternatives/means/restingCounty.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';

/** Chosen before any result was seen. */
export const seed = 20261201;

const year: RunPeriod = { warmupDays: 360, windowDays: 365, followUpDays: 90 };

/** What simple alternatives leave out, turned off: grievances of a class are alike, nothing spreads or comes back, nobody is misrouted, and service times spread as much as exponential ones. */
const calm = {
  severitySpread: 0,
  growthCv: 0,
  reportingPropensityCv: 0,
  trustSpread: 0,
  communityHeterogeneityCv: 0,
  seasonAmplitude: 0,
  shocksPerYear: 0,
  transitionDip: 0,
  contagionPerDay: 0,
  collectiveScale: 0,
  recurrence: 0,
  repeatPetition: 0,
  typeSpread: 0,
  specialism: 0,
  misroutePerHop: 0,
  severalDepartmentsShare: 0,
  hoursCv: 1,
  gamingMax: 0,
  trustGain: 0,
  trustLoss: 0,
  reportingFeedback: 0,
};

export interface TownshipChoice {
  readonly uncertainties?: Partial<Record<keyof GovernanceParameters['uncertainties'], number>>;
  readonly levers?: Partial<GovernanceParameters['levers']>;
  readonly constants?: Partial<GovernanceParameters['constants']>;
  readonly period?: RunPeriod;
}

/** One township of `beihu` under a policy, its communities alike, with values changed beyond the bounds of settings where a test needs it. */
export function township(policy: string, choice: TownshipChoice = {}): GovernanceParameters {
  const { uncertainties = {}, levers = {}, constants = {}, period = year } = choice;
  const resolved = resolveRun({ case: 'beihu', policy, set: {}, period, slice: { denominator: 14 } });
  return {
    ...resolved,
    constants: { ...resolved.constants, conditionsSpread: 0, ...constants },
    uncertainties: { ...resolved.uncertainties, ...uncertainties },
    levers: { ...resolved.levers, ...levers },
  };
}

export const calmTownship = (policy: string, choice: TownshipChoice = {}): GovernanceParameters =>
  township(policy, { ...choice, uncertainties: { ...calm, ...choice.uncertainties } });

export function resting(parameters: GovernanceParameters): RestingCounty {
  const county: MeanCounty = meanCounty(parameters, seed);
  return restingCounty(county, [1, 1, 1]);
}
