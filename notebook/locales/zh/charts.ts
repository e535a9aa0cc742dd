import type { ChartsTexts } from '../en/charts.ts';
import { against } from './charts/against.ts';
import { common } from './charts/common.ts';
import { costAgainstResolution } from './charts/costAgainstResolution.ts';
import { pairedDifferences } from './charts/pairedDifferences.ts';
import { settledWhere } from './charts/settledWhere.ts';

export const chartsZh: ChartsTexts = {
  common,
  against,
  costAgainstResolution,
  pairedDifferences,
  settledWhere,
};
