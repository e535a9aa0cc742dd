import {
  assumption,
  countsOf,
  fromLiterature,
  numbersOf,
  type ParameterDefinition,
  suggestedBy,
} from '../definition.ts';

const number = numbersOf('uncertainty');
const count = countsOf('uncertainty');

/** What settles a case. */
export const success = [
  number('successBase', 'probability', [0.6, 0.8], 0.76, fromLiterature('mediationSuccess')),
  number('successAtSeverity', 'severity', [0.3, 0.6], 0.5, assumption),
  number('successSkill', 'logit', [0, 3], 1.5, assumption),
  number('successSeverity', 'logit', [0.5, 4], 2, assumption),
  number('successLocality', 'logit', [0, 2], 0.8, assumption),
  number('successCohesion', 'logit', [0, 2], 0.8, assumption),
  number('successNorms', 'logit', [0, 2], 0.5, assumption),
  number('stagePenalty', 'logit', [0, 1], 0.3, suggestedBy('glasl')),
  count('maxAttempts', 'attempts', [1, 4], 2, assumption),
  number('reattemptDays', 'd', [2, 21], 7, assumption),
] as const satisfies readonly ParameterDefinition[];
