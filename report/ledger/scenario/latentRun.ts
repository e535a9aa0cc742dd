import { ledgerReading } from '../../../ledger/describe/ledgerReading.ts';
import { runWordsEn } from '../../../ledger/locales/runWords.en.ts';
import { latentGuess } from '../../../ledger/scenario/latentGuess.ts';
import { sliceOf } from '../../../ledger/scenario/scenarioCalibration.ts';
import type { LedgerScenario } from '../../../ledger/scenario/scenarioOf.ts';
import { scenarioYaml } from '../../../ledger/scenario/scenarioYaml.ts';
import { surfacedRates } from '../../../ledger/scenario/surfacedRates.ts';
import { ledgerOfRun } from '../../../ledger/simulated/ledgerOfRun.ts';
import { arrange } from '../../../models/governance/arrangement.ts';
import type { JourneyRun } from '../../../models/governance/journey.ts';
import type { CaseSpec } from '../../../scenarios/caseSpec.ts';
import type { Plan } from '../../../scenarios/question/plan.ts';
import { planOf } from '../../../scenarios/question/planOf.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';

const days = 180;

/**
 * What is run, once and with a log of everything (`log: 'all'`), to guess rates of birth of a scenario: the scenario itself under the policy in force, half a year of a slice. Throws what `planOf` throws, such as facts that do
 * not fit together.
 */
export function latentPlan(spec: CaseSpec): Plan {
  const { residents, townships } = spec.constants;
  return planOf({
    case: { name: `${spec.id}.yaml`, text: scenarioYaml(spec) },
    policies: [{ kind: 'builtIn', id: spec.before }],
    reference: 0,
    days,
    seed: 1,
    worlds: { replicates: 1 },
    slice: sliceOf(residents.value, townships.value),
    settings: {},
  });
}

/** The scenario with rates of birth guessed from world 0 of its `latentPlan`; classes that the ledger or the run has no case of stay as they were. */
export function withLatentGuess(
  scenario: LedgerScenario,
  { question: { seed } }: Plan,
  run: JourneyRun,
): LedgerScenario {
  const { territory } = arrange(run.parameters, new RandomStreams(seed, 0));
  const made = ledgerOfRun(run, { words: runWordsEn, townshipOf: territory.townshipOf });
  const residents = territory.residents.reduce((sum, one) => sum + one, 0);
  const { byClass } = surfacedRates(made, ledgerReading(made).types, residents);
  const { uncertainties: ran } = run.parameters;
  const guess = latentGuess(scenario.rates.byClass, {
    dispute: { rate: byClass.dispute.value, latent: ran.latentDisputesPer10kYear },
    request: { rate: byClass.request.value, latent: ran.latentRequestsPer10kYear },
    hazard: { rate: byClass.hazard.value, latent: ran.hazardsPerGridYear },
  });
  const { spec } = scenario;
  return { ...scenario, spec: { ...spec, uncertainties: { ...spec.uncertainties, ...guess } } };
}
