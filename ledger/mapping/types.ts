import { caseClasses } from '../../models/governance/caseClasses.ts';
import { caseTypes } from '../../models/governance/caseTypes.ts';
import { classClues, typeClues } from '../locales/typeClues.ts';
import { guessWord } from './guess.ts';
import type { Mapping } from './meaningOf.ts';

export type CaseClass = (typeof caseClasses)[number];

/** What a ledger's word for a type of case is in the model: a class, and a type of that class where one fits. */
export interface MappedType {
  readonly caseClass: CaseClass;
  /** Key of `caseTypes`; null: of that class, and of none of its types. */
  readonly type: string | null;
}

/** By word of the column; null: in none of the model's classes, or unknown. */
export type TypeMapping = Mapping<MappedType>;

/** The class of one of the model's types. */
export const classOfType = (type: string): CaseClass =>
  caseClasses[caseTypes.find(({ key }) => key === type)?.caseClass ?? 0]!;

/**
 * A first guess for every word, to be corrected. A word that names its class ("dispute over noise") is of that class whatever type it reminds of: the type then stands only if it
 * belongs to the class.
 */
export const guessTypes = (words: readonly string[]): TypeMapping =>
  Object.fromEntries(words.map((word) => [word, guessType(word)]));

function guessType(word: string): MappedType | null {
  const type = guessWord(word, typeClues) ?? null;
  const named = guessWord(word, classClues);
  if (named === undefined) return type === null ? null : { caseClass: classOfType(type), type };
  return { caseClass: named, type: type !== null && classOfType(type) === named ? type : null };
}
