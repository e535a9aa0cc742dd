export const chartsEn = {};

export type ChartsTexts = typeof chartsEn;
