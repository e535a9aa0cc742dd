import { dateText } from '../dates/civilDays.ts';
import { departmentStays } from '../describe/departmentStays.ts';
import type { Ledger } from '../ledger.ts';
import { wordAt } from '../wordColumn.ts';
import { type LedgerHeading, ledgerHeadings, type RunWords } from './runWords.ts';

/** Between the departments of a path. */
const arrow = '→';

/** A row of the register, by heading; an empty cell is the empty text. */
export type LedgerRow = Record<LedgerHeading, string>;

/** A ledger as the rows of a table: dates as `2018-07-01`, with `hasTimes` and the time of day; the departments passed, in turn; numbers of cases and households counted on from 1. */
export function ledgerRows(ledger: Ledger, hasTimes = false): LedgerRow[] {
  const stays = departmentStays(ledger);
  const date = (day: number) => (Number.isNaN(day) ? '' : dateText(day, hasTimes));
  return Array.from({ length: ledger.cases }, (_, row): LedgerRow => {
    const path = stays.department.subarray(stays.starts[row]!, stays.starts[row + 1]!);
    const household = ledger.household.codes[row]!;
    return {
      number: String(row + 1),
      received: date(ledger.received[row]!),
      accepted: date(ledger.accepted[row]!),
      closed: date(ledger.closed[row]!),
      type: wordAt(ledger.type, row) ?? '',
      place: wordAt(ledger.place, row) ?? '',
      department: wordAt(ledger.department, row) ?? '',
      result: wordAt(ledger.result, row) ?? '',
      channel: wordAt(ledger.channel, row) ?? '',
      household: household < 0 ? '' : String(household + 1),
      path: Array.from(path, (department) => ledger.department.values[department]!).join(arrow),
    };
  });
}

/** Header and rows, for a file. */
export const ledgerTable = (ledger: Ledger, words: RunWords, hasTimes = false): string[][] => [
  ledgerHeadings.map((heading) => words.headings[heading]),
  ...ledgerRows(ledger, hasTimes).map((row) => ledgerHeadings.map((heading) => row[heading])),
];
