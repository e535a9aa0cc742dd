import { governanceModel } from '../../../models/governance/model.ts';
import type { LeverValue } from '../../../models/governance/parameters/governanceParameters.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';
import { meanInterval } from '../../../sim/analysis/interval.ts';
import { pairedContrast } from '../../../sim/analysis/pairedContrast.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';

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

/** Runs worlds 0 … n - 1 of one side; by default a tenth of `beihu`, one township of fourteen, over a year. */
export function worldsOf(side: Side, n: number): World[] {
  const period = { warmupDays: 180, windowDays: side.windowDays ?? 365, followUpDays: 90 };
  const parameters = resolveRun({
    case: side.case ?? 'beihu',
    policy: side.policy,
    set: side.set ?? {},
    period,
    slice: { denominator: side.denominator ?? 14 },
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
