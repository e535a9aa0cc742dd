import { assumption, countsOf, numbersOf, type ParameterDefinition, suggestedBy } from '../definition.ts';

const number = numbersOf('uncertainty');
const count = countsOf('uncertainty');

/** What endings leave behind: satisfaction, trust, reporting, recurrence, contagion. */
export const afterwards = [
  number('satisfactionSettled', 'logit', [0.5, 3], 1.5, assumption),
  number('satisfactionUnsettled', 'logit', [-3, 0], -1.2, assumption),
  number('satisfactionWait', 'logit', [0, 1], 0.4, assumption),
  number('satisfactionVisits', 'logit', [0, 0.5], 0.15, assumption),
  number('satisfactionExplained', 'logit', [0, 1.5], 0.6, assumption),
  number('trustGain', 'share', [0, 0.15], 0.04, assumption),
  number('trustLoss', 'share', [0.02, 0.3], 0.1, assumption),
  number('hearsay', 'share', [0, 1], 0.3, assumption),
  number('memoryYears', 'yr', [0.5, 10], 3, assumption),
  number('reportingFeedback', 'ratio', [0, 2], 0.6, suggestedBy('epstein2002')),
  number('recurrence', 'probability', [0.05, 0.2], 0.12, suggestedBy('reopening')),
  number('recurrenceDays', 'd', [14, 180], 60, assumption),
  number('recurrenceSeverity', 'ratio', [0.3, 1], 0.7, assumption),
  number('repeatPetition', 'probability', [0.05, 0.4], 0.19, suggestedBy('reopening')),
  number('repeatPetitionDays', 'd', [7, 180], 45, assumption),
  number('contagionPerDay', '1/d', [0, 0.02], 0.004, suggestedBy('epstein2002')),
  number('contagionFrom', 'severity', [0.3, 0.8], 0.5, assumption),
  count('tiesPerHousehold', 'households', [0, 8], 4, assumption),
  number('rewiring', 'share', [0, 1], 0.1, assumption),
  number('collectiveScale', 'ratio', [0, 2], 1, assumption),
  number('collectiveHours', 'ratio', [0, 1], 0.3, assumption),
  number('collectiveEscalation', 'ratio', [0, 1.5], 0.5, assumption),
] as const satisfies readonly ParameterDefinition[];
