import { assumption, fromLiterature, numbersOf, type ParameterDefinition, suggestedBy } from '../definition.ts';

const number = numbersOf('uncertainty');

/** How grievances arise. */
export const demand = [
  number('latentDisputesPer10kYear', '1/10k/yr', [196, 420], 200, suggestedBy('peoplesMediation2022')),
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
