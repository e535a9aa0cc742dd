import {
  assumption,
  countsOf,
  fromLiterature,
  numbersOf,
  type ParameterDefinition,
  suggestedBy,
} from './definition.ts';

const number = numbersOf('uncertainty');
const count = countsOf('uncertainty');

const demand = [
  number('latentDisputesPer10kYear', '1/10k/yr', [196, 420], 280, suggestedBy('peoplesMediation2022')),
  number('latentRequestsPer10kYear', '1/10k/yr', [1300, 2800], 1870, suggestedBy('beijingHotline2019')),
  number('hazardsPerGridYear', '1/grid/yr', [50, 300], 142, fromLiterature('zhejiangGrids')),
  number('communityHeterogeneityCv', 'ratio', [0, 1], 0.4, assumption),
  number('seasonAmplitude', 'share', [0, 0.6], 0.2, assumption),
  number('shocksPerYear', '1/yr', [0, 10], 3, assumption),
  number('shockMultiplier', 'ratio', [1, 10], 4, assumption),
  number('shockDays', 'd', [3, 60], 14, assumption),
  number('severityDispute', 'severity', [0.05, 0.5], 0.18, assumption),
  number('severityRequest', 'severity', [0.05, 0.6], 0.25, assumption),
  number('severityHazard', 'severity', [0.1, 0.7], 0.35, assumption),
  number('severitySpread', 'logit sd', [0, 1.5], 0.5, assumption),
  number('growthPerDay', '1/d', [0.003, 0.03], 0.01, assumption),
  number('growthCv', 'ratio', [0, 1.5], 0.6, assumption),
  number('severalDepartmentsShare', 'share', [0.02, 0.42], 0.15, suggestedBy('fireTickets')),
  number('furtherDepartmentShare', 'share', [0.1, 0.6], 0.35, assumption),
] as const satisfies readonly ParameterDefinition[];

const latentLife = [
  number('fadePerDay', '1/d', [0.003, 0.03], 0.01, assumption),
  number('neighbourSettlingPerDay', '1/d', [0.006, 0.024], 0.012, assumption),
  number('neighbourFactorRequest', 'ratio', [0, 1], 0.25, assumption),
  number('neighbourFactorHazard', 'ratio', [0, 1], 0.25, assumption),
  number('neighbourHours', 'h', [1, 8], 3, assumption),
  number('volunteerHoursPer1000Week', 'h/1000/wk', [0.5, 10], 3, assumption),
  number('claimDisputePerDay', '1/d', [0.015, 0.06], 0.03, assumption),
  number('claimRequestPerDay', '1/d', [0.05, 0.2], 0.1, assumption),
  number('claimHazardPerDay', '1/d', [0.0015, 0.006], 0.003, assumption),
  number('reportingPropensityCv', 'ratio', [0, 1.5], 0.5, assumption),
  number('trustMean', 'index', [0.2, 0.8], 0.5, assumption),
  number('trustSpread', 'logit sd', [0, 1.5], 0.6, assumption),
  number('overHeadsPerDay', '1/d', [0.0005, 0.02], 0.004, assumption),
  number('overHeadsTrust', 'index', [0.1, 0.6], 0.35, assumption),
  number('outreachClaimPerDay', '1/d per d/month', [0.0003, 0.004], 0.001, assumption),
  number('autonomyGrowthPerYear', '1/yr', [0, 0.3], 0.1, assumption),
  number('crowdingOutPerYear', '1/yr', [-0.3, 0.6], 0.3, suggestedBy('cardenas2000')),
  number('autonomySupportPerYear', '1/yr', [0, 0.5], 0.2, assumption),
] as const satisfies readonly ParameterDefinition[];

