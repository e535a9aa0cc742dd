import { type Fault, FaultError } from '../../engine/fault.ts';
import { shownValue } from '../../experiment/shownValue.ts';

/** What stands beside the times: its name in paths, its values, and what they may be. */
export interface Marks {
  readonly path: string;
  readonly values: ArrayLike<unknown>;
  readonly accepts: (value: unknown) => boolean;
  readonly code: string;
  readonly expected: string;
}

/** More faults than these are not listed: a column of the wrong kind is told of without its every row. */
const mostFaults = 20;

/**
 * Throws everything that is wrong with a sample of times and its marks: `emptySample`, `unpairedLengths` of columns, `survivalTime` for a time that is not a
 * finite number from 0, the code of the marks for theirs (the first 20), each with the path of the row, such as `times[3]`.
 */
export function checkSurvival(times: ArrayLike<number>, columns: readonly Marks[]): void {
  const size: unknown = times?.length;
  if (!(typeof size === 'number' && size >= 1)) {
    throw new FaultError({ code: 'emptySample', path: 'times', value: shownValue(size), expected: '≥ 1' });
  }
  const unpaired = columns.filter(({ values }) => values?.length !== times.length);
  if (unpaired.length > 0) {
    throw new FaultError(
      unpaired.map(({ path, values }) => ({
        code: 'unpairedLengths',
        path,
        value: shownValue(values?.length),
        expected: times.length,
      })),
    );
  }
  const all: readonly Marks[] = [
    { path: 'times', values: times, accepts: isTime, code: 'survivalTime', expected: '≥ 0' },
    ...columns,
  ];
  const faults: Fault[] = [];
  for (const { path, values, accepts, code, expected } of all) {
    for (let i = 0; i < values.length && faults.length < mostFaults; i++) {
      const value = values[i];
      if (!accepts(value)) faults.push({ code, path: `${path}[${i}]`, value: shownValue(value), expected });
    }
  }
  if (faults.length > 0) throw new FaultError(faults);
}

/** Throws `invalidLevel` unless a confidence lies between 0 and 1. */
export function checkLevel(level: number): void {
  if (!(level > 0 && level < 1)) {
    throw new FaultError({ code: 'invalidLevel', path: 'level', value: shownValue(level), expected: '(0, 1)' });
  }
}

/** Events as `kaplanMeier`, `nelsonAalen` and `logRank` take them. */
export const eventMarks = (values: ArrayLike<number | boolean>): Marks => ({
  path: 'events',
  values,
  accepts: (value) => value === 0 || value === 1 || value === true || value === false,
  code: 'survivalEvent',
  expected: '0, 1, false, true',
});

const isTime = (value: unknown): boolean => Number.isFinite(value) && (value as number) >= 0;
