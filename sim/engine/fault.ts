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

/** Carries one or more faults through `throw`. The message is for developers; readers get `locales` texts. */
export class FaultError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: Fault | readonly Fault[]) {
    const list = Array.isArray(faults) ? (faults as readonly Fault[]) : [faults as Fault];
    super(
      list
        .map((f) => {
          const got = f.value === undefined ? '' : `, got ${String(f.value)}`;
          const expected = f.expected === undefined ? '' : `; expected ${String(f.expected)}`;
          return `${f.path}: ${f.code}${got}${expected}`;
        })
        .join('\n'),
    );
    this.name = 'FaultError';
    this.faults = list;
  }
}
