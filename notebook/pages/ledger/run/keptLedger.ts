import { describeLedger, type LedgerDescription } from '../../../../ledger/describe/describeLedger.ts';
import { type LedgerReading, ledgerReading } from '../../../../ledger/describe/ledgerReading.ts';
import type { Ledger } from '../../../../ledger/ledger.ts';
import type { ReadHooks } from '../../../../ledger/reading/turns.ts';
import { guessedScenario } from '../../../../ledger/scenario/guessedScenario.ts';
import { ledgerDigest } from '../../../../ledger/scenario/vintage.ts';
import { type PublishedLedger, publishedLedger } from '../../../../report/ledger/published/publishedLedger.ts';
import { caseOf } from '../../../../scenarios/catalogue.ts';
import type { MadeScenario, ScenarioChoice, WordCorrections } from './ledgerWorkerApi.ts';

/** The cases of a ledger as a thread keeps them, with how their words are understood. */
export interface KeptLedger {
  readonly ledger: Ledger;
  readonly reading: LedgerReading;
  /** Null without a case. */
  readonly description: LedgerDescription | null;
}

export function keptOf(ledger: Ledger, corrected: WordCorrections = {}): KeptLedger {
  const reading = ledgerReading(ledger, corrected);
  return { ledger, reading, description: ledger.cases === 0 ? null : describeLedger(ledger, reading) };
}

/** What it says as it may be published; null without a case. */
export const saidOf = ({ description }: KeptLedger): PublishedLedger | null =>
  description === null ? null : publishedLedger(description);

/** Digits of the digest by which the cases of two ledgers are told apart. */
const shownDigits = 8;

/** A scenario of the ledger, with first guesses from a run. Throws what `guessedScenario` throws. */
export async function scenarioFrom(
  { ledger, reading, description }: KeptLedger,
  choice: ScenarioChoice,
  hooks: ReadHooks,
): Promise<MadeScenario> {
  if (description === null) throw new Error('a ledger without a case');
  const { name, base, inForce, given } = choice;
  const { spec, measured, guessed, untold, text } = await guessedScenario(
    ledger,
    {
      id: `ledger-${ledgerDigest(ledger).slice(0, shownDigits)}`,
      label: { zh: name, en: name },
      reading,
      base: caseOf(base),
      given,
      description,
      ...(inForce === undefined ? {} : { inForce }),
    },
    hooks,
  );
  return { choice, spec, measured: measured.map(({ key }) => key), guessed, untold, text };
}
