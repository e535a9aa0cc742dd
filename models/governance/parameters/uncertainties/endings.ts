import { assumption, numbersOf, type ParameterDefinition } from '../definition.ts';

const number = numbersOf('uncertainty');

/** How cases end otherwise. */
export const endings = [
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
