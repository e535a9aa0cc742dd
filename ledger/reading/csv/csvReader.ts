import { checkLimit, ledgerLimits } from '../limits.ts';

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

export interface CsvRow {
  readonly cells: string[];
  /** Whether a quote stands where none can: the row may have swallowed its neighbours, or lost a border. */
  readonly isMisquoted: boolean;
}

/**
 * Rows of a CSV text one by one, by RFC 4180 with any separator and any line end. A quote that is not closed within a cell's length, or whose closing quote is followed by more text after a line end,
 * is a slip of whoever typed it: it stands as it is, so that it does not swallow the rest of the file, and its row is marked. Throws `ledgerTooLarge`.
 */
export class CsvReader {
  readonly #text: string;
  readonly #separator: number;
  #at = 0;

  constructor(text: string, separator: string) {
    this.#text = text;
    this.#separator = separator.charCodeAt(0);
  }

  /** Characters read. */
  get position(): number {
    return this.#at;
  }

  /** The next row; undefined at the end. A blank line is a row of one empty cell. */
  next(): CsvRow | undefined {
    const text = this.#text;
    if (this.#at >= text.length) return undefined;
    const cells: string[] = [];
    let isMisquoted = false;
    for (;;) {
      if (text.charCodeAt(this.#at) === quote) {
        const quoted = this.#quoted();
        cells.push(quoted.cell);
        isMisquoted ||= quoted.isMisquoted;
      } else cells.push(this.#plain(this.#at));
      checkLimit('columns', cells.length);
      const end = text.charCodeAt(this.#at++);
      if (end === this.#separator) continue;
      if (end === carriageReturn && text.charCodeAt(this.#at) === lineFeed) this.#at++;
      return { cells, isMisquoted };
    }
  }

  #isEnd(at: number): boolean {
    const unit = this.#text.charCodeAt(at);
    return unit === this.#separator || unit === lineFeed || unit === carriageReturn || Number.isNaN(unit);
  }

  /** Up to the end of the cell. */
  #plain(from: number): string {
    while (!this.#isEnd(this.#at)) this.#at++;
    checkLimit('cellLength', this.#at - from);
    return this.#text.slice(from, this.#at);
  }

  #quoted(): { cell: string; isMisquoted: boolean } {
    const text = this.#text;
    const from = this.#at;
    let cell = '';
    for (let at = from + 1; ; ) {
      const close = text.indexOf('"', at);
      if (close < 0 || close - from > ledgerLimits.cellLength) return this.#literally(from);
      cell += text.slice(at, close);
      if (text.charCodeAt(close + 1) === quote) {
        cell += '"';
        at = close + 2;
        continue;
      }
      this.#at = close + 1;
      if (this.#isEnd(this.#at)) return { cell, isMisquoted: false };
      if (/[\r\n]/.test(cell)) return this.#literally(from);
      return { cell: cell + this.#plain(this.#at), isMisquoted: true };
    }
  }

  #literally(from: number): { cell: string; isMisquoted: boolean } {
    this.#at = from;
    return { cell: this.#plain(from), isMisquoted: true };
  }
}
