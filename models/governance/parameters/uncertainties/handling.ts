import { assumption, countsOf, numbersOf, type ParameterDefinition, suggestedBy } from '../definition.ts';

const number = numbersOf('uncertainty');
const count = countsOf('uncertainty');

/** What handling takes. */
export const handling = [
  number('hoursDispute', 'h', [3, 12], 6, assumption),
  number('hoursRequest', 'h', [0.5, 2], 1, assumption),
  number('hoursHazard', 'h', [0.4, 1.6], 0.8, assumption),
  number('typeSpread', 'ratio', [0, 1.5], 1, assumption),
  number('ftePerServer', 'FTE', [0.2, 1], 0.5, assumption),
  number('townshipKnowledge', 'share', [0, 1], 0.5, assumption),
  number('hoursCv', 'ratio', [0.3, 1.2], 0.7, assumption),
  number('severitySlope', 'ratio', [0, 1.5], 0.5, assumption),
  number('mattersSlope', 'ratio', [0.1, 1], 0.25, assumption),
  number('localDiscount', 'share', [0, 0.5], 0.25, assumption),
  number('skillCommunity', 'ratio', [0.5, 1.1], 0.8, assumption),
  number('skillTownship', 'ratio', [0.6, 1.2], 0.95, assumption),
  number('skillCounty', 'ratio', [0.8, 1.4], 1.1, assumption),
  number('specialism', 'ratio', [0, 0.8], 0.3, assumption),
  number('trainability', 'share', [0.2, 1], 0.6, assumption),
  number('trainingHoursShare', 'share', [0, 0.08], 0.02, assumption),
  number('protocolSaving', 'share', [0, 0.3], 0.15, assumption),
  number('protocolRigidity', 'logit', [0, 1], 0.3, assumption),
  number('protocolHoursPerDepartmentYear', 'h/yr', [50, 800], 200, assumption),
  count('panelParties', 'parties', [1, 4], 3, suggestedBy('seed000')),
  number('panelHoursMember', 'h', [0.5, 2], 1, suggestedBy('jinLevitt')),
  number('panelHoursPair', 'h', [0.1, 1], 0.25, suggestedBy('jinLevitt')),
  number('pairLatency', 'ratio', [1, 3], 1.5, assumption),
  number('agreement', 'probability', [0.8, 1], 0.93, suggestedBy('pressmanWildavsky')),
  number('panelHoldShare', 'share', [0.05, 1], 0.1, assumption),
  number('conveneDays', 'd', [3, 30], 10, assumption),
  number('onSiteShare', 'share', [0.1, 0.6], 0.3, assumption),
  number('travelKmPerHour', 'km/h', [15, 60], 30, assumption),
] as const satisfies readonly ParameterDefinition[];
