/** A value as it can be shown in an error: never an object, so that it survives every boundary. */
export type FaultValue = string | number | boolean | null;

/**
 * One thing that is wrong, as data. Texts are made at the edge, in the reader's language, from `code`.
 * `path` names the place (`levers.patrolHoursShare`), `value` what stood there, `expected` the range or kind,
 * `line` the 1-based line of the file it came from.
 */
export interface Fault {
  readonly code: string;
  readonly path: string;
  readonly value?: FaultValue;
  readonly expected?: FaultValue;
  readonly line?: number;
}

/**
 * Carries one or more faults through `throw`. The message is for developers unless `text` is given; readers get `locales` texts.
 *
 * @example
 * ```ts
 * import { FaultError, simulate } from 'zhili';
 *
 * const error = await simulate({ case: 'beihai', days: 0, language: 'en' }).catch((thrown) => thrown);
 * if (!(error instanceof FaultError)) throw error;
 * if (error.faults.map(({ code }) => code).join() !== 'outOfRange,unknownCase') throw error;
 * ```
 */
export class FaultError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: Fault | readonly Fault[], text?: string) {
    const list = Array.isArray(faults) ? (faults as readonly Fault[]) : [faults as Fault];
    super(text ?? list.map(developerText).join('\n'));
    this.name = 'FaultError';
    this.faults = list;
  }
}

function developerText({ path, code, value, expected }: Fault): string {
  const got = value === undefined ? '' : `, got ${String(value)}`;
  return `${path}: ${code}${got}${expected === undefined ? '' : `; expected ${String(expected)}`}`;
}
