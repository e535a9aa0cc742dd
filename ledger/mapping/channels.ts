import { channelClues } from '../locales/channelClues.ts';
import { guessWord } from './guess.ts';
import type { Mapping } from './meaningOf.ts';

/** How a case came in: claimed by a resident at some desk, taken over heads, found by officials, or come back. */
export const channels = ['claim', 'overHeads', 'patrol', 'outreach', 'alert', 'return'] as const;
export type Channel = (typeof channels)[number];

/** By word of the column; null where it is not known. */
export type ChannelMapping = Mapping<Channel>;

/** A first guess for every word, to be corrected. */
export const guessChannels = (words: readonly string[]): ChannelMapping =>
  Object.fromEntries(words.map((word) => [word, guessWord(word, channelClues) ?? null]));
