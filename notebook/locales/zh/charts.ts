import type { ChartsTexts } from '../en/charts.ts';
import { common } from './charts/common.ts';

export const chartsZh: ChartsTexts = {
  common,
};
