import { casesOpenOverTime } from './casesOpenOverTime.ts';
import type { Chart } from './chart.ts';
import { coordinationCost } from './coordinationCost.ts';
import { hoursLedger } from './hoursLedger.ts';
import { resolutionOverTime } from './resolutionOverTime.ts';
import { timeToSettlement } from './timeToSettlement.ts';

/** Every chart of a comparison, in the order in which they are shown. */
export const charts: readonly Chart[] = [
  resolutionOverTime,
  casesOpenOverTime,
  timeToSettlement,
  coordinationCost,
  hoursLedger,
];
