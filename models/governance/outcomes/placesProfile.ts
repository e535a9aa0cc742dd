import { CASE, in1, in2, in8, SETTLED } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';

/**
 * By community of the slice, in the order of the territory: kilometres east (`x`) and north (`y`) of the county seat, number of its
 * township in the county from 0, residents, cases of all classes that surfaced in the window, and those of them settled within
 * followUpDays.
 */
export function placesProfile(
  state: GovernanceState,
): Record<'x' | 'y' | 'township' | 'residents' | 'cases' | 'settled', Float64Array> {
  const { x, y, townshipOf, townshipKeys, residents } = state.arrangement.territory;
  const { community, status, surfacedAt, endedAt } = state.grievances.columns;
  const { windowStart, windowEnd } = state;
  const { followUpDays } = state.parameters.period;
  // Not by `countCohorts`, which takes eight times as long over everything else that it counts.
  const cases = new Float64Array(residents.length);
  const settled = new Float64Array(residents.length);
  for (let id = 0; id < state.grievances.rows; id++) {
    const from = surfacedAt[in8 * id]!;
    if (status[in1 * id]! < CASE || from < windowStart || from >= windowEnd) continue;
    cases[community[in2 * id]!]!++;
    if (status[in1 * id] === SETTLED && endedAt[in8 * id]! - from <= followUpDays) settled[community[in2 * id]!]!++;
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
