export const homeEn = {};

export type HomeTexts = typeof homeEn;
