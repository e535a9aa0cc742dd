import { COMMUNITY, COUNTY, DISPUTE, TOWNSHIP } from '../caseClasses.ts';
import { covering } from '../duties.ts';
import { in1, in2, in4 } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';

/**
 * The lowest level that may close all matters of a case. Each matter draws one uniform, compared with the nested shares of matters
 * closable at community and township: whoever may close more, may close everything it could before.
 */
function requiredLevel(state: GovernanceState, id: number): number {
  const g = state.grievances.columns;
  const { delegated } = state;
  const caseClass = g.caseClass[in1 * id]!;
  const open = delegated.open[caseClass]!;
  const township = covering(open, delegated.township[caseClass]!);
  const community = covering(
    open,
    Math.min(delegated.community[g.community[in2 * id]!]!, delegated.township[caseClass]!),
  );
  let level = COMMUNITY;
  for (let matter = 0; matter < g.matters[in1 * id]!; matter++) {
    const u = state.streams.authority.uniform(g.entity[in4 * id]!, g.index[in4 * id]!, matter);
    if (u >= township) return COUNTY;
    if (u >= community) level = TOWNSHIP;
  }
  return level;
}

/**
 * Whether a level without authority tries all the same: where the lists do not say clearly who may close, or duties were pushed down, and, under screening, the
 * community with every dispute, since anyone may persuade. The hours are spent and the case still goes up.
 */
function triesWithoutAuthority(state: GovernanceState, id: number, level: number): boolean {
  const g = state.grievances.columns;
  if (level === COMMUNITY && state.rules.screening && g.caseClass[in1 * id] === DISPUTE) return true;
  const u = state.streams.authority.uniform(g.entity[in4 * id]!, g.index[in4 * id]!, 8 + level);
  return u < state.rules.unclear;
}

/** Draws once, when a case surfaces, who may close it and who tries in vain. */
export function assignAuthority(state: GovernanceState, id: number): void {
  const g = state.grievances.columns;
  g.required[in1 * id] = requiredLevel(state, id);
  for (const level of [COMMUNITY, TOWNSHIP]) {
    if (level < g.required[in1 * id]! && triesWithoutAuthority(state, id, level)) g.tries[in1 * id]! |= 1 << level;
  }
}

/** Whether the case is attempted at its level at all. */
export const isAttemptedAt = (required: number, tries: number, level: number): boolean =>
  level >= required || (tries & (1 << level)) !== 0;
