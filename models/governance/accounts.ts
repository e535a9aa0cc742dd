/** The hours ledger: every staff hour stands in exactly one of these accounts. */
export const accounts = [
  'patrol',
  'verification',
  'outreach',
  'intake',
  'screening',
  'transfer',
  'search',
  'mediation',
  'meeting',
  'travel',
  'dataEntry',
  'reporting',
  'idle',
] as const;

export type Account = (typeof accounts)[number];

/** Index of each account in the ledger. */
export const accountIndex = Object.fromEntries(accounts.map((account, i) => [account, i])) as Record<Account, number>;
