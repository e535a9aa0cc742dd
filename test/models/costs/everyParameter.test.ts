import { describe, expect, it } from 'vitest';
import { constants } from '../../../models/governance/parameters/constants.ts';
import type { NumberParameter, ParameterDefinition } from '../../../models/governance/parameters/definition.ts';
import type {
  GovernanceParameters,
  LeverValue,
  RunPeriod,
} from '../../../models/governance/parameters/governanceParameters.ts';
import { type LeverKey, levers } from '../../../models/governance/parameters/levers.ts';
import { uncertainties } from '../../../models/governance/parameters/uncertainties.ts';
import type { Settings } from '../../../scenarios/checkRun.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { finished, township } from '../mechanisms/county.ts';

type Group = 'levers' | 'uncertainties' | 'constants';

/** Long enough that replies fall due and attempts follow attempts. */
const period: RunPeriod = { warmupDays: 30, windowDays: 75, followUpDays: 30 };

/** A world in which shocks strike within the period; every parameter is moved in it. */
const replicate = 2;

/** A county of one township, so that every shock strikes it, where shocks and escalation are frequent and the dip ends in time. */
const small: Settings = {
  townships: 1,
  communities: 8,
  grids: 28,
  residents: 22_000,
  departments: 6,
  townshipOffices: 3,
  programmeYuanPerResident: 40,
  gridWorkers: 28,
  cadres: 18,
  partTimeMediators: 45,
  fullTimeMediators: 3,
  townshipDesks: 5,
  countyDesks: 7,
  centreStaff: 2,
  shocksPerYear: 8,
  escalationPerDay: 0.002,
  escalationWait: 0.05,
  transitionDays: 60,
};

/**
 * Ways of governing under which parameters can matter, tried in turn. All differ from the status quo before anything is moved, so that
 * the transition dip is paid on both sides and cannot stand in for a lever's own effect.
 */
const contexts: readonly { readonly levers: Partial<Record<LeverKey, LeverValue>>; readonly set?: Settings }[] = [
  {
    levers: {
      oneStopShare: 0.5,
      stationing: 'rotating',
      jointPanel: true,
      leadConvening: true,
      screening: true,
      screeningDays: 12,
      studyDays: 5,
      replyDays: 20,
      mechanismForward: 0.8,
    },
  },
  { levers: { oneStopShare: 0.5, stationing: 'permanent', acceptDays: 1, studyDays: 5, replyDays: 20 } },
  { levers: { oneStopShare: 0.5, stationing: 'onCall', jointPanel: true } },
  // Little money, apart from the duties; few volunteers who are asked for much.
  {
    levers: { fundsFollowDuties: 0.3, oneStopShare: 0.4, terminals: 2 },
    set: {
      programmeYuanPerResident: 16,
      oneStopYuanPerDepartment: 30_000,
      protocolYuanPerDepartment: 5000,
      neighbourHours: 8,
      volunteerHours: 0.5,
    },
  },
  // Everything that came with rankings, checks, shared data and those who are not staff.
  {
    levers: {
      rankingPressure: 0.8,
      audit: 0.4,
      massRatingWeight: 0.5,
      cooperationAppraisal: 0.5,
      firstReceiver: true,
      dataSharing: 0.5,
      screening: true,
      dutyAccessControl: 0.4,
      unfundedDuties: 0.5,
      differentiation: 0.5,
      authorityReturn: 0.6,
      partyLedCoordination: 0.5,
      skillsFollowDuties: 0.3,
    },
    set: {
      programmeYuanPerResident: 26,
      skillTownship: 0.6,
      threatenFrom: 0.8,
      returnBelow: 0.69,
      severityDispute: 0.45,
      severityRequest: 0.5,
      tiesPerHousehold: 8,
      contagionPerDay: 0.02,
      collectiveScale: 2,
    },
  },
  {
    levers: {
      unifiedWindow: true,
      unifiedEnforcement: true,
      commandCentre: true,
      propertyServiceHours: 4,
      socialOrganisationHours: 2,
      industryCommitteeHours: 0.6,
      expertHours: 0.4,
      expertFunding: 0.5,
      elderHours: 2,
    },
    set: { programmeYuanPerResident: 36, expertSeverity: 0.4, incomeMean: 0.4 },
  },
];

