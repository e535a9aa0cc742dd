import { casesOpenOverTime } from './charts/casesOpenOverTime.ts';
import { common } from './charts/common.ts';
import { overTime } from './charts/overTime.ts';
import { resolutionOverTime } from './charts/resolutionOverTime.ts';
import { timeToSettlement } from './charts/timeToSettlement.ts';

export const chartsEn = {
  common,
  overTime,
  resolutionOverTime,
  casesOpenOverTime,
  timeToSettlement,
};

export type ChartsTexts = typeof chartsEn;
