import { resultClues } from '../locales/resultClues.ts';
import { guessWord } from './guess.ts';
import type { Mapping } from './meaningOf.ts';

/** How a case stands, as every word of a column of results is understood. Settled and replied are told apart: who was given an answer has not been helped by that alone. */
export const resultGroups = ['settled', 'replied', 'withdrawn', 'escalated', 'open'] as const;
export type ResultGroup = (typeof resultGroups)[number];

/** By word of the column; null where the reader says that it tells nothing. */
export type ResultMapping = Mapping<ResultGroup>;

/** A first guess for every word, to be corrected: null where nothing in it is known. */
export const guessResults = (words: readonly string[]): ResultMapping =>
  Object.fromEntries(words.map((word) => [word, guessWord(word, resultClues) ?? null]));
