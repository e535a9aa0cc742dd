/**
 * What an alternative's difference from the reference says beside the agent model's: `same` sign, `opposite` sign, `unsure` where the agent model's interval contains
 * 0, `blind` where the alternative sees no difference and the agent model does, `unanswered` where either has no number.
 */
export const readings = ['same', 'opposite', 'blind', 'unsure', 'unanswered'] as const;
export type Reading = (typeof readings)[number];

/** A paired difference of the agent model with its interval; null where undefined. */
export interface AgentDifference {
  readonly difference: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
}

/** Rounding, relative to the values compared, that is no difference. */
const noDifference = 1e-9;

/** -1, 0 or 1: 0 where the values are the same but for rounding. */
const signOf = (difference: number, scale: number): number =>
  Math.abs(difference) <= noDifference * scale ? 0 : Math.sign(difference);

/** `own` and `reference` are the alternative's values under the policy and the one it is compared with. */
export function readingOf(agent: AgentDifference, own: number | null, reference: number | null): Reading {
  const { difference, lo, hi } = agent;
  if (own === null || reference === null || difference === null) return 'unanswered';
  // A single world, or worlds that are all alike at 0.
  if (lo === null || hi === null || (lo <= 0 && hi >= 0)) return 'unsure';
  const sign = signOf(own - reference, Math.max(Math.abs(own), Math.abs(reference)));
  if (sign === 0) return 'blind';
  return sign === Math.sign(difference) ? 'same' : 'opposite';
}
