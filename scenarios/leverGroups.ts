import type { LeverKey } from '../models/governance/parameters/levers.ts';

/** Levers as a planner thinks of them; every lever is in exactly one group. */
export const leverGroups = {
  finding: [
    'patrolHoursShare',
    'patrolTargeting',
    'earlyWarning',
    'earlyWarningThreshold',
    'outreachDaysPerMonth',
    'resourceForward',
    'mechanismForward',
    'screening',
    'screeningDays',
  ],
  allocation: [
    'staffShareCounty',
    'staffShareTownship',
    'staffShareCommunity',
    'authorityTownship',
    'authorityCommunity',
    'fundsFollowDuties',
    'skillsFollowDuties',
    'unfundedDuties',
    'dutyAccessControl',
    'authorityReturn',
    'differentiation',
  ],
  centre: [
    'oneStopShare',
    'stationing',
    'jointPanel',
    'leadConvening',
    'acceptDays',
    'studyDays',
    'replyDays',
    'firstReceiver',
    'townshipOffices',
    'unifiedWindow',
    'unifiedEnforcement',
    'commandCentre',
    'partyLedCoordination',
  ],
  participation: [
    'volunteerHours',
    'elderHours',
    'industryCommitteeHours',
    'socialOrganisationHours',
    'propertyServiceHours',
    'expertHours',
    'expertFunding',
  ],
  appraisal: ['dataSharing', 'terminals', 'rankingPressure', 'massRatingWeight', 'audit', 'cooperationAppraisal'],
} as const satisfies Readonly<Record<string, readonly LeverKey[]>>;

export type LeverGroup = keyof typeof leverGroups;

export const leverGroupKeys = Object.keys(leverGroups) as readonly LeverGroup[];
