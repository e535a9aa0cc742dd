import type { Hazards } from './latentGroups.ts';

/** Hazards a day taken together by how they go with severity s. */
export interface HazardSums {
  /** Times s. */
  readonly bySeverity: number;
  /** Times 1 - s. */
  readonly byEase: number;
  readonly flat: number;
}

export const hazardSums = (h: Hazards): HazardSums => ({
  bySeverity: h.claim + h.overHeads + h.patrol,
  byEase: h.outreach + h.fade + h.neighbours,
  flat: h.alert,
});

/** Rates a day at which a latent grievance of severity `s` comes to light, by way, in the order of `ways`. */
export const surfacingRates = (h: Hazards, s: number): number[] => [
  h.claim * s,
  h.overHeads * s,
  h.patrol * s,
  h.outreach * (1 - s),
  h.alert,
];
