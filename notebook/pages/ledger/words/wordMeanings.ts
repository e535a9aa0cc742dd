import type { LedgerReading } from '../../../../ledger/describe/ledgerReading.ts';
import { channels } from '../../../../ledger/mapping/channels.ts';
import { resultGroups } from '../../../../ledger/mapping/results.ts';
import type { CaseClass, MappedType } from '../../../../ledger/mapping/types.ts';
import { caseClasses, levels } from '../../../../models/governance/caseClasses.ts';
import { caseTypes } from '../../../../models/governance/caseTypes.ts';
import type { WordCorrections, WordKind } from '../run/ledgerWorkerApi.ts';

/** What a word stands for, as a choice holds it: '' for nothing, `dispute` for a class alone, `dispute/family` for a type of it, or the key of a result, level or channel. */
export type Meaning = string;

const typeMeaning = ({ caseClass, type }: MappedType): Meaning => (type === null ? caseClass : `${caseClass}/${type}`);

/** What a word is taken for, with what the reader has corrected. */
export function meaningIn(reading: LedgerReading, corrected: WordCorrections, kind: WordKind, word: string): Meaning {
  const own = corrected[kind];
  const mapping = own !== undefined && Object.hasOwn(own, word) ? own : reading[kind];
  const meaning = Object.hasOwn(mapping, word) ? (mapping[word] ?? null) : null;
  if (meaning === null) return '';
  return typeof meaning === 'string' ? meaning : typeMeaning(meaning);
}

/** The corrections with one more, or with another. */
export function withMeaning(
  corrected: WordCorrections,
  kind: WordKind,
  word: string,
  meaning: Meaning,
): WordCorrections {
  const [caseClass, type = null] = meaning.split('/');
  const value = meaning === '' ? null : kind === 'types' ? { caseClass: caseClass as CaseClass, type } : meaning;
  // `defineProperty` and not an assignment: `__proto__` is a word like any other.
  const own = { ...corrected[kind] };
  Object.defineProperty(own, word, { value, enumerable: true, writable: true, configurable: true });
  return { ...corrected, [kind]: own };
}

/** Meanings that words of a column can have, types by their class. */
export const meaningsOf: Readonly<Record<Exclude<WordKind, 'types'>, readonly Meaning[]>> = {
  results: resultGroups,
  levels: [...levels, 'centre'],
  channels,
};

export const typesOfClasses: readonly { readonly caseClass: CaseClass; readonly types: readonly string[] }[] =
  caseClasses.map((caseClass, place) => ({
    caseClass,
    types: caseTypes.filter((one) => one.caseClass === place).map(({ key }) => key),
  }));
