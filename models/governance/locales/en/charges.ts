import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const chargeWords = {
  reportingShare: {
    label: 'reporting',
    note: 'Share of all hours that forms and records take; the same under every policy.',
  },
  transitionDip: {
    label: 'reform dip',
    note: 'Share of capacity that a policy other than the status quo loses while it is new.',
  },
  transitionDays: { label: 'length of the dip', note: 'Days the reform dip lasts.' },
  fundsPerDispute: { label: 'funds a dispute', note: 'Programme funds that handling a dispute takes.' },
  fundsPerRequest: { label: 'funds a request', note: 'Programme funds that handling a request takes.' },
  fundsPerHazard: { label: 'funds a hazard', note: 'Programme funds that handling a hazard takes.' },
  earlyWarningYuanPerResident: {
    label: 'cost of warning',
    note: 'Yearly cost a resident of the warning system, taken from programme funds.',
  },
  oneStopYuanPerDepartment: {
    label: 'cost of the centre',
    note: 'Yearly cost of space and systems for each integrated department.',
  },
  fundsAccountingHours: {
    label: 'accounting for funds',
    note: 'Hours a year that a community needs to account for funds that follow the duties.',
  },
  trainingYuanPerFte: {
    label: 'cost of training',
    note: 'Yearly cost of moving skills down, for each full-time worker concerned.',
  },
  postingYuanPerFte: { label: 'cost of posting', note: 'Yearly travel and allowance of each officer posted down.' },
  protocolYuanPerDepartment: { label: 'cost of protocols', note: 'Yearly funds a department needs for its protocols.' },
  outreachYuanPerCommunityDay: { label: 'cost of outreach', note: 'Funds for one outreach day in one community.' },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
