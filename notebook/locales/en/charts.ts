import { common } from './charts/common.ts';

export const chartsEn = {
  common,
};

export type ChartsTexts = typeof chartsEn;
