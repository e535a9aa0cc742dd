import { COMMUNITY, COUNTY, DISPUTE, TOWNSHIP } from '../caseClasses.ts';
import { at1, at2, at4 } from '../caseTable.ts';
import { covering } from '../duties.ts';
import type { GovernanceState } from '../state.ts';

/**
 * The lowest level that may close all matters of a case. Each matter draws one uniform, compared with the nested shares of matters
 * closable at community and township: whoever may close more, may close everything it could before.
 */
function requiredLevel(state: GovernanceState, row: number): number {
  const c = state.cases.columns;
  const { delegated } = state;
  const caseClass = c.caseClass[at1 * row]!;
  const open = delegated.open[caseClass]!;
  const township = covering(open, delegated.township[caseClass]!);
  const community = covering(
    open,
    Math.min(delegated.community[c.community[at2 * row]!]!, delegated.township[caseClass]!),
  );
  let level = COMMUNITY;
  for (let matter = 0; matter < c.matters[at1 * row]!; matter++) {
    const u = state.streams.authority.uniform(c.entity[at4 * row]!, c.index[at4 * row]!, matter);
    if (u >= township) return COUNTY;
    if (u >= community) level = TOWNSHIP;
  }
  return level;
}

/**
 * Whether a level without authority tries all the same: where the lists do not say clearly who may close, or duties were pushed down, and, under screening, the
 * community with every dispute, since anyone may persuade. The hours are spent and the case still goes up.
 */
function triesWithoutAuthority(state: GovernanceState, row: number, level: number): boolean {
  const c = state.cases.columns;
  if (level === COMMUNITY && state.rules.screening && c.caseClass[at1 * row] === DISPUTE) return true;
  const u = state.streams.authority.uniform(c.entity[at4 * row]!, c.index[at4 * row]!, 8 + level);
  return u < state.rules.unclear;
}

/** Draws once, when a case surfaces, who may close it and who tries in vain. */
export function assignAuthority(state: GovernanceState, row: number): void {
  const c = state.cases.columns;
  c.required[at1 * row] = requiredLevel(state, row);
  for (const level of [COMMUNITY, TOWNSHIP]) {
    if (level < c.required[at1 * row]! && triesWithoutAuthority(state, row, level)) c.tries[at1 * row]! |= 1 << level;
  }
}

/** Whether the case is attempted at its level at all. */
export const isAttemptedAt = (required: number, tries: number, level: number): boolean =>
  level >= required || (tries & (1 << level)) !== 0;