const finding = [
  number('patrolMinutesPerVisit', 'min', [5, 30], 10, assumption),
  number('detectDispute', 'probability', [0.2, 1], 0.6, assumption),
  number('detectRequest', 'probability', [0.01, 0.3], 0.05, assumption),
  number('detectHazard', 'probability', [0.3, 1], 0.9, assumption),
  number('warningAuc', 'probability', [0.5, 0.95], 0.7, fromLiterature('blair2017')),
  number('patrolTargetShare', 'share', [0.02, 0.5], 0.1, assumption),
  number('riskListCoverage', 'share', [0.1, 0.8], 0.4, assumption),
  number('riskListPerGrid', 'households', [5, 60], 20, assumption),
  number('verificationHours', 'h', [0.2, 2], 0.5, assumption),
] as const satisfies readonly ParameterDefinition[];

const routing = [
  number('entryAtCommunity', 'share', [0.2, 0.6], 0.5, assumption),
  number('entryAtCounty', 'share', [0.05, 0.4], 0.15, assumption),
  number('intakeHours', 'h', [0.1, 0.5], 0.2, assumption),
  number('entryHours', 'h', [0.05, 0.5], 0.15, assumption),
  number('screeningHours', 'h', [0.03, 0.3], 0.1, assumption),
  number('misroutePerHop', 'probability', [0.04, 0.38], 0.15, fromLiterature('yichunHotline')),
  number('hopHours', 'h', [0.25, 1], 0.5, assumption),
  number('hopDays', 'd', [1, 7], 3, assumption),
  number('shirking', 'ratio', [0, 1.5], 0.5, assumption),
  number('passUpDays', 'd', [0.5, 7], 2, assumption),
  number('authorityUnclear', 'probability', [0, 0.3], 0.1, suggestedBy('dutyLists')),
  number('disputeOpenShare', 'share', [0.3, 0.9], 0.6, assumption),
  number('requestOpenShare', 'share', [0.2, 0.8], 0.5, assumption),
  number('hazardOpenShare', 'share', [0.2, 0.8], 0.5, assumption),
  number('postedAuthority', 'share', [0, 1], 0.5, assumption),
  number('hallStaffShare', 'share', [0.05, 0.5], 0.25, assumption),
  number('protocolClarity', 'share', [0, 1], 0.5, assumption),
  number('leadAgainstShirking', 'share', [0, 1], 0.5, assumption),
  number('stationIdleShare', 'share', [0, 0.3], 0.1, assumption),
  number('rotationDays', 'd', [1, 7], 3, assumption),
  number('onCallDays', 'd', [0.5, 5], 2, assumption),
] as const satisfies readonly ParameterDefinition[];

const handling = [
  number('hoursDispute', 'h', [3, 12], 6, assumption),
  number('hoursRequest', 'h', [0.5, 2], 1, assumption),
  number('hoursHazard', 'h', [0.4, 1.6], 0.8, assumption),
  number('ftePerServer', 'FTE', [0.2, 1], 0.5, assumption),
  number('townshipKnowledge', 'share', [0, 1], 0.5, assumption),
  number('hoursCv', 'ratio', [0.3, 1.2], 0.7, assumption),
  number('severitySlope', 'ratio', [0, 1.5], 0.5, assumption),
  number('mattersSlope', 'ratio', [0.1, 1], 0.5, assumption),
  number('localDiscount', 'share', [0, 0.5], 0.25, assumption),
  number('skillCommunity', 'ratio', [0.5, 1.1], 0.8, assumption),
  number('skillTownship', 'ratio', [0.6, 1.2], 0.95, assumption),
  number('skillCounty', 'ratio', [0.8, 1.4], 1.1, assumption),
  number('trainability', 'share', [0.2, 1], 0.6, assumption),
  number('trainingHoursShare', 'share', [0, 0.08], 0.02, assumption),
  number('protocolSaving', 'share', [0, 0.3], 0.15, assumption),
  number('protocolRigidity', 'logit', [0, 1], 0.3, assumption),
  number('protocolHoursPerDepartmentYear', 'h/yr', [50, 800], 200, assumption),
  number('panelHoursMember', 'h', [0.5, 2], 1, suggestedBy('jinLevitt')),
  number('panelHoursPair', 'h', [0.1, 1], 0.25, suggestedBy('jinLevitt')),
  number('pairLatency', 'ratio', [1, 3], 1.5, assumption),
  number('agreement', 'probability', [0.8, 1], 0.93, suggestedBy('pressmanWildavsky')),
  number('panelHoldShare', 'share', [0.05, 1], 0.1, assumption),
  number('conveneDays', 'd', [3, 30], 10, assumption),
  number('onSiteShare', 'share', [0.1, 0.6], 0.3, assumption),
  number('travelKmPerHour', 'km/h', [15, 60], 30, assumption),
] as const satisfies readonly ParameterDefinition[];

