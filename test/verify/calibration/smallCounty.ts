import { scaledCounty } from '../../../ledger/scenario/scaledCounty.ts';
import { governanceModel } from '../../../models/governance/model.ts';
import type { UncertaintyKey } from '../../../models/governance/parameters/uncertainties.ts';
import { caseOf } from '../../../scenarios/catalogue.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';

const base = caseOf('beihu');
const spec = {
  ...base,
  constants: scaledCounty(base, {
    residents: { value: 3000 },
    townships: { value: 1 },
    communities: { value: 2 },
    // What is counted a township costs as much as in a large one.
    programmeYuanPerResident: { value: 100 },
  }),
};

/** A county of 3000 residents over four months in all: a run takes some hundredths of a second. */
const period = { warmupDays: 30, windowDays: 60, followUpDays: 30 };

/** Outcomes of one world of the small county before its reform. */
export function smallCounty(
  set: Readonly<Partial<Record<UncertaintyKey, number>>>,
  { seed, world }: { readonly seed: number; readonly world: number },
): Readonly<Record<string, number>> {
  const parameters = resolveRun({ case: spec, policy: spec.before, set, period });
  const simulation = new Simulation(governanceModel, parameters, { seed, replicate: world });
  simulation.run();
  return governanceModel.outcomes(simulation.state);
}
