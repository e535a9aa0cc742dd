import { movesAt } from '../../../models/governance/process/move.ts';
import { processStates } from '../../../models/governance/process/states.ts';
import { births } from '../../../models/governance/process/transitions.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';

/** What happened in a run: `from → to` pairs and `state @ level`, with how often. */
export function observedMoves(state: GovernanceState): Map<string, number> {
  const seen = new Map<string, number>();
  const add = (what: string, n: number) => n > 0 && seen.set(what, (seen.get(what) ?? 0) + n);
  for (const [from, { key }] of processStates.entries()) {
    for (const [to, { key: next, levels }] of processStates.entries()) {
      for (let level = 0; level < 3; level++) {
        const n = movesAt(state.moves, from, to, level);
        add(next === 'latent' ? `${key} → ${next} by ${births[level]}` : `${key} → ${next}`, n);
        if (levels.length > 0) add(`${next} @ ${level}`, n);
      }
    }
  }
  return seen;
}
