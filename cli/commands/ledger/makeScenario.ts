import type { LedgerDescription } from '../../../ledger/describe/describeLedger.ts';
import type { LedgerReading } from '../../../ledger/describe/ledgerReading.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { type LedgerScenario, scenarioOf } from '../../../ledger/scenario/scenarioOf.ts';
import { faultText } from '../../../locales/faultText.ts';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { latentPlan, withLatentGuess } from '../../../report/ledger/scenario/latentRun.ts';
import { isCancelledRun } from '../../../sim/experiment/runFaults.ts';
import type { Host } from '../../host.ts';
import type { ScenarioChoice } from './scenarioOptions.ts';

export interface ScenarioSource {
  readonly ledger: Ledger;
  readonly reading: LedgerReading;
  readonly description: LedgerDescription;
}

/**
 * A scenario of a ledger, with rates of birth guessed from one run of it. Throws the faults of facts that do not fit together; undefined where it was stopped. A run that fails leaves these rates as they are in the base, and is told.
 */
export async function makeScenario(
  { ledger, reading, description }: ScenarioSource,
  { id, name, base, given, residentsOf, inForce }: ScenarioChoice,
  onStop: (stop: () => void) => void,
  host: Host,
  texts: Texts,
): Promise<LedgerScenario | undefined> {
  const scenario = scenarioOf(ledger, {
    id,
    label: { zh: name, en: name },
    reading,
    base,
    given,
    inForce,
    description,
    ...(residentsOf === undefined ? {} : { residentsOf }),
  });
  const plan = latentPlan(scenario.spec);
  const { parameters, map } = plan.policies[0]!;
  const { scenario: t } = texts.ledgerScenario;
  if (host.isTerminal) host.message(`${t.running}\n`);
  const pool = host.createPool(1);
  onStop(() => pool.cancel());
  try {
    const request = { model: 'governance', parameters, seed: plan.question.seed, replicate: 0, log: 'all' } as const;
    const result = await pool.run(request, () => {});
    if (isCancelledRun(result)) return undefined;
    if (result.status === 'ok') return withLatentGuess(scenario, plan, { log: result.log!, map, parameters });
    host.message(`${fill(t.failed, { fault: faultText(result.fault, texts.language), base: base.id })}\n`);
    return scenario;
  } finally {
    await pool.close();
  }
}
