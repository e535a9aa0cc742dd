import type { DateReading } from '../dates/readDate.ts';
import type { BadRow, RowProblem } from './badRow.ts';
import { type CaseDraft, type DraftHandling, type KeptWord, keptWords } from './caseDraft.ts';
import type { ColumnReader } from './columnReader.ts';
import { orderedDates, pathOf } from './readCases.ts';
import type { ResolvedMapping } from './resolveMapping.ts';

interface Event {
  readonly row: readonly string[];
  readonly number: number;
  readonly time: DateReading;
}

interface CaseEvents {
  readonly events: Event[];
  /** Rows of the case that are faulty: what is missing of it may be its end, so that it is left out whole. */
  readonly bad: BadRow[];
}

/** Several rows a case, one an event. A case of which one row is faulty is left out with all its rows. */
export class EventRows {
  readonly drafts: CaseDraft[] = [];
  readonly badRows: BadRow[] = [];
  /** Rows that are in cases. */
  used = 0;
  readonly #reader: ColumnReader;
  readonly #mapping: ResolvedMapping;
  readonly #cases = new Map<string, CaseEvents>();

  constructor(reader: ColumnReader, mapping: ResolvedMapping) {
    this.#reader = reader;
    this.#mapping = mapping;
  }

  add(row: readonly string[], number: number): void {
    const reader = this.#reader;
    const problems: RowProblem[] = [];
    const id = reader.text(row, 'caseId');
    const time = reader.date(row, 'time', problems);
    if (time === undefined && reader.text(row, 'time') === '') {
      problems.push({ reason: 'missingTime', column: reader.column('time') });
    }
    if (id === '') {
      problems.push({ reason: 'missingCaseId', column: reader.column('caseId') });
      this.badRows.push({ row: number, problems });
      return;
    }
    const one = this.#case(id);
    if (problems.length > 0 || time === undefined) one.bad.push({ row: number, problems });
    else one.events.push({ row, number, time });
  }

  /** A row that was found bad before it was read: the case it names, if it does, lacks it. */
  addBad(row: readonly string[], bad: BadRow): void {
    const id = this.#reader.text(row, 'caseId');
    if (id === '') this.badRows.push(bad);
    else this.#case(id).bad.push(bad);
  }

  /** Makes cases of the events; once, after the last row. */
  finish(): void {
    for (const { events, bad } of this.#cases.values()) {
      const ordered = [...events].sort((a, b) => a.time.days - b.time.days);
      const problems: RowProblem[] = [];
      const draft = bad.length > 0 || ordered.length === 0 ? undefined : this.#draft(ordered, problems);
      if (draft !== undefined && problems.length === 0) {
        this.drafts.push(draft);
        this.used += events.length;
        continue;
      }
      const faulty = bad.length > 0 ? bad : [{ row: ordered[0]!.number, problems }];
      this.badRows.push(...faulty);
      const rest = bad.length > 0 ? ordered : ordered.slice(1);
      const because: RowProblem = { reason: 'caseBad', value: String(faulty[0]!.row) };
      this.badRows.push(...rest.map(({ number }) => ({ row: number, problems: [because] })));
    }
  }

  #case(id: string): CaseEvents {
    const one = this.#cases.get(id) ?? { events: [], bad: [] };
    this.#cases.set(id, one);
    return one;
  }

  #draft(events: readonly Event[], problems: RowProblem[]): CaseDraft | undefined {
    const reader = this.#reader;
    const { accepting, closing, pathSeparator } = this.#mapping;
    const dateOf = (key: 'received' | 'accepted' | 'closed') => {
      const said = events.find(({ row }) => reader.text(row, key) !== '');
      return said === undefined ? undefined : reader.date(said.row, key, problems);
    };
    const activityOf = ({ row }: Event) => reader.text(row, 'activity');
    const accepted = dateOf('accepted') ?? events.find((event) => accepting.has(activityOf(event)))?.time;
    const closed = dateOf('closed') ?? events.findLast((event) => closing.has(activityOf(event)))?.time;
    const received = dateOf('received') ?? events[0]!.time;
    if (problems.length > 0) return undefined;
    const dates = orderedDates({ received, accepted, closed }, problems, {});
    const path = events.find(({ row }) => reader.text(row, 'path') !== '')?.row;
    const handlings =
      path === undefined ? this.#handlings(events) : pathOf(reader.text(path, 'path'), pathSeparator, reader);
    const words = Object.fromEntries(keptWords.map((key) => [key, this.#word(events, key)])) as Record<
      KeptWord,
      string
    >;
    return {
      row: events.reduce((least, { number }) => Math.min(least, number), events[0]!.number),
      ...dates,
      words: { ...words, department: handlings.at(-1)?.department ?? words.department },
      person: this.#key(events, 'person'),
      household: this.#key(events, 'household'),
      handlings,
    };
  }

  /** Events one after another in one department are one handling, from the first of them. */
  #handlings(events: readonly Event[]): DraftHandling[] {
    const handlings: DraftHandling[] = [];
    for (const { row, time } of events) {
      const department = this.#reader.word(row, 'department');
      if (department !== '' && department !== handlings.at(-1)?.department)
        handlings.push({ department, time: time.days });
    }
    return handlings;
  }

  /** Of a result the last that is said, of all else the first. */
  #word(events: readonly Event[], key: KeptWord): string {
    if (key === 'department') return '';
    const said = ({ row }: Event) => this.#reader.text(row, key) !== '';
    const event = key === 'result' ? events.findLast(said) : events.find(said);
    return event === undefined ? '' : this.#reader.word(event.row, key);
  }

  #key(events: readonly Event[], key: 'person' | 'household'): string {
    const event = events.find(({ row }) => this.#reader.text(row, key) !== '');
    return event === undefined ? '' : this.#reader.key(event.row, key);
  }
}
