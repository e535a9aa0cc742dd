import type { ColumnMapping } from '../../../../ledger/columns/columnMapping.ts';
import type { MappingGuess } from '../../../../ledger/columns/guessMapping.ts';
import type { LedgerReading } from '../../../../ledger/describe/ledgerReading.ts';
import type { EncodingQuestion, OpenedLedger, OpenOptions } from '../../../../ledger/reading/openLedger.ts';
import type { BadRow } from '../../../../ledger/rows/badRow.ts';
import type { RowCounts } from '../../../../ledger/rows/readLedger.ts';
import type { LedgerWarning } from '../../../../ledger/rows/warnings.ts';
import type { LatentKey } from '../../../../ledger/scenario/latentGuess.ts';
import type { MeasuredParameter } from '../../../../ledger/scenario/measuredParameters.ts';
import type { GivenFacts } from '../../../../ledger/scenario/scaledCounty.ts';
import type { UntoldParameter } from '../../../../ledger/scenario/untoldParameters.ts';
import type { PublishedLedger } from '../../../../report/ledger/published/publishedLedger.ts';
import type { CaseSpec } from '../../../../scenarios/caseSpec.ts';
import type { Fault } from '../../../../sim/engine/fault.ts';

/** Something found, or why not: errors lose what they hold on the way between threads. */
export type Answer<Found> = { readonly found: Found } | { readonly faults: readonly Fault[] };

/** A column of the file, with enough of it to tell what it is. */
export interface ColumnSample {
  readonly name: string;
  /** Share of the rows looked at in which something stands. */
  readonly filled: number;
  /** A few different cells, cut short. */
  readonly examples: readonly string[];
  /** All its different cells, where they are few; else none. */
  readonly words: readonly string[];
}

/** What a reader has to see of an opened ledger to correct how it is understood. The cells stay in the worker. */
export interface OpenedFacts extends Pick<OpenedLedger, 'format' | 'isCompressed' | 'header'> {
  readonly status: 'opened';
  readonly encoding?: OpenedLedger['encoding'];
  readonly separator?: OpenedLedger['separator'];
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  readonly rows: number;
  /** Rows of the file from its first, with their cells cut short. */
  readonly top: readonly (readonly string[])[];
  readonly columns: readonly ColumnSample[];
  readonly guess: MappingGuess;
}

/** Columns whose words stand for something of the model, as parts of a `LedgerReading`. */
export const wordKinds = ['types', 'results', 'levels', 'channels'] as const;
export type WordKind = (typeof wordKinds)[number];

/** What came of reading; the cases stay in the worker. */
export interface ReadFound {
  readonly counts: RowCounts;
  readonly badRows: readonly BadRow[];
  readonly warnings: readonly LedgerWarning[];
  /** First and last day, in days since 1970-01-01; null without a case. */
  readonly span: readonly [from: number, until: number] | null;
  readonly open: number;
  readonly types: number;
  readonly places: number;
  readonly departments: number;
  readonly persons: number;
  readonly households: number;
  /** What the ledger says, as it may be published; null without a case. */
  readonly said: PublishedLedger | null;
  /** Words of each column, the most frequent first. */
  readonly words: Readonly<Record<WordKind, readonly string[]>>;
  /** How they were guessed. */
  readonly reading: LedgerReading;
}

/** What the reader says of the county of the ledger. */
export interface ScenarioChoice {
  readonly name: string;
  /** A built-in case whose facts stand where nothing else is known. */
  readonly base: string;
  /** Id of the policy in force; the one before the reform of `base` where nothing is said. */
  readonly inForce?: string;
  readonly given: GivenFacts;
}

/** A scenario of the ledger, as it may be shown and taken away: nothing in it tells 1 to 4 cases. */
export interface MadeScenario {
  readonly choice: ScenarioChoice;
  readonly spec: CaseSpec;
  /** Keys of the parameters that were measured. */
  readonly measured: readonly MeasuredParameter['key'][];
  readonly guessed: readonly LatentKey[];
  readonly untold: readonly UntoldParameter[];
  /** YAML of the case. */
  readonly text: string;
}

/** Told the share done, in [0, 1]. */
export type Tell = (fraction: number) => void;

/** Meanings that the reader gives words in place of the guessed ones. */
export type WordCorrections = Partial<LedgerReading>;

/** What is done with a ledger in a thread of its own, so that the page keeps answering; it is stopped by ending the thread. */
export interface LedgerWorkerApi {
  open(bytes: Uint8Array, options: OpenOptions, tell: Tell): Promise<Answer<OpenedFacts | EncodingQuestion>>;
  /** Reads what is open and lets go of its cells; where there are faults it stays open. */
  read(mapping: ColumnMapping, tell: Tell): Promise<Answer<ReadFound>>;
  /** What the ledger that was read says with these corrections of its words; null without a case. */
  correct(corrected: WordCorrections): Promise<Answer<PublishedLedger | null>>;
  /** Makes a scenario of the ledger that was read, with a run of the model; the one under way is stopped. */
  makeScenario(choice: ScenarioChoice, tell: Tell): Promise<Answer<MadeScenario>>;
  stopScenario(): Promise<void>;
}
