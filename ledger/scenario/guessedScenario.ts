import { parseCase } from '../../scenarios/loader/parseCase.ts';
import type { Ledger } from '../ledger.ts';
import { type ReadHooks, Turns } from '../reading/turns.ts';
import { type LatentKey, latentGuess } from './latentGuess.ts';
import { type LedgerScenario, type ScenarioOptions, scenarioOf } from './scenarioOf.ts';
import { scenarioYaml } from './scenarioYaml.ts';
import { trialRun } from './trialRun.ts';

/** A scenario that also has first guesses of what is born, and its file. */
export interface GuessedScenario extends LedgerScenario {
  /** Rates of birth that were guessed, to be calibrated. */
  readonly guessed: readonly LatentKey[];
  /** YAML of the case. */
  readonly text: string;
}

/** Share of the work before the run. */
const measuring = 0.2;

/**
 * The scenario of a ledger with rates of birth under which about as much surfaces as in the ledger, from one run of the model on a slice of it. Throws what `scenarioOf` and `trialRun` throw, and the faults of a case whose parts do
 * not fit together, as its file is read.
 */
export async function guessedScenario(
  ledger: Ledger,
  options: ScenarioOptions,
  hooks: ReadHooks = {},
): Promise<GuessedScenario> {
  await new Turns(hooks).take(0);
  const made = scenarioOf(ledger, options);
  const name = `${options.id}.yaml`;
  const turns = new Turns(hooks, measuring, 1);
  await turns.take(0);
  const first = parseCase(scenarioYaml(made.spec), { name });
  const guess = latentGuess(made.rates.byClass, await trialRun(first, turns));
  const text = scenarioYaml({ ...made.spec, uncertainties: { ...guess, ...made.spec.uncertainties } });
  await turns.take(1);
  return { ...made, spec: parseCase(text, { name }), guessed: Object.keys(guess) as LatentKey[], text };
}
