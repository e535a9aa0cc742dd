import { accounts } from './charts/accounts.ts';
import { casesOpenOverTime } from './charts/casesOpenOverTime.ts';
import { common } from './charts/common.ts';
import { coordinationCost } from './charts/coordinationCost.ts';
import { costAgainstResolution } from './charts/costAgainstResolution.ts';
import { equityMap } from './charts/equityMap.ts';
import { hoursLedger } from './charts/hoursLedger.ts';
import { ledger } from './charts/ledger.ts';
import { outcomeTable } from './charts/outcomeTable.ts';
import { overTime } from './charts/overTime.ts';
import { pairedDifferences } from './charts/pairedDifferences.ts';
import { resolutionOverTime } from './charts/resolutionOverTime.ts';
import { robustness } from './charts/robustness.ts';
import { sensitivity } from './charts/sensitivity.ts';
import { settledWhere } from './charts/settledWhere.ts';
import { timeToSettlement } from './charts/timeToSettlement.ts';

export const chartsEn = {
  common,
  accounts,
  overTime,
  resolutionOverTime,
  casesOpenOverTime,
  timeToSettlement,
  coordinationCost,
  hoursLedger,
  settledWhere,
  costAgainstResolution,
  pairedDifferences,
  equityMap,
  ledger,
  outcomeTable,
  robustness,
  sensitivity,
};

export type ChartsTexts = typeof chartsEn;
