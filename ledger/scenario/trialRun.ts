import { governanceModel } from '../../models/governance/model.ts';
import type { CaseSpec } from '../../scenarios/caseSpec.ts';
import { planOf } from '../../scenarios/question/planOf.ts';
import { Simulation } from '../../sim/engine/simulation.ts';
import { runWordsZh } from '../locales/runWords.zh.ts';
import { guessTypes } from '../mapping/types.ts';
import type { Turns } from '../reading/turns.ts';
import { ledgerOfRun } from '../simulated/ledgerOfRun.ts';
import type { SurfacedInModel } from './latentGuess.ts';
import { scenarioYaml } from './scenarioYaml.ts';
import { type SurfacedRates, surfacedRates } from './surfacedRates.ts';

/** Days counted, besides warm-up and follow-up: rates of some thousand cases are known to a few per cent. */
const days = 180;
/** The slice has about as many at least: enough cases, and a run of seconds. */
const residentsOfSlice = 20_000;
const seed = 1;
/** Events between two turns: some milliseconds of work. */
const eventsATurn = 500;

/**
 * What surfaces in one world of a case (seed 1) under the policy that is in force there, in whole townships of 20 000 residents or more: from the register of the run, counted as a ledger is. Throws the faults of a case that cannot
 * be staffed or paid, and `ledgerStopped`.
 */
export async function trialRun(
  spec: CaseSpec,
  turns: Turns,
): Promise<Record<keyof SurfacedRates['byClass'], SurfacedInModel>> {
  const { before, after } = spec;
  const { residents, townships } = spec.constants;
  const { policies } = planOf({
    case: { name: `${spec.id}.yaml`, text: scenarioYaml(spec) },
    // The one after the reform is not run, but has to be one that can be: a comparison with it comes next.
    policies: (before === after ? ['before'] : ['before', 'after']).map((id) => ({ kind: 'builtIn', id })),
    reference: 0,
    days,
    seed,
    worlds: { replicates: 1 },
    slice: Math.max(1, Math.min(townships.value, Math.floor(residents.value / residentsOfSlice))),
    settings: {},
  });
  const { parameters, map } = policies[0]!;
  const simulation = new Simulation(governanceModel, parameters, { seed, replicate: 0, log: 'all' });
  while (!simulation.step(eventsATurn)) await turns.take(simulation.progress);
  const { territory } = simulation.state.arrangement;
  const run = { log: simulation.eventLog()!, map, parameters };
  const register = ledgerOfRun(run, { words: runWordsZh, townshipOf: territory.townshipOf });
  const people = territory.residents.reduce((sum, one) => sum + one, 0);
  const { byClass } = surfacedRates(register, guessTypes(register.type.values), people);
  const { latentDisputesPer10kYear, latentRequestsPer10kYear, hazardsPerGridYear } = parameters.uncertainties;
  return {
    dispute: { rate: byClass.dispute.value, latent: latentDisputesPer10kYear },
    request: { rate: byClass.request.value, latent: latentRequestsPer10kYear },
    hazard: { rate: byClass.hazard.value, latent: hazardsPerGridYear },
  };
}
