import type { EstimateOptions } from '../../sim/experiment/estimateSweep.ts';

/** What may be spent on measuring how long runs take: seconds, and share of a budget, whichever is less. */
const pilot = { mostSeconds: 12, share: 0.1 };

/** How a sweep is measured; of a budget, which decides its size, not by the size it has. */
export const pilotOptions = (budget: number | undefined): EstimateOptions =>
  budget === undefined
    ? { mostSeconds: pilot.mostSeconds }
    : { mostSeconds: Math.min(pilot.mostSeconds, pilot.share * budget), mostRuns: Number.POSITIVE_INFINITY };
