import { governanceModel } from '../../../models/governance/model.ts';
import type { LeverValue, RunPeriod } from '../../../models/governance/parameters/governanceParameters.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';
import { type PairedContrast, pairedContrast } from '../../../sim/analysis/pairedContrast.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';
import type { Expectation } from './expectations.ts';

/** Chosen before any result was seen. */
const seed = 20_261_124;
/** One of Beihu's fourteen townships. */
const slice = { denominator: 14 };
const period: RunPeriod = { warmupDays: 180, windowDays: 365, followUpDays: 90 };

type Rows = readonly Readonly<Record<string, number>>[];
const runs = new Map<string, Rows>();

/** Outcomes of the worlds 0 … replicates - 1 under a policy with settings; each side is run once. */
function outcomesOf(policy: string, set: Readonly<Record<string, LeverValue>>, replicates: number): Rows {
  const key = JSON.stringify([policy, Object.entries(set).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
  const known = runs.get(key);
  if (known !== undefined) return known;
  const parameters = resolveRun({ case: 'beihu', policy, set, period, slice });
  // Both sides pay the transition dip: what is measured is the lever, not the reform.
  const reform = { ...parameters, statusQuo: { ...parameters.statusQuo, screeningDays: -1 } };
  const rows = Array.from({ length: replicates }, (_, replicate) => {
    const simulation = new Simulation(governanceModel, reform, { seed, replicate });
    simulation.run();
    return simulation.outcomes();
  });
  runs.set(key, rows);
  return rows;
}

/** The paired difference of an outcome between the two sides of an expectation. */
export function measured(expectation: Expectation, outcome: string, replicates: number): PairedContrast {
  const { lever, from, to, policy = 'base', set = {}, along = {} } = expectation;
  const side = (at: 0 | 1) => {
    const others = Object.fromEntries(Object.entries(along).map(([key, values]) => [key, values[at]]));
    const rows = outcomesOf(policy, { ...set, ...others, [lever]: at === 0 ? from : to }, replicates);
    return Float64Array.from(rows, (row) => row[outcome]!);
  };
  return pairedContrast(side(1), side(0), { better: 'neither' });
}
