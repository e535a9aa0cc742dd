import { causeCode } from '../../models/governance/eventLog.ts';
import type { LeverKey } from '../../models/governance/parameters/levers.ts';
import type { ReasonKind } from './reason.ts';

/** Where a step happens: a level, or a kind of partner. */
export type Place = 'community' | 'township' | 'county' | 'property' | 'social' | 'committees' | 'experts';

type ByPlace = Readonly<Partial<Record<Place | 'any', readonly LeverKey[]>>>;

/** Who serves at a desk. */
const staff: ByPlace = {
  community: ['staffShareCommunity', 'differentiation'],
  township: ['staffShareTownship', 'resourceForward', 'townshipOffices', 'unifiedEnforcement'],
  county: [
    'staffShareCounty',
    'resourceForward',
    'oneStopShare',
    'stationing',
    'jointPanel',
    'leadConvening',
    'unifiedEnforcement',
  ],
  property: ['propertyServiceHours'],
  social: ['socialOrganisationHours'],
  committees: ['industryCommitteeHours'],
  experts: ['expertHours', 'expertFunding'],
};

const authority: readonly LeverKey[] = [
  'authorityTownship',
  'authorityCommunity',
  'authorityReturn',
  'differentiation',
  'unifiedEnforcement',
  'resourceForward',
  'dutyAccessControl',
];

/** What the working day of a level goes on besides cases. */
const ranked: readonly LeverKey[] = ['rankingPressure', 'partyLedCoordination', 'unfundedDuties', 'dutyAccessControl'];
const books: readonly LeverKey[] = ['rankingPressure', 'audit', 'massRatingWeight'];
const agreement: readonly LeverKey[] = ['leadConvening', 'cooperationAppraisal', 'partyLedCoordination'];

/**
 * Levers that the equations of what happened hold, by where it happens; what they do by way of other cases, of the split of staff among desks or of the county's money is not
 * meant. `test/report/journey/reasonLevers.test.ts` holds this against the mechanisms.
 */
export const leversOfKind: Readonly<Record<Exclude<ReasonKind, 'surfacing' | 'sameWay' | 'entry'>, ByPlace>> = {
  cameBack: {},
  caused: {},
  collective: {},
  together: {},
  unsaid: {},
  screening: { any: ['screening', 'screeningDays'] },
  retry: { community: ['screening', 'screeningDays'] },
  queue: { ...staff, any: ['massRatingWeight'] },
  panelQueue: { ...staff, any: ['leadConvening', 'studyDays'] },
  work: {
    any: ['mechanismForward', 'dataSharing', 'firstReceiver', 'terminals', 'massRatingWeight'],
    community: ['skillsFollowDuties', 'rankingPressure', 'screening'],
    township: [
      'skillsFollowDuties',
      'rankingPressure',
      'resourceForward',
      'townshipOffices',
      'unifiedWindow',
      'commandCentre',
      'leadConvening',
      'partyLedCoordination',
    ],
    county: ['rankingPressure', 'oneStopShare', 'leadConvening', 'partyLedCoordination'],
  },
  workday: {
    community: [
      ...staff.community!,
      'patrolHoursShare',
      'outreachDaysPerMonth',
      ...ranked,
      'skillsFollowDuties',
      'fundsFollowDuties',
      'volunteerHours',
      'propertyServiceHours',
      'socialOrganisationHours',
    ],
    township: [...staff.township!, ...ranked, 'skillsFollowDuties', 'authorityReturn'],
    county: [
      ...staff.county!,
      ...ranked,
      'mechanismForward',
      'cooperationAppraisal',
      'industryCommitteeHours',
      'expertHours',
    ],
    property: staff.property!,
    social: staff.social!,
    committees: staff.committees!,
    experts: staff.experts!,
  },
  chance: {
    any: ['mechanismForward', 'fundsFollowDuties'],
    community: ['skillsFollowDuties', 'rankingPressure', 'elderHours'],
    township: [
      'skillsFollowDuties',
      'rankingPressure',
      'resourceForward',
      'townshipOffices',
      'dataSharing',
      ...agreement,
    ],
    county: ['rankingPressure', 'dataSharing', ...agreement],
    committees: ['dataSharing'],
    experts: ['dataSharing'],
  },
  authority: { any: [...authority, 'unfundedDuties', 'screening'] },
  wrongDesk: {
    any: ['mechanismForward', 'firstReceiver', 'jointPanel', ...agreement],
    township: ['unifiedWindow', 'unifiedEnforcement', 'commandCentre', 'townshipOffices'],
    county: ['oneStopShare'],
  },
  panel: { any: ['jointPanel'], township: ['townshipOffices', 'unifiedEnforcement'] },
  hall: { any: ['oneStopShare', 'stationing'] },
  partner: {
    property: staff.property!,
    social: staff.social!,
    committees: staff.committees!,
    experts: staff.experts!,
  },
  desk: { township: ['townshipOffices', 'unifiedEnforcement'], county: ['oneStopShare'] },
  transfer: { any: ['commandCentre'] },
  hop: { any: ['dataSharing'], township: ['commandCentre'] },
  officer: { any: ['stationing', 'oneStopShare'] },
  patience: { any: ['acceptDays', 'replyDays', ...books] },
  word: { any: ['acceptDays', 'replyDays'] },
  paper: { any: books },
};

/** Levers in the hazard of each way to end a latent life, by cause. */
export const leversOfCause: Readonly<Record<number, readonly LeverKey[]>> = {
  [causeCode.patrol]: ['patrolHoursShare', 'patrolTargeting', 'staffShareCommunity', 'differentiation'],
  [causeCode.alert]: ['earlyWarning', 'earlyWarningThreshold'],
  [causeCode.outreach]: ['outreachDaysPerMonth', 'differentiation'],
  [causeCode.neighbours]: ['volunteerHours', 'elderHours'],
};

/** Levers that say at which level a case comes in, by what has brought it. A team is called where the community may not close. */
export const leversOfEntry: Readonly<Record<number, readonly LeverKey[]>> = {
  [causeCode.claim]: ['screening'],
  [causeCode.patrol]: ['unifiedEnforcement', ...authority],
};
