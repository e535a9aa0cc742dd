import { at1, at2, at8 } from '../caseTable.ts';
import { SETTLED } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';
import { caseOrderOf } from './caseOrder.ts';

/**
 * By community of the slice, in the order of the territory: kilometres east (`x`) and north (`y`) of the county seat, number of its
 * township in the county from 0, residents, cases of all classes that surfaced in the window, and those of them settled within
 * followUpDays.
 */
export function placesProfile(
  state: GovernanceState,
): Record<'x' | 'y' | 'township' | 'residents' | 'cases' | 'settled', Float64Array> {
  const { x, y, townshipOf, townshipKeys, residents } = state.arrangement.territory;
  const { community, status, surfacedAt } = state.cases.columns;
  const { ended } = caseOrderOf(state);
  const { windowStart, windowEnd } = state;
  const { followUpDays } = state.parameters.period;
  // Not by `countCases`, which takes eight times as long over everything else that it counts.
  const cases = new Float64Array(residents.length);
  const settled = new Float64Array(residents.length);
  for (let row = 0; row < state.cases.rows; row++) {
    const from = surfacedAt[at8 * row]!;
    if (from < windowStart || from >= windowEnd) continue;
    cases[community[at2 * row]!]!++;
    if (status[at1 * row] !== SETTLED) continue;
    if (ended[row]! - from <= followUpDays) settled[community[at2 * row]!]!++;
  }
  return {
    x: x.slice(),
    y: y.slice(),
    township: Float64Array.from(townshipOf, (township) => townshipKeys[township]!),
    residents: residents.slice(),
    cases,
    settled,
  };
}
