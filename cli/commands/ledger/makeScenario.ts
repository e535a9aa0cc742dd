import type { LedgerDescription } from '../../../ledger/describe/describeLedger.ts';
import type { LedgerReading } from '../../../ledger/describe/ledgerReading.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { ReadHooks } from '../../../ledger/reading/turns.ts';
import { type GuessedScenario, guessedScenario } from '../../../ledger/scenario/guessedScenario.ts';
import type { Texts } from '../../../locales/texts.ts';
import type { Host } from '../../host.ts';
import type { ScenarioChoice } from './scenarioOptions.ts';

export interface ScenarioSource {
  readonly ledger: Ledger;
  readonly reading: LedgerReading;
  readonly description: LedgerDescription;
}

/** A scenario of a ledger, with rates of birth guessed from one run of it. Throws what `guessedScenario` throws. */
export function makeScenario(
  { ledger, reading, description }: ScenarioSource,
  { id, name, base, given, residentsOf, inForce }: ScenarioChoice,
  hooks: ReadHooks,
  host: Host,
  texts: Texts,
): Promise<GuessedScenario> {
  if (host.isTerminal) host.message(`${texts.ledgerScenario.scenario.running}\n`);
  return guessedScenario(
    ledger,
    {
      id,
      label: { zh: name, en: name },
      reading,
      base,
      given,
      inForce,
      description,
      ...(residentsOf === undefined ? {} : { residentsOf }),
    },
    hooks,
  );
}
