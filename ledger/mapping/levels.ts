import type { levels } from '../../models/governance/caseClasses.ts';
import { levelClues } from '../locales/levelClues.ts';
import { guessWord } from './guess.ts';
import type { Mapping } from './meaningOf.ts';

export type Level = (typeof levels)[number];

/** By word of a column of departments: the level it works at; `county` for a county department, the county's centre apart; null where it is not known. */
export type LevelMapping = Mapping<Level | 'centre'>;

/** A first guess for every word, to be corrected. */
export const guessLevels = (words: readonly string[]): LevelMapping =>
  Object.fromEntries(words.map((word) => [word, guessWord(word, levelClues) ?? null]));
