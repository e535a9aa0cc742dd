export const runEn = {};

export type RunTexts = typeof runEn;