/** Parameters that change nothing, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {};

const bases = new Map<number, { readonly parameters: GovernanceParameters; readonly outcomes: string }>();

function base(index: number): { readonly parameters: GovernanceParameters; readonly outcomes: string } {
  const known = bases.get(index);
  if (known !== undefined) return known;
  const { levers: own, set = {} } = contexts[index]!;
  const parameters = township('preventive-devolved', {
    levers: own,
    set: { ...small, ...set },
    period,
    denominator: 1,
  });
  const made = { parameters, outcomes: outcomesOf(parameters) };
  bases.set(index, made);
  return made;
}

/** What comes out, as text; of a policy that cannot be staffed or paid, why it is refused. */
function outcomesOf(parameters: GovernanceParameters): string {
  try {
    return JSON.stringify(finished(parameters, replicate).outcomes());
  } catch (error) {
    if (error instanceof FaultError) return JSON.stringify(error.faults);
    throw error;
  }
}

/** Another value: of uncertainties near the farther bound, of levers a third of the way there, of constants a third more. */
function moved(definition: NumberParameter, value: number): number {
  const [low, high] = definition.bounds;
  const far = high - value > value - low ? high : low;
  const target =
    definition.kind === 'constant'
      ? Math.min(high, value * 1.34)
      : value + (far - value) * (definition.kind === 'lever' ? 1 / 3 : 0.9);
  if (definition.type !== 'integer') return target;
  return Math.round(target) === value ? value + Math.sign(target - value || 1) : Math.round(target);
}

function changed(
  parameters: GovernanceParameters,
  group: Group,
  definition: ParameterDefinition,
): GovernanceParameters {
  const { key } = definition;
  const values = parameters[group] as Settings;
  const value = values[key]!;
  const with_ = (changes: Settings) => ({ ...parameters, [group]: { ...values, ...changes } }) as GovernanceParameters;
  if (definition.type === 'boolean') return with_({ [key]: !value });
  if (definition.type === 'option') return with_({ [key]: definition.options.find((option) => option !== value)! });
  // Staff shares sum to 1: what one gains another gives.
  if (key === 'staffShareCommunity')
    return with_({
      [key]: (value as number) - 0.05,
      staffShareTownship: (values.staffShareTownship as number) + 0.05,
    });
  if (key.startsWith('staffShare'))
    return with_({
      [key]: (value as number) + 0.05,
      staffShareCommunity: (values.staffShareCommunity as number) - 0.05,
    });
  return with_({ [key]: moved(definition, value as number) });
}

/** The first context in which moving the parameter changes any outcome; -1 if none does. */
function mattersIn(group: Group, definition: ParameterDefinition): number {
  return contexts.findIndex((_, index) => {
    const { parameters, outcomes } = base(index);
    return outcomesOf(changed(parameters, group, definition)) !== outcomes;
  });
}

// One township, one world, a hundred and thirty-five days: a parameter that is read changes some digit of some outcome.
describe.each<[Group, readonly ParameterDefinition[]]>([
  ['levers', levers],
  ['uncertainties', uncertainties],
  ['constants', constants],
])('every one of the %s', (group, definitions) => {
  it('changes what comes out of a run when it is moved, or is excepted with a reason', () => {
    const dead = definitions.filter((definition) => mattersIn(group, definition) < 0).map(({ key }) => key);
    const excepted = definitions.map(({ key }) => key as string).filter((key) => Object.hasOwn(exceptions, key));
    expect(dead).toEqual(excepted);
  });
});
