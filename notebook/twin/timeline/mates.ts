import { factsOf } from '../../../models/governance/caseFacts.ts';
import type { JourneyRun } from '../../../models/governance/journey.ts';
import { caseName } from '../../../report/caseName.ts';

/** The same grievance in two runs of one world. */
export interface Mates {
  /** By row of one side's facts: the row of the other's; -1 where that has none. */
  readonly rows: readonly [Int32Array, Int32Array];
  /** By row of the facts: its name, the same in both runs. */
  readonly names: readonly [readonly string[], readonly string[]];
}

export function matesOf(runs: readonly [JourneyRun, JourneyRun]): Mates {
  const names = runs.map(({ log }) => Array.from(factsOf(log).id, (id) => caseName(log, id))) as [string[], string[]];
  const rows = names.map((own) => new Int32Array(own.length).fill(-1)) as [Int32Array, Int32Array];
  const known = new Map(names[0].map((name, row) => [name, row]));
  names[1].forEach((name, row) => {
    const other = known.get(name);
    if (other === undefined) return;
    rows[1][row] = other;
    rows[0][other] = row;
  });
  return { rows, names };
}
