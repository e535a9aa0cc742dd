import type { ColumnKey } from '../columns/columnMapping.ts';
import type { Ledger } from '../ledger.ts';
import { namesLikely } from '../privacy/namesLikely.ts';
import { type PersonalKind, personalKinds } from '../privacy/personalNumbers.ts';
import type { BadRow, BadRowReason } from './badRow.ts';
import { keptWords } from './caseDraft.ts';
import type { ColumnReader } from './columnReader.ts';
import type { ResolvedMapping } from './resolveMapping.ts';

/** What a reader should know of a ledger that was read. */
export const warningCodes = [
  'idNumbers',
  'phoneNumbers',
  'emails',
  'looksLikeNames',
  'manyPlaces',
  'manyBadRows',
  'noCases',
  'noClosing',
  'dayOrderFound',
  'serialDates',
  'openWords',
  'roundedNumbers',
] as const;

export type WarningCode = (typeof warningCodes)[number];

export interface LedgerWarning {
  readonly code: WarningCode;
  /** Name of the column, where it is one. */
  readonly column?: string;
  /** Cells or rows, where they are counted. */
  readonly count?: number;
  /** `dmy` or `mdy`. */
  readonly value?: string;
}

const personalCodes: Readonly<Record<PersonalKind, WarningCode>> = {
  idNumber: 'idNumbers',
  phoneNumber: 'phoneNumbers',
  email: 'emails',
};

/** Share of rows that are bad from which on a reader is warned that something is wrong with the whole. */
const manyBad = 0.05;

/** One citizen's number in a thousand ends in three zeros by itself. */
const manyRounded = 0.05;

/** Rows that no table of cases would count. */
const harmless: ReadonlySet<BadRowReason> = new Set(['repeatedHeader', 'summaryLine']);

export function warningsOf(
  ledger: Ledger,
  reader: ColumnReader,
  mapping: ResolvedMapping,
  { badRows, used }: { readonly badRows: readonly BadRow[]; readonly used: number },
): LedgerWarning[] {
  const { places, closing, dayOrder, isOrderFound } = mapping;
  const warnings: LedgerWarning[] = [];
  const counted = (code: WarningCode, count: number, key?: ColumnKey) => {
    if (count > 0) warnings.push({ code, count, ...(key === undefined ? {} : { column: reader.column(key) }) });
  };
  for (const key of keptWords) {
    const place = places.has(key) ? key : key === 'department' && places.has('path') ? 'path' : undefined;
    if (place === undefined) continue;
    for (const kind of personalKinds) counted(personalCodes[kind], reader.personal.get(`${key} ${kind}`) ?? 0, place);
    if (namesLikely(ledger[key].values)) warnings.push({ code: 'looksLikeNames', column: reader.column(place) });
  }
  const { values } = ledger.place;
  if (values.length > 30 && values.length > ledger.cases / 3) counted('manyPlaces', values.length, 'place');
  const bad = badRows.filter(({ problems }) => !harmless.has(problems[0]!.reason)).length;
  if (bad > manyBad * (bad + used)) counted('manyBadRows', bad);
  if (ledger.cases === 0) warnings.push({ code: 'noCases' });
  if (!places.has('closed') && closing.size === 0) warnings.push({ code: 'noClosing' });
  if (isOrderFound && dayOrder !== undefined) warnings.push({ code: 'dayOrderFound', value: dayOrder });
  counted('serialDates', reader.counts.serials);
  counted('openWords', reader.counts.openWords, 'closed');
  const { keys, rounded } = reader.counts;
  if (rounded > manyRounded * keys) counted('roundedNumbers', rounded);
  return warnings;
}
