import { assumption, numbersOf, type ParameterDefinition, suggestedBy } from '../definition.ts';

const number = numbersOf('uncertainty');

/** Those who take part and are not staff. */
export const participation = [
  number('volunteerOrganising', 'h/h', [0, 0.3], 0.1, assumption),
  number('elderYuanPerHour', 'yuan/h', [0, 60], 15, assumption),
  number('elderWord', 'logit', [0, 1.5], 0.6, assumption),
  number('elderSittingHours', 'h', [0.2, 3], 1, assumption),
  number('partnerSupervision', 'h/h', [0, 0.3], 0.08, assumption),
  number('socialYuanPerHour', 'yuan/h', [20, 120], 50, assumption),
  number('committeeYuanPerHour', 'yuan/h', [20, 150], 60, assumption),
  number('expertYuanPerHour', 'yuan/h', [50, 600], 200, assumption),
  number('skillSocial', 'ratio', [0.6, 1.2], 0.9, assumption),
  number('skillProperty', 'ratio', [0.6, 1.1], 0.85, assumption),
  number('skillCommittee', 'ratio', [1, 1.6], 1.25, assumption),
  number('skillExpert', 'ratio', [1, 1.8], 1.4, assumption),
  number('expertSeverity', 'severity', [0.3, 0.9], 0.6, assumption),
  number('expertLeavingPerYear', '1/yr', [0.2, 4], 1.2, suggestedBy('seed003')),
  number('propertyYuanPerHour', 'yuan/h', [15, 100], 40, assumption),
  number('feeIncome', 'index', [0.2, 0.7], 0.4, suggestedBy('seed003')),
  number('feeSpread', 'index', [0.03, 0.3], 0.12, assumption),
  number('feeFloor', 'share', [0, 0.6], 0.3, assumption),
  number('incomeVolatility', 'share', [0, 0.8], 0.3, suggestedBy('seed003')),
] as const satisfies readonly ParameterDefinition[];
