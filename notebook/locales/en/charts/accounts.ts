/** Accounts of the hours ledger, as short as they fit beside a part of a bar. */
export const accounts = {
  patrol: 'patrol',
  verification: 'verification',
  outreach: 'outreach',
  intake: 'intake',
  screening: 'screening',
  transfer: 'transfer',
  search: 'search',
  mediation: 'handling',
  meeting: 'meetings',
  travel: 'travel',
  dataEntry: 'data entry',
  reporting: 'reporting',
  idle: 'idle',
};

export type AccountTexts = typeof accounts;
