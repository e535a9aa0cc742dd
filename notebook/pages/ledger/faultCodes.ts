/** Every fault code that the page Ledger finds itself; each has its text in every language of `locales/`. */
export const ledgerPageFaultCodes = ['ledgerThreadLost'] as const;

export type LedgerPageFaultCode = (typeof ledgerPageFaultCodes)[number];
