import { assumption, countsOf, fromSeed, numbersOf, type ParameterDefinition, type Provenance } from './definition.ts';

const number = numbersOf('lever');
const count = countsOf('lever');

const flag = <K extends string>(key: K, provenance: Provenance) =>
  ({ key, kind: 'lever', type: 'boolean', unit: 'yes/no', default: false, provenance }) as const;

/** Every lever. Defaults describe a county before any reform: few patrols, no centre, no panel, little delegated, some duties pushed down and some ranking. */
export const levers = [
  number('patrolHoursShare', 'share', [0, 0.6], 0.05, fromSeed('seed003')),
  number('patrolTargeting', 'share', [0, 1], 0, fromSeed('seed003')),
  flag('earlyWarning', fromSeed('seed003')),
  number('earlyWarningThreshold', 'specificity', [0.5, 0.999], 0.95, assumption),
  number('outreachDaysPerMonth', 'd/month', [0, 8], 0, fromSeed('seed003')),
  number('resourceForward', 'share', [0, 1], 0, fromSeed('seed003')),
  number('mechanismForward', 'share', [0, 1], 0, fromSeed('seed003')),
  number('staffShareCounty', 'share', [0.01, 0.98], 0.28, assumption),
  number('staffShareTownship', 'share', [0.01, 0.98], 0.31, assumption),
  number('staffShareCommunity', 'share', [0.01, 0.98], 0.41, assumption),
  number('fundsFollowDuties', 'share', [0, 1], 0, fromSeed('seed002')),
  number('skillsFollowDuties', 'share', [0, 1], 0, fromSeed('seed002')),
  number('authorityTownship', 'share', [0, 1], 0.45, fromSeed('seed001')),
  number('authorityCommunity', 'share', [0, 1], 0.15, fromSeed('seed001')),
  number('unfundedDuties', 'share', [0, 1], 0.2, fromSeed('seed001')),
  number('dutyAccessControl', 'share', [0, 1], 0, fromSeed('seed001')),
  number('authorityReturn', 'share', [0, 1], 0, fromSeed('seed004')),
  number('differentiation', 'share', [0, 1], 0, fromSeed('seed003')),
  number('oneStopShare', 'share', [0, 1], 0, fromSeed('seed000')),
  {
    key: 'stationing',
    kind: 'lever',
    type: 'option',
    unit: 'mode',
    options: ['permanent', 'rotating', 'onCall'],
    default: 'onCall',
    provenance: fromSeed('seed000'),
  },
  flag('jointPanel', fromSeed('seed000')),
  flag('leadConvening', fromSeed('seed000')),
  number('acceptDays', 'd', [0.5, 30], 7, fromSeed('seed000')),
  number('studyDays', 'd', [1, 60], 15, fromSeed('seed000')),
  number('replyDays', 'd', [3, 90], 60, fromSeed('seed000')),
  flag('firstReceiver', fromSeed('seed000')),
  count('townshipOffices', 'offices', [1, 24], 6, fromSeed('seed004')),
  flag('unifiedWindow', fromSeed('seed004')),
  flag('unifiedEnforcement', fromSeed('seed004')),
  flag('commandCentre', fromSeed('seed004')),
  number('partyLedCoordination', 'share', [0, 1], 0, fromSeed('seed003')),
  number('volunteerHours', 'h/1000/wk', [0, 20], 1, fromSeed('seed001')),
  number('elderHours', 'h/1000/wk', [0, 10], 0.5, fromSeed('seed003')),
  number('industryCommitteeHours', 'h/1000/wk', [0, 3], 0, fromSeed('seed000')),
  number('socialOrganisationHours', 'h/1000/wk', [0, 10], 0, fromSeed('seed001')),
  number('propertyServiceHours', 'h/1000/wk', [0, 20], 0, fromSeed('seed003')),
  number('expertHours', 'h/1000/wk', [0, 2], 0, fromSeed('seed003')),
  number('expertFunding', 'share', [0, 1], 0, fromSeed('seed003')),
  number('dataSharing', 'share', [0, 1], 0, fromSeed('seed004')),
  count('terminals', 'terminals', [1, 20], 4, fromSeed('seed003')),
  flag('screening', fromSeed('seed003')),
  number('screeningDays', 'd', [1, 30], 7, assumption),
  number('rankingPressure', 'share', [0, 1], 0.2, fromSeed('seed000')),
  number('massRatingWeight', 'share', [0, 1], 0, fromSeed('seed003')),
  number('audit', 'share', [0, 1], 0, assumption),
  number('cooperationAppraisal', 'share', [0, 1], 0, fromSeed('seed003')),
] as const satisfies readonly ParameterDefinition[];

export type LeverKey = (typeof levers)[number]['key'];
