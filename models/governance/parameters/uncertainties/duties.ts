import { assumption, numbersOf, type ParameterDefinition, suggestedBy } from '../definition.ts';

const number = numbersOf('uncertainty');

/** Duties pushed down, lists, turnover, windows, teams and centres. */
export const duties = [
  number('accessEffect', 'share', [0.3, 1], 0.8, assumption),
  number('accessRigidity', 'share', [0, 0.3], 0.1, assumption),
  number('dutyHoursShare', 'share', [0.1, 0.6], 0.3, assumption),
  number('dutyWaste', 'ratio', [1, 2], 1.3, assumption),
  number('unsuitableDuties', 'share', [0.2, 0.5], 0.365, suggestedBy('dutyLists')),
  number('vettingHours', 'h/yr', [10, 300], 80, assumption),
  number('returnBelow', 'share', [0.3, 0.7], 0.55, assumption),
  number('reviewHours', 'h/yr', [10, 300], 80, assumption),
  number('frontSlope', 'ratio', [0.5, 4], 2, assumption),
  number('assessmentHours', 'h/yr', [4, 80], 24, assumption),
  number('windowTransferHours', 'h', [0.05, 0.4], 0.15, assumption),
  number('generalistPenalty', 'share', [0, 0.3], 0.08, assumption),
  number('generality', 'share', [0, 0.4], 0.2, assumption),
  number('enforcementAuthority', 'share', [0.2, 1], 0.6, assumption),
  number('enforcementSkill', 'ratio', [0.7, 1.1], 0.95, assumption),
  number('dispatchHours', 'h', [0.02, 0.3], 0.1, assumption),
  number('dispatchEffect', 'share', [0.1, 0.9], 0.5, assumption),
  number('commandYuanPerTownship', 'yuan/yr', [10000, 300000], 60000, assumption),
  number('partyIntegration', 'share', [0, 0.8], 0.4, assumption),
  number('partyAgreement', 'share', [0, 0.8], 0.4, assumption),
  number('partyAgainstShirking', 'share', [0, 0.8], 0.4, assumption),
  number('partyMeetingHours', 'h/month', [1, 10], 4, assumption),
  number('turnoverPerYear', '1/yr', [0.03, 0.4], 0.15, assumption),
  number('newcomerGap', 'ratio', [0, 0.5], 0.2, assumption),
  number('learningYears', 'yr', [0.1, 2], 0.5, assumption),
  number('pressureTurnover', 'ratio', [0, 2], 0.5, assumption),
] as const satisfies readonly ParameterDefinition[];
