import type { Ledger } from '../../ledger/ledger.ts';
import { wordColumn } from '../../ledger/wordColumn.ts';
import { ascendingBy } from '../../sim/engine/order.ts';

/** A case of a ledger made by hand; what is not said is an empty cell. */
export interface MadeCase {
  readonly received: number;
  readonly accepted?: number;
  readonly closed?: number;
  readonly type?: string;
  readonly place?: string;
  readonly department?: string;
  readonly result?: string;
  readonly channel?: string;
  readonly person?: number;
  /** In turn: department, and when the case came there. */
  readonly path?: readonly (readonly [department: string, time?: number])[];
}

/** Monday, 2 January 2023. */
export const monday = 19_359;

export function madeLedger(made: readonly MadeCase[], until?: number): Ledger {
  const cases = ascendingBy(made, ({ received }) => received);
  const times = (of: (one: MadeCase) => number | undefined) => Float64Array.from(cases, (one) => of(one) ?? Number.NaN);
  const paths = cases.flatMap(({ path = [] }) => path);
  const starts = new Int32Array(cases.length + 1);
  for (const [row, { path = [] }] of cases.entries()) starts[row + 1] = starts[row]! + path.length;
  const departments = wordColumn([
    ...paths.map(([word]) => word),
    ...cases.map(({ department, path }) => department ?? path?.at(-1)?.[0]),
  ]);
  const who = {
    n: 1 + Math.max(-1, ...cases.map(({ person = -1 }) => person)),
    codes: Int32Array.from(cases, ({ person = -1 }) => person),
  };
  const column = (key: 'type' | 'place' | 'result' | 'channel') => wordColumn(cases.map((one) => one[key]));
  const handlingTimes = Float64Array.from(paths, ([, time]) => time ?? Number.NaN);
  const all = cases.flatMap(({ received, accepted, closed }) => [received, accepted ?? received, closed ?? received]);
  return {
    cases: cases.length,
    sourceRow: Int32Array.from(cases, (_, row) => row + 1),
    received: times((one) => one.received),
    accepted: times((one) => one.accepted),
    closed: times((one) => one.closed),
    type: column('type'),
    place: column('place'),
    department: { values: departments.values, codes: departments.codes.slice(paths.length) },
    result: column('result'),
    channel: column('channel'),
    person: who,
    household: who,
    handlings: { starts, department: departments.codes.slice(0, paths.length), time: handlingTimes },
    span: [cases[0]?.received ?? 0, until ?? Math.max(...all, ...handlingTimes.filter((one) => !Number.isNaN(one)))],
  };
}
