import { assumption, numbersOf, type ParameterDefinition, suggestedBy } from '../definition.ts';

const number = numbersOf('uncertainty');

/** What data and terminals do and cost. */
export const digital = [
  number('sharingSaving', 'share', [0.1, 0.8], 0.5, assumption),
  number('sharingSpeed', 'share', [0.1, 0.9], 0.5, assumption),
  number('contextLoss', 'logit', [0, 1.5], 0.6, suggestedBy('seed003')),
  number('sharingYuanPerDepartment', 'yuan/yr', [5000, 150000], 30000, assumption),
  number('terminalEntry', 'ratio', [0, 0.4], 0.1, assumption),
  number('terminalYuan', 'yuan/yr', [5000, 150000], 30000, assumption),
  number('mergingYuan', 'yuan/yr', [10000, 200000], 50000, assumption),
  number('screeningHold', 'probability', [0, 0.4], 0.1, assumption),
] as const satisfies readonly ParameterDefinition[];
