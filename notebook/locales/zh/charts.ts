import type { ChartsTexts } from '../en/charts.ts';

export const chartsZh: ChartsTexts = {};
