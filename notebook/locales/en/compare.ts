export const compareEn = {};

export type CompareTexts = typeof compareEn;
