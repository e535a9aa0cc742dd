import { assumption, fromLiterature, numbersOf, type ParameterDefinition } from '../definition.ts';

const number = numbersOf('uncertainty');

/** How officials find them. */
export const finding = [
  number('patrolMinutesPerVisit', 'min', [5, 30], 10, assumption),
  number('scatter', 'ratio', [0, 1], 0.3, assumption),
  number('detectDispute', 'probability', [0.2, 1], 0.6, assumption),
  number('detectRequest', 'probability', [0.01, 0.3], 0.05, assumption),
  number('detectHazard', 'probability', [0.3, 1], 0.9, assumption),
  number('warningAuc', 'probability', [0.5, 0.95], 0.7, fromLiterature('blair2017')),
  number('patrolTargetShare', 'share', [0.02, 0.5], 0.1, assumption),
  number('riskListCoverage', 'share', [0.1, 0.8], 0.4, assumption),
  number('riskListPerGrid', 'households', [5, 60], 20, assumption),
  number('verificationHours', 'h', [0.2, 2], 0.5, assumption),
] as const satisfies readonly ParameterDefinition[];
