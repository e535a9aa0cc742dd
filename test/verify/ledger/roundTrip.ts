import { guessMapping } from '../../../ledger/columns/guessMapping.ts';
import { ledgerReading } from '../../../ledger/describe/ledgerReading.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { runWordsZh } from '../../../ledger/locales/runWords.zh.ts';
import { openLedger } from '../../../ledger/reading/openLedger.ts';
import { readLedger } from '../../../ledger/rows/readLedger.ts';
import { guessedScenario } from '../../../ledger/scenario/guessedScenario.ts';
import { ledgerOfRun } from '../../../ledger/simulated/ledgerOfRun.ts';
import { ledgerTable } from '../../../ledger/simulated/ledgerTable.ts';
import { placeNames } from '../../../ledger/simulated/runWords.ts';
import type { UncertaintyKey } from '../../../models/governance/parameters/uncertainties.ts';
import { csvRow } from '../../../report/csv.ts';
import { caseOf } from '../../../scenarios/catalogue.ts';
import { sliceRun } from '../../ledger/simulated/run.ts';
import type { MadeCounty } from './madeCounties.ts';

export const days = 365;

/** A parameter as a ledger gave it back. */
export interface Recovered {
  readonly key: UncertaintyKey;
  readonly truth: number;
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
}

export interface RoundTrip {
  readonly cases: number;
  /** Seconds to open and read the CSV. */
  readonly seconds: number;
  readonly recovered: readonly Recovered[];
}

/** The register of a made county as the bytes of a CSV file, read again by guessed columns. */
async function throughBytes(ledger: Ledger): Promise<Ledger> {
  const bytes = new TextEncoder().encode(
    ledgerTable(ledger, runWordsZh)
      .map((row) => csvRow(row))
      .join(''),
  );
  const opened = await openLedger(bytes);
  if (opened.status !== 'opened') throw new Error('UTF-8 is known');
  const read = await readLedger(opened, guessMapping(opened).mapping, { salt: new Uint8Array(32) });
  if (read.ledger.cases !== ledger.cases)
    throw new Error(`${ledger.cases} cases, of which ${read.ledger.cases} are read`);
  return read.ledger;
}

/** One county in one world: simulated, registered, written as CSV, read, measured. */
export async function roundTrip({ base, slice, truth }: MadeCounty, seed: number): Promise<RoundTrip> {
  const { run, townshipOf, state, residents } = sliceRun(base, { slice, days, settings: truth, seed });
  const made = ledgerOfRun(run, { words: runWordsZh, townshipOf, wholeDays: true });
  const from = performance.now();
  const ledger = await throughBytes(made);
  const seconds = (performance.now() - from) / 1000;
  const { communities, townships } = placeNames(runWordsZh, townshipOf);
  const of = state.arrangement.territory.residents;
  const { spec } = await guessedScenario(ledger, {
    id: 'made',
    label: { zh: '造', en: 'made' },
    reading: ledgerReading(ledger),
    base: caseOf(base),
    given: {
      residents: { value: Math.round(residents) },
      townships: { value: townships.length },
      communities: { value: communities.length },
      // A reform of a whole county is not paid by one township; no measurement depends on it.
      programmeYuanPerResident: { value: 100 },
    },
    residentsOf: Object.fromEntries(communities.map((place, i) => [place, of[i]!])),
  });
  const recovered = (Object.entries(truth) as [UncertaintyKey, number][]).flatMap(([key, true_]): Recovered[] => {
    const found = spec.uncertainties[key];
    if (found === undefined) return [];
    const [lo, hi] = found.range!;
    return [{ key, truth: true_, value: found.value, lo, hi }];
  });
  return { cases: ledger.cases, seconds, recovered };
}
