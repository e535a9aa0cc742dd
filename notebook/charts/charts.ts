import { casesOpenOverTime } from './casesOpenOverTime.ts';
import type { Chart } from './chart.ts';
import { coordinationCost } from './coordinationCost.ts';
import { costAgainstResolution } from './costAgainstResolution.ts';
import { equityMap } from './equityMap.ts';
import { hoursLedger } from './hoursLedger.ts';
import { outcomeTable } from './outcomeTable.ts';
import { furtherDifferences, pairedDifferences } from './pairedDifferences.ts';
import { resolutionOverTime } from './resolutionOverTime.ts';
import { settledWhere } from './settledWhere.ts';
import { timeToSettlement } from './timeToSettlement.ts';

/** Every chart of a comparison, in the order in which they are shown; `furtherDifferences` are opened below the headline's. */
export const charts: readonly Chart[] = [
  resolutionOverTime,
  timeToSettlement,
  coordinationCost,
  settledWhere,
  costAgainstResolution,
  pairedDifferences,
  equityMap,
  hoursLedger,
  casesOpenOverTime,
  outcomeTable,
];

/** The same with those that are opened on request. */
export const allCharts: readonly Chart[] = [...charts, ...furtherDifferences];
