import { severityAt, severityDays } from '../../../models/governance/mechanisms/severity.ts';
import { exp } from '../../../sim/engine/arithmetic.ts';
import { hazardSums, surfacingRates } from './hazardSums.ts';
import { type Hazards, ways } from './latentGroups.ts';

/** What becomes of a latent grievance under hazards that stay as they are. The shares sum to 1, but for what is latent after five years. */
export interface LatentCourse {
  /** Share that surfaces, by way. */
  readonly surfaced: Float64Array;
  readonly faded: number;
  readonly neighbours: number;
  /** Mean severity of what surfaces, as it does. */
  readonly severity: number;
  /** ∫ S, ∫ s·S and ∫ (1 - s)·S over its days, with S the chance to be still latent. */
  readonly days: number;
  readonly severityDays: number;
  readonly easeDays: number;
}

const longestDays = 5 * 365;

/** By steps of a day, with the exact chance to be still latent at each: logistic severity from `initial` at rate `growth` > 0. */
export function latentCourse(hazards: Hazards, initial: number, growth: number): LatentCourse {
  const { bySeverity, byEase, flat } = hazardSums(hazards);
  const survival = (day: number) => {
    const severe = severityDays(initial, growth, day);
    return exp(-bySeverity * severe - byEase * (day - severe) - flat * day);
  };
  const surfaced = new Float64Array(ways.length);
  let [faded, neighbours, weighted, days, severe] = [0, 0, 0, 0, 0];
  let before = 1;
  for (let day = 1; day <= longestDays; day++) {
    const s = severityAt(initial, growth, day - 0.5);
    const now = survival(day);
    const total = bySeverity * s + byEase * (1 - s) + flat;
    // The day's mean of the chance: exact for a hazard that stays as it is for the day.
    const lived = total > 0 ? (before - now) / total : before;
    surfacingRates(hazards, s).forEach((rate, way) => {
      surfaced[way]! += rate * lived;
      weighted += rate * lived * s;
    });
    faded += hazards.fade * (1 - s) * lived;
    neighbours += hazards.neighbours * (1 - s) * lived;
    days += lived;
    severe += s * lived;
    before = now;
  }
  const all = surfaced.reduce((sum, share) => sum + share, 0);
  return {
    surfaced,
    faded,
    neighbours,
    severity: all > 0 ? weighted / all : initial,
    days,
    severityDays: severe,
    easeDays: days - severe,
  };
}
