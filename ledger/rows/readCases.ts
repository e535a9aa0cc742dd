import type { DateReading } from '../dates/readDate.ts';
import type { BadRow, RowProblem } from './badRow.ts';
import { type CaseDraft, type DraftHandling, type KeptWord, keptWords } from './caseDraft.ts';
import type { ColumnReader } from './columnReader.ts';

/** Dates of a case as they stand in order; a later one without time of day on the same day as an earlier one with it is that moment at the earliest. */
export interface CaseDates {
  readonly received: DateReading;
  readonly accepted: DateReading | undefined;
  readonly closed: DateReading | undefined;
}

/** `later` in days, NaN where there is none; never before `earlier` on the same day if it has no time of day of its own. */
function notBefore(later: DateReading | undefined, earlier: DateReading | undefined): number {
  if (later === undefined) return Number.NaN;
  const isSameDay = earlier !== undefined && Math.floor(later.days) === Math.floor(earlier.days);
  return isSameDay && !later.hasTime ? Math.max(later.days, earlier.days) : later.days;
}

/** The dates in days; notes where one is before another that has to be earlier. */
export function orderedDates(
  { received, accepted, closed }: CaseDates,
  problems: RowProblem[],
  columns: { readonly accepted?: string; readonly closed?: string },
): { received: number; accepted: number; closed: number } {
  const acceptedDays = notBefore(accepted, received);
  const afterReceived = notBefore(closed, received);
  const closedDays =
    accepted === undefined
      ? afterReceived
      : Math.max(afterReceived, notBefore(closed, { ...accepted, days: acceptedDays }));
  const note = (reason: RowProblem['reason'], column: string | undefined) =>
    problems.push({ reason, ...(column === undefined ? {} : { column }) });
  if (acceptedDays < received.days) note('acceptedBeforeReceived', columns.accepted);
  if (closedDays < received.days) note('closedBeforeReceived', columns.closed);
  else if (closedDays < acceptedDays) note('closedBeforeAccepted', columns.closed);
  return { received: received.days, accepted: acceptedDays, closed: closedDays };
}

/** The departments of a path in their order. */
export function pathOf(cell: string, separator: string | undefined, reader: ColumnReader): DraftHandling[] {
  if (cell === '') return [];
  return (separator === undefined ? [cell] : cell.split(separator))
    .map((part) => reader.clean(part.trim(), 'department'))
    .filter((department) => department !== '')
    .map((department) => ({ department, time: Number.NaN }));
}

/** One row a case. */
export class CaseRows {
  readonly drafts: CaseDraft[] = [];
  readonly badRows: BadRow[] = [];
  readonly #reader: ColumnReader;
  readonly #separator: string | undefined;
  readonly #rowOfCase = new Map<string, number>();

  constructor(reader: ColumnReader, separator: string | undefined) {
    this.#reader = reader;
    this.#separator = separator;
  }

  addBad(_: readonly string[], bad: BadRow): void {
    this.badRows.push(bad);
  }

  add(row: readonly string[], number: number): void {
    const reader = this.#reader;
    const problems: RowProblem[] = [];
    const received = reader.date(row, 'received', problems);
    const accepted = reader.date(row, 'accepted', problems);
    const closed = reader.date(row, 'closed', problems);
    if (received === undefined && reader.text(row, 'received') === '') {
      problems.push({ reason: 'missingReceived', column: reader.column('received') });
    }
    const id = reader.text(row, 'caseId');
    const first = this.#rowOfCase.get(id);
    if (first !== undefined) {
      problems.push({ reason: 'duplicateCase', column: reader.column('caseId'), value: String(first) });
    }
    const columns = {
      ...(accepted === undefined ? {} : { accepted: reader.column('accepted') }),
      ...(closed === undefined ? {} : { closed: reader.column('closed') }),
    };
    const dates = received === undefined ? undefined : orderedDates({ received, accepted, closed }, problems, columns);
    if (problems.length > 0 || dates === undefined) {
      this.badRows.push({ row: number, problems });
      return;
    }
    if (id !== '') this.#rowOfCase.set(id, number);
    const handlings = pathOf(reader.text(row, 'path'), this.#separator, reader);
    const words = Object.fromEntries(keptWords.map((key) => [key, reader.word(row, key)])) as Record<KeptWord, string>;
    if (words.department === '') words.department = handlings.at(-1)?.department ?? '';
    const [person, household] = [reader.key(row, 'person'), reader.key(row, 'household')];
    this.drafts.push({ row: number, ...dates, words, person, household, handlings });
  }
}
