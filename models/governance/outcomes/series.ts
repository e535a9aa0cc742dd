import { Series } from '../../../sim/engine/recorders/series.ts';
import { DISPUTE } from '../caseClasses.ts';
import { CASE, SETTLED } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';

/** Days a cell of the curves stands for. */
const seriesStepDays = 7;

/** Disputes that surfaced and that were settled, and cases of all classes open at the end, by week of the run. */
export function seriesOf(state: GovernanceState): Record<string, Float64Array> {
  const g = state.grievances.columns;
  const cells = Math.ceil(state.horizon / seriesStepDays);
  const surfaced = new Series(cells, seriesStepDays);
  const settled = new Series(cells, seriesStepDays);
  const change = new Series(cells, seriesStepDays);
  for (let id = 0; id < state.grievances.rows; id++) {
    if (g.status[id]! < CASE) continue;
    change.add(g.surfacedAt[id]!, 1);
    if (g.status[id] !== CASE) change.add(g.endedAt[id]!, -1);
    if (g.caseClass[id] !== DISPUTE) continue;
    surfaced.add(g.surfacedAt[id]!);
    if (g.status[id] === SETTLED) settled.add(g.endedAt[id]!);
  }
  const open = change.values();
  for (let cell = 1; cell < open.length; cell++) open[cell]! += open[cell - 1]!;
  return { disputesSurfaced: surfaced.values(), disputesSettled: settled.values(), casesOpen: open };
}
