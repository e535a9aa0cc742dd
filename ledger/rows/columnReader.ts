import type { ColumnKey, DateKey } from '../columns/columnMapping.ts';
import { isEmptyCell, isOpenCell } from '../columns/profileColumn.ts';
import { type DateReading, type DateRules, readDate } from '../dates/readDate.ts';
import { type PersonalKind, withoutPersonalNumbers } from '../privacy/personalNumbers.ts';
import { type RowProblem, tellable } from './badRow.ts';
import type { KeptWord } from './caseDraft.ts';

/** Longest word that is kept, in UTF-16 units. */
const longestWord = 60;

/** A spreadsheet keeps 15 digits of a number. */
const roundedNumber = /^\d(?:\.\d+)?e\+\d+$|^\d{15}000$/i;

interface CleanWord {
  readonly text: string;
  readonly kinds: readonly PersonalKind[];
}

/** Reads cells of mapped columns by what they say, and keeps count of what a reader should know. Each different cell of a column is read once. */
export class ColumnReader {
  readonly #places: ReadonlyMap<ColumnKey, number>;
  readonly #names: readonly string[];
  readonly #rules: DateRules;
  readonly #dates = new Map<string, ReturnType<typeof readDate>>();
  readonly #words = new Map<string, CleanWord>();
  /** Cells of a column that held a number of a kind, by `key kind`. */
  readonly personal = new Map<string, number>();
  /** Dates that stood as bare serial numbers; closing dates that said in words that the case is open; keys of persons and households, and those that a spreadsheet seems to have rounded. */
  readonly counts = { serials: 0, openWords: 0, keys: 0, rounded: 0 };

  constructor(places: ReadonlyMap<ColumnKey, number>, names: readonly string[], rules: DateRules) {
    this.#places = places;
    this.#names = names;
    this.#rules = rules;
  }

  /** What stands there; '' where nothing is said or the column is not mapped. */
  text(row: readonly string[], key: ColumnKey): string {
    const place = this.#places.get(key);
    const cell = place === undefined ? '' : (row[place] ?? '').trim();
    return isEmptyCell(cell) ? '' : cell;
  }

  /** Name of the column. */
  column(key: ColumnKey): string {
    return this.#names[this.#places.get(key)!]!;
  }

  /** The date there; undefined where there is none or it is faulty, which is noted. */
  date(row: readonly string[], key: DateKey, problems: RowProblem[]): DateReading | undefined {
    const cell = this.text(row, key);
    if (cell === '') return undefined;
    if (key === 'closed' && isOpenCell(cell)) {
      this.counts.openWords++;
      return undefined;
    }
    let date = this.#dates.get(cell);
    if (date === undefined) {
      date = readDate(cell, this.#rules);
      this.#dates.set(cell, date);
    }
    if (typeof date === 'string') {
      problems.push({ reason: date, column: this.column(key), ...tellable(cell) });
      return undefined;
    }
    if (/^\d{5}(?:\.\d+)?$/.test(cell)) this.counts.serials++;
    return date;
  }

  /** The word there, without numbers that name a person, and no longer than words are. */
  word(row: readonly string[], key: KeptWord): string {
    return this.clean(this.text(row, key), key);
  }

  /** As `word`, of a part of a cell. */
  clean(cell: string, key: KeptWord): string {
    if (cell === '') return '';
    let word = this.#words.get(cell);
    if (word === undefined) {
      const { text, kinds } = withoutPersonalNumbers(cell.replace(/\s+/g, ' '));
      word = { text: text.length > longestWord ? `${text.slice(0, longestWord)}…` : text, kinds };
      this.#words.set(cell, word);
    }
    for (const kind of word.kinds) this.personal.set(`${key} ${kind}`, (this.personal.get(`${key} ${kind}`) ?? 0) + 1);
    return word.text;
  }

  /** The key of a person or household there. */
  key(row: readonly string[], key: 'person' | 'household'): string {
    const cell = this.text(row, key);
    if (cell !== '') this.counts.keys++;
    if (roundedNumber.test(cell)) this.counts.rounded++;
    return cell;
  }
}
