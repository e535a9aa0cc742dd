import { type Fault, FaultError } from '../sim/engine/fault.ts';

/** Reads the texts of options as values; gathers everything that is wrong, so that it can be told at once. */
export class OptionReader {
  readonly #faults: Fault[] = [];

  /** Notes that something is wrong. */
  fault(fault: Fault): void {
    this.#faults.push(fault);
  }

  /** A whole number in [lo, hi]; `fallback` where the option is not given or wrong. */
  integer(path: string, text: string | undefined, lo: number, hi: number, fallback: number): number {
    return this.#number(path, text, 'notAnInteger', `[${lo}, ${hi}]`, fallback, (value) => value >= lo && value <= hi);
  }

  /** A number strictly between lo and hi. */
  between(path: string, text: string, lo: number, hi: number): number {
    return this.#number(path, text, 'notANumber', `(${lo}, ${hi})`, Number.NaN, (value) => value > lo && value < hi);
  }

  /** One of the names. */
  oneOf<Name extends string>(path: string, text: string | undefined, names: readonly Name[], fallback: Name): Name {
    if (text === undefined) return fallback;
    const found = names.find((name) => name === text);
    if (found === undefined) this.fault({ code: 'notOneOf', path, value: text, expected: names.join(', ') });
    return found ?? fallback;
  }

  /** The denominator of `1/k`, k in [1, hi]; `1` alone is the whole. */
  slice(path: string, text: string | undefined, hi: number): number {
    if (text === undefined || text === '1') return 1;
    const denominator = Number(/^1\/(\d{1,9})$/.exec(text)?.[1]);
    if (denominator >= 1 && denominator <= hi) return denominator;
    this.fault({ code: 'invalidSlice', path, value: text, expected: `1/1 … 1/${hi}` });
    return 1;
  }

  /** Seconds of `90s`, `30m` or `2h`; undefined where the option is not given or wrong. */
  duration(path: string, text: string | undefined): number | undefined {
    if (text === undefined) return undefined;
    const [, number = '', unit = ''] = /^(\d{1,6}(?:\.\d{1,3})?)(s|m|h)$/.exec(text) ?? [];
    const seconds = Number(number) * ({ s: 1, m: 60, h: 3600 }[unit] ?? 0);
    if (seconds > 0) return seconds;
    this.fault({ code: 'invalidDuration', path, value: text, expected: '90s, 30m, 2h' });
    return undefined;
  }

  /** Throws everything noted so far. */
  done(): void {
    if (this.#faults.length > 0) throw new FaultError(this.#faults);
  }

  #number(
    path: string,
    text: string | undefined,
    code: string,
    expected: string,
    fallback: number,
    isInRange: (value: number) => boolean,
  ): number {
    if (text === undefined) return fallback;
    const value = parseNumber(text);
    if (Number.isNaN(value) || (code === 'notAnInteger' && !Number.isInteger(value))) {
      this.fault({ code, path, value: text, expected });
      return fallback;
    }
    if (isInRange(value)) return value;
    this.fault({ code: 'optionOutOfRange', path, value: text, expected });
    return fallback;
  }
}

/** A decimal number; NaN for everything else, also for the empty text, hexadecimal and Infinity. */
export function parseNumber(text: string): number {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
}
