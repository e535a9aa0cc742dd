/** What the process ends with. */
export const exitCodes = { done: 0, incomplete: 1, badInput: 2, interrupted: 130 } as const;
