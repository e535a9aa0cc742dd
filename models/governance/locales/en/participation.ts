import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const participationWords = {
  volunteerOrganising: {
    label: 'organising volunteers',
    note: 'Community hours that each volunteer hour takes to organise.',
  },
  elderYuanPerHour: { label: 'elders’ allowance', note: 'Allowance of an elder for each hour.' },
  elderWord: {
    label: 'the elders’ word',
    note: 'How much elders add to what local norms do for disputes at the community (logit).',
  },
  elderSittingHours: {
    label: 'elders’ hours at a mediation',
    note: 'Hours that elders give to one attempt at a dispute in a community; they have them no longer for neighbours.',
  },
  partnerSupervision: {
    label: 'supervision of partners',
    note: 'Staff hours that each hour of companies, organisations, committees and experts takes to supervise.',
  },
  socialYuanPerHour: { label: 'price of social organisations', note: 'Price of an hour of a social organisation.' },
  committeeYuanPerHour: { label: 'price of committees', note: 'Price of an hour of an industry committee.' },
  expertYuanPerHour: {
    label: 'price of experts',
    note: 'Price of an hour of an expert; the budget bears the share that is funded.',
  },
  skillSocial: {
    label: 'skill of social organisations',
    note: 'Skill of social organisations at the types they take.',
  },
  skillProperty: { label: 'skill of property companies', note: 'Skill of property companies at the types they take.' },
  skillCommittee: { label: 'skill of committees', note: 'Skill of industry committees at their own types.' },
  skillExpert: { label: 'skill of experts', note: 'Skill of experts at hard disputes.' },
  expertSeverity: { label: 'experts from', note: 'Severity from which experts are asked.' },
  expertLeavingPerYear: { label: 'experts leave', note: 'Rate at which experts leave without funding.' },
  propertyYuanPerHour: {
    label: 'price of a company’s hour',
    note: 'What households pay in fees for an hour that a property company gives to cases.',
  },
  feeIncome: { label: 'income at which half pay', note: 'Income at which half of the households pay their fees.' },
  feeSpread: { label: 'spread of paying', note: 'How gradually the share of payers rises with income.' },
  feeFloor: {
    label: 'companies withdraw below',
    note: 'Share of payers below which the company leaves the community without service.',
  },
  incomeVolatility: {
    label: 'income volatility',
    note: 'How unstable incomes are: the most they fall short in a month.',
  },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
