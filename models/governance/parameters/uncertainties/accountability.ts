import { assumption, numbersOf, type ParameterDefinition, suggestedBy } from '../definition.ts';

const number = numbersOf('uncertainty');

/** What ranking, audit, rating and appraisal do and cost. */
export const accountability = [
  number('rankingEffort', 'ratio', [0, 0.3], 0.1, assumption),
  number('gamingMax', 'probability', [0.1, 1], 0.6, suggestedBy('bevanHood')),
  number('rankingReporting', 'share', [0, 0.1], 0.04, assumption),
  number('notRegistering', 'share', [0, 1], 0.3, suggestedBy('bevanHood')),
  number('auditDeterrence', 'share', [0, 1], 0.5, assumption),
  number('auditBacklog', 'jobs/clerk', [1, 20], 5, assumption),
  number('auditHours', 'h', [0.1, 2], 0.5, assumption),
  number('ratingDeterrence', 'share', [0, 1], 0.5, assumption),
  number('ratingHours', 'h', [0.01, 0.2], 0.05, assumption),
  number('threatenFrom', 'ratio', [0.8, 3], 1.2, assumption),
  number('appraisalAgainstShirking', 'share', [0, 1], 0.5, assumption),
  number('appraisalAgreement', 'share', [0, 1], 0.3, assumption),
  number('appraisalHours', 'h/yr', [10, 300], 60, assumption),
  number('firstReceiverAgainstShirking', 'share', [0, 1], 0.4, assumption),
  number('followUpHours', 'h', [0.05, 0.5], 0.2, assumption),
  number('blame', 'ratio', [0, 1], 0.3, assumption),
] as const satisfies readonly ParameterDefinition[];