const success = [
  number('successBase', 'probability', [0.6, 0.8], 0.7, fromLiterature('mediationSuccess')),
  number('successAtSeverity', 'severity', [0.3, 0.6], 0.45, assumption),
  number('successSkill', 'logit', [0, 3], 1.5, assumption),
  number('successSeverity', 'logit', [0.5, 4], 2, assumption),
  number('successLocality', 'logit', [0, 2], 0.8, assumption),
  number('successCohesion', 'logit', [0, 2], 0.8, assumption),
  number('successNorms', 'logit', [0, 2], 0.5, assumption),
  number('stagePenalty', 'logit', [0, 1], 0.3, suggestedBy('glasl')),
  count('maxAttempts', 'attempts', [1, 4], 2, assumption),
  number('reattemptDays', 'd', [2, 21], 7, assumption),
] as const satisfies readonly ParameterDefinition[];

const endings = [
  number('escalationPerDay', '1/d', [0.0001, 0.002], 0.0004, assumption),
  number('escalationRequestFactor', 'ratio', [0, 1], 0.2, assumption),
  number('escalationHazardFactor', 'ratio', [0, 1], 0.1, assumption),
  number('escalationWait', '1/d', [0.005, 0.05], 0.02, assumption),
  number('escalationHops', 'logit', [0, 0.8], 0.3, assumption),
  number('escalationSlight', 'logit', [0, 1.5], 0.5, assumption),
  number('escalationTies', 'logit', [0, 1.5], 0.5, assumption),
  number('escalationHours', 'h', [3, 20], 8, assumption),
  number('lapsePerDay', '1/d', [0.0005, 0.006], 0.002, assumption),
  number('explanationLeadDays', 'd', [0.5, 3], 2, assumption),
  number('explanationHours', 'h', [0.1, 1], 0.3, assumption),
] as const satisfies readonly ParameterDefinition[];

const charges = [
  number('reportingShare', 'share', [0.1, 0.3], 0.25, fromLiterature('yongchuan')),
  number('transitionDip', 'share', [0, 0.05], 0.03, fromLiterature('norwayReform')),
  number('transitionDays', 'd', [0, 730], 365, fromLiterature('norwayReform')),
  number('fundsPerDispute', 'yuan', [30, 600], 150, assumption),
  number('fundsPerRequest', 'yuan', [5, 120], 30, assumption),
  number('fundsPerHazard', 'yuan', [10, 240], 60, assumption),
  number('earlyWarningYuanPerResident', 'yuan/yr', [0.2, 4], 1, assumption),
  number('oneStopYuanPerDepartment', 'yuan/yr', [20000, 300000], 80000, assumption),
  number('trainingYuanPerFte', 'yuan/yr', [1000, 12000], 4000, assumption),
  number('postingYuanPerFte', 'yuan/yr', [1000, 20000], 6000, assumption),
  number('protocolYuanPerDepartment', 'yuan/yr', [5000, 100000], 20000, assumption),
  number('outreachYuanPerCommunityDay', 'yuan', [10, 300], 60, assumption),
] as const satisfies readonly ParameterDefinition[];

/** Every uncertainty: what nobody can set and few know. Bounds are the range to sweep. Grouped as in the model description. */
export const uncertainties = [
  ...demand,
  ...latentLife,
  ...finding,
  ...routing,
  ...handling,
  ...success,
  ...endings,
  ...charges,
] as const;

export type UncertaintyKey = (typeof uncertainties)[number]['key'];
