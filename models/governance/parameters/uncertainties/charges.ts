import { assumption, fromLiterature, numbersOf, type ParameterDefinition } from '../definition.ts';

const number = numbersOf('uncertainty');

/** What levers and cases cost, and what forms and reform take of the day. */
export const charges = [
  number('reportingShare', 'share', [0.1, 0.3], 0.25, fromLiterature('yongchuan')),
  number('transitionDip', 'share', [0, 0.05], 0.03, fromLiterature('norwayReform')),
  number('transitionDays', 'd', [0, 730], 365, fromLiterature('norwayReform')),
  number('fundsPerDispute', 'yuan', [30, 600], 100, assumption),
  number('fundsPerRequest', 'yuan', [5, 120], 20, assumption),
  number('fundsPerHazard', 'yuan', [10, 240], 40, assumption),
  number('earlyWarningYuanPerResident', 'yuan/yr', [0.2, 4], 1, assumption),
  number('oneStopYuanPerDepartment', 'yuan/yr', [20000, 300000], 80000, assumption),
  number('fundsAccountingHours', 'h/yr', [4, 80], 20, assumption),
  number('trainingYuanPerFte', 'yuan/yr', [1000, 12000], 4000, assumption),
  number('postingYuanPerFte', 'yuan/yr', [1000, 20000], 6000, assumption),
  number('protocolYuanPerDepartment', 'yuan/yr', [5000, 100000], 20000, assumption),
  number('outreachYuanPerCommunityDay', 'yuan', [10, 300], 60, assumption),
] as const satisfies readonly ParameterDefinition[];
