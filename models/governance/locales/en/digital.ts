import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const digitalWords = {
  sharingSaving: {
    label: 'hours saved by sharing',
    note: 'Share of search and transfer hours that full data sharing saves.',
  },
  sharingSpeed: {
    label: 'days saved by sharing',
    note: 'Share of the days between desks that full data sharing saves.',
  },
  contextLoss: {
    label: 'context lost',
    note: 'How much a dispute that needs local knowledge suffers when it travels as a form (logit).',
  },
  sharingYuanPerDepartment: { label: 'cost of the platform', note: 'Yearly cost of sharing data for each department.' },
  terminalEntry: {
    label: 'entry for each terminal',
    note: 'Share by which each further terminal lengthens the entry of a case.',
  },
  terminalYuan: { label: 'cost of a terminal', note: 'Yearly upkeep of each terminal.' },
  mergingYuan: {
    label: 'cost of merging systems',
    note: 'Yearly cost of moving and keeping compatible, for each terminal fewer than before.',
  },
  screeningHold: {
    label: 'wrongly held back',
    note: 'Chance that a screening community keeps a case of middling severity that it may not close; more of severe ones.',
  },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
