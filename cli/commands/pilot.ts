/** What may be spent on measuring how long runs take: seconds, and share of a budget, whichever is less. */
export const pilot = { mostSeconds: 12, share: 0.1 } as const;
