import { type CauseName, causeNames } from '../../models/governance/eventLog.ts';
import { meanVisits } from '../../models/governance/mechanisms/patrol.ts';
import type { GovernanceParameters } from '../../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../../models/governance/parameters/levers.ts';
import { staff } from '../../models/governance/staffing.ts';
import type { JourneySides, Parting } from './parting.ts';
import type { Reason, ReasonKind } from './reason.ts';

/** Who serves, by the kind of desk. */
const staffOf: Readonly<Record<string, readonly LeverKey[]>> = {
  community: ['staffShareCommunity'],
  office: ['staffShareTownship', 'resourceForward'],
  team: ['staffShareTownship', 'unifiedEnforcement'],
  department: ['staffShareCounty', 'resourceForward', 'oneStopShare'],
  centre: ['staffShareCounty', 'oneStopShare'],
  panel: ['staffShareTownship', 'staffShareCounty', 'resourceForward'],
  property: ['propertyServiceHours'],
  social: ['socialOrganisationHours'],
  committees: ['industryCommitteeHours'],
  experts: ['expertHours', 'expertFunding'],
};

/** Levers that the equations of what happened hold; what they do by way of other cases is not meant. */
const leversOf: Readonly<Record<Exclude<ReasonKind, 'surfacing' | 'sameWay'>, readonly LeverKey[]>> = {
  cameBack: [],
  entry: ['screening', 'unifiedEnforcement'],
  screening: ['screening', 'screeningDays'],
  collective: [],
  queue: [],
  panelQueue: ['leadConvening', 'studyDays'],
  work: [
    'skillsFollowDuties',
    'mechanismForward',
    'rankingPressure',
    'townshipOffices',
    'unifiedWindow',
    'dataSharing',
    'terminals',
    'firstReceiver',
    'oneStopShare',
    'partyLedCoordination',
  ],
  workday: [
    'patrolHoursShare',
    'outreachDaysPerMonth',
    'rankingPressure',
    'unfundedDuties',
    'dutyAccessControl',
    'partyLedCoordination',
    'skillsFollowDuties',
    'fundsFollowDuties',
    'differentiation',
    'volunteerHours',
    'authorityReturn',
    'mechanismForward',
    'cooperationAppraisal',
  ],
  chance: [
    'skillsFollowDuties',
    'fundsFollowDuties',
    'mechanismForward',
    'townshipOffices',
    'elderHours',
    'dataSharing',
    'leadConvening',
    'cooperationAppraisal',
    'partyLedCoordination',
    'rankingPressure',
    'resourceForward',
  ],
  authority: [
    'authorityTownship',
    'authorityCommunity',
    'authorityReturn',
    'differentiation',
    'unifiedEnforcement',
    'resourceForward',
    'unfundedDuties',
    'dutyAccessControl',
  ],
  wrongDesk: [
    'oneStopShare',
    'unifiedWindow',
    'unifiedEnforcement',
    'commandCentre',
    'mechanismForward',
    'firstReceiver',
    'leadConvening',
    'cooperationAppraisal',
    'partyLedCoordination',
    'townshipOffices',
  ],
  panel: ['jointPanel', 'townshipOffices'],
  hall: ['oneStopShare', 'stationing'],
  partner: [
    'propertyServiceHours',
    'socialOrganisationHours',
    'industryCommitteeHours',
    'expertHours',
    'expertFunding',
  ],
  desk: ['townshipOffices', 'unifiedEnforcement', 'oneStopShare'],
  transfer: ['commandCentre', 'dataSharing'],
  officer: ['stationing', 'oneStopShare'],
  patience: ['acceptDays', 'replyDays'],
  word: ['acceptDays', 'replyDays'],
  paper: ['rankingPressure', 'audit', 'massRatingWeight'],
  unsaid: [],
};

/** Levers in the hazard of each way to end a latent life. */
const leversOfCause: Readonly<Partial<Record<CauseName, readonly LeverKey[]>>> = {
  patrol: ['patrolHoursShare', 'patrolTargeting', 'staffShareCommunity'],
  alert: ['earlyWarning', 'earlyWarningThreshold'],
  outreach: ['outreachDaysPerMonth'],
  neighbours: ['volunteerHours', 'elderHours'],
};

export interface LeverDifference {
  readonly key: LeverKey;
  readonly values: readonly [number | boolean | string, number | boolean | string];
}

/** What differs between the two policies of what acts directly where paths part: levers, in the order of the mechanism. */
export function leverDifferences(sides: JourneySides, { kind, lane }: Reason, { next }: Parting): LeverDifference[] {
  const keys =
    kind === 'surfacing' || kind === 'sameWay'
      ? next.flatMap((mark) => (mark === undefined ? [] : (leversOfCause[causeNames[mark.cause]!] ?? [])))
      : [...leversOf[kind], ...(kind === 'queue' || kind === 'panelQueue' ? (staffOf[lane.split('-')[0]!] ?? []) : [])];
  const [a, b] = sides.map(({ run }) => run.parameters.levers) as [Levers, Levers];
  return [...new Set(keys)]
    .filter((key) => a[key] !== b[key])
    .map((key) => ({ key, values: [a[key], b[key]] as const }));
}

type Levers = GovernanceParameters['levers'];

/** Whether a patrol takes part where paths part. */
export const isOfPatrol = (kind: ReasonKind, { next }: Parting): boolean =>
  (kind === 'surfacing' || kind === 'sameWay') &&
  next.some((mark) => mark !== undefined && causeNames[mark.cause] === 'patrol');

/** Visits a household and year on the county's average, as the policies staff them. */
export function visitsAYear(sides: JourneySides): [number, number] {
  return sides.map(({ run: { parameters } }) => {
    const { constants, levers, uncertainties } = parameters;
    return 365 * meanVisits(parameters, staff(constants, levers, uncertainties));
  }) as [number, number];
}
