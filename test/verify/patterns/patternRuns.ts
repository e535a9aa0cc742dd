import { expect } from 'vitest';
import { DISPUTE } from '../../../models/governance/caseClasses.ts';
import { NEIGHBOURS, SETTLED } from '../../../models/governance/grievanceTable.ts';
import { governanceModel } from '../../../models/governance/model.ts';
import type { LeverValue } from '../../../models/governance/parameters/governanceParameters.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';
import { meanInterval } from '../../../sim/analysis/interval.ts';
import { pairedContrast } from '../../../sim/analysis/pairedContrast.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';
import { columnsById } from '../../models/support/columnsById.ts';

/** Chosen before any result was seen, once for all patterns. */
const seed = 20_261_124;

export interface World {
  readonly state: GovernanceState;
  readonly outcomes: Readonly<Record<string, number>>;
}

export interface Side {
  readonly case?: string;
  readonly policy: string;
  readonly set?: Readonly<Record<string, LeverValue>>;
  readonly denominator?: number;
  readonly windowDays?: number;
}

/** Runs worlds 0 … n - 1 of one side; by default two of the fourteen townships of `beihu`, over a year. */
export function worldsOf(side: Side, n: number): World[] {
  const period = { warmupDays: 180, windowDays: side.windowDays ?? 365, followUpDays: 90 };
  const parameters = resolveRun({
    case: side.case ?? 'beihu',
    policy: side.policy,
    set: side.set ?? {},
    period,
    slice: { denominator: side.denominator ?? 7 },
  });
  return Array.from({ length: n }, (_, replicate) => {
    const simulation = new Simulation(governanceModel, parameters, { seed, replicate });
    simulation.run();
    return { state: simulation.state, outcomes: simulation.outcomes() };
  });
}

/** Mean and 95 % interval of a figure over worlds, and as a text. */
export function figure(worlds: readonly World[], of: string | ((world: World) => number)) {
  const values = worlds.map((world) => (typeof of === 'string' ? world.outcomes[of]! : of(world)));
  const { mean, lo, hi } = meanInterval(values);
  return { mean, lo, hi, text: `${mean.toPrecision(3)} [${lo.toPrecision(3)}, ${hi.toPrecision(3)}]` };
}

/** Mean paired difference of a figure, `moved` - `reference`, and as a text. */
export function difference(
  moved: readonly World[],
  reference: readonly World[],
  of: string | ((world: World) => number),
) {
  const values = (worlds: readonly World[]) =>
    worlds.map((world) => (typeof of === 'string' ? world.outcomes[of]! : of(world)));
  const { difference: mean, lo, hi } = pairedContrast(values(moved), values(reference), { better: 'neither' });
  return { mean, lo, hi, text: `${mean.toPrecision(3)} [${lo.toPrecision(3)}, ${hi.toPrecision(3)}]` };
}

/** Worlds of an experiment; intervals are 95 % (Student, paired where two sides are compared). */
export const n = 8;

type Holds = (state: GovernanceState, id: number) => boolean;

/** Share of the grievances born in the window, of those that `wanted` says, for which something holds. */
export const shareOfBorn =
  (wanted: Holds, holds: Holds) =>
  ({ state }: World): number => {
    const { birth } = columnsById(state);
    let [count, all] = [0, 0];
    for (let id = 0; id < state.bornRows; id++) {
      if (birth[id]! < state.windowStart || birth[id]! >= state.windowEnd || !wanted(state, id)) continue;
      all++;
      if (holds(state, id)) count++;
    }
    return count / all;
  };

export const isDispute: Holds = (state, id) => columnsById(state).caseClass[id] === DISPUTE;

/** Settled, by officials or among neighbours, within so many days of birth. */
export const resolvedWithin =
  (days: number): Holds =>
  (state, id) => {
    const { status, endedAt, birth } = columnsById(state);
    return (status[id] === SETTLED || status[id] === NEIGHBOURS) && endedAt[id]! - birth[id]! <= days;
  };

/**
 * Expects a pattern to appear, or, where it is known not to (docs/validation.*.md says why), not to: so that either way a change is noticed.
 */
export function expectAppears(appears: boolean, known: 'appears' | 'does not appear', text: string): void {
  expect([text, appears ? 'appears' : 'does not appear']).toEqual([text, known]);
}
