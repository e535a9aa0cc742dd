import { guessMapping } from '../../../../ledger/columns/guessMapping.ts';
import type { Ledger } from '../../../../ledger/ledger.ts';
import { type OpenedLedger, openLedger } from '../../../../ledger/reading/openLedger.ts';
import { type ReadLedger, readLedger } from '../../../../ledger/rows/readLedger.ts';
import { FaultError } from '../../../../sim/engine/fault.ts';
import { columnSamples, shortCell } from './columnSamples.ts';
import { type KeptLedger, keptOf, saidOf, scenarioFrom } from './keptLedger.ts';
import type { Answer, LedgerWorkerApi, OpenedFacts, ReadFound } from './ledgerWorkerApi.ts';
import { wordsOf } from './wordsOf.ts';

const saltLength = 32;

const topRows = 8;
const topCells = 12;

/** One ledger at a time: opened, then read. The cells of the file are gone once it is read; its cases are kept until another is opened. */
export function makeLedgerWorker(): LedgerWorkerApi {
  let opened: OpenedLedger | undefined;
  let kept: KeptLedger | undefined;
  let making = { isStopped: false };
  const keptLedger = (): KeptLedger => {
    if (kept === undefined) throw new Error('no ledger has been read');
    return kept;
  };
  return {
    open: (bytes, options, tell) =>
      answer(async () => {
        opened = undefined;
        kept = undefined;
        const found = await openLedger(bytes, options, { onProgress: tell });
        if (found.status === 'encodingUnknown') return found;
        opened = found;
        return factsOf(found);
      }),
    read: (mapping, tell) =>
      answer(async () => {
        if (opened === undefined) throw new Error('no ledger is open');
        // Overwritten by reading, hence a new one each time.
        const salt = crypto.getRandomValues(new Uint8Array(saltLength));
        const read = await readLedger(opened, mapping, { salt }, { onProgress: tell });
        opened = undefined;
        kept = keptOf(read.ledger);
        return foundOf(read, kept);
      }),
    correct: (corrected) =>
      answer(async () => {
        kept = keptOf(keptLedger().ledger, corrected);
        return saidOf(kept);
      }),
    makeScenario: (choice, tell) =>
      answer(() => {
        making.isStopped = true;
        const mine = { isStopped: false };
        making = mine;
        const hooks = { onProgress: tell, isStopped: () => mine.isStopped, pause: nextTurn };
        return scenarioFrom(keptLedger(), choice, hooks);
      }),
    async stopScenario() {
      making.isStopped = true;
    },
  };
}

async function answer<Found>(find: () => Promise<Found>): Promise<Answer<Found>> {
  try {
    return { found: await find() };
  } catch (error) {
    if (error instanceof FaultError) return { faults: error.faults };
    throw error;
  }
}

function factsOf(opened: OpenedLedger): OpenedFacts {
  const { table, ...facts } = opened;
  return {
    ...facts,
    rows: table.rows.length,
    top: table.rows.slice(0, topRows).map((row) => row.slice(0, topCells).map(shortCell)),
    columns: columnSamples(opened),
    guess: guessMapping(opened),
  };
}

/** Lets the thread hear its messages. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function foundOf({ ledger, counts, badRows, warnings }: ReadLedger, kept: KeptLedger): ReadFound {
  return {
    counts,
    badRows,
    warnings,
    span: ledger.cases === 0 ? null : ledger.span,
    open: openCases(ledger),
    types: ledger.type.values.length,
    places: ledger.place.values.length,
    departments: ledger.department.values.length,
    persons: ledger.person.n,
    households: ledger.household.n,
    said: saidOf(kept),
    words: wordsOf(ledger),
    reading: kept.reading,
  };
}

const openCases = ({ closed }: Ledger): number => closed.reduce((n, time) => n + (Number.isNaN(time) ? 1 : 0), 0);
