/** Days between two looks at what governs latent life in a community (autonomy, volunteers, the risk list). */
export const epochDays = 30;

/** Bits of a grievance's `flagged` column: above the alert threshold; among the households patrols target; on the risk list. */
export const ALERTED = 1;
export const TARGETED = 2;
export const LISTED = 4;
