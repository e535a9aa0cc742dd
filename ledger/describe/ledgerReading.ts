import type { Ledger } from '../ledger.ts';
import { type ChannelMapping, guessChannels } from '../mapping/channels.ts';
import { guessLevels, type LevelMapping } from '../mapping/levels.ts';
import { guessResults, type ResultMapping } from '../mapping/results.ts';
import { guessTypes, type TypeMapping } from '../mapping/types.ts';

/** How the words of a ledger are understood. */
export interface LedgerReading {
  readonly types: TypeMapping;
  readonly results: ResultMapping;
  readonly levels: LevelMapping;
  readonly channels: ChannelMapping;
}

/** The guesses for all words of a ledger, with what the reader has corrected put in their places. */
export const ledgerReading = (ledger: Ledger, corrected: Partial<LedgerReading> = {}): LedgerReading => ({
  types: { ...guessTypes(ledger.type.values), ...corrected.types },
  results: { ...guessResults(ledger.result.values), ...corrected.results },
  levels: { ...guessLevels(ledger.department.values), ...corrected.levels },
  channels: { ...guessChannels(ledger.channel.values), ...corrected.channels },
});
