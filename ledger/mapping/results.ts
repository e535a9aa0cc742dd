/** How a case stands, as every word of a column of results is understood. Settled and replied are told apart: who was given an answer has not been helped by that alone. */
export const resultGroups = ['settled', 'replied', 'withdrawn', 'escalated', 'open'] as const;
export type ResultGroup = (typeof resultGroups)[number];

/** The groups that end a case. */
export const endingGroups = ['settled', 'replied', 'withdrawn', 'escalated'] as const satisfies readonly ResultGroup[];
export type EndingGroup = (typeof endingGroups)[number];
