import { wilsonInterval } from '../../sim/analysis/wilson.ts';
import { ascendingBy } from '../../sim/engine/order.ts';
import { departmentStays } from '../describe/departmentStays.ts';
import type { Estimate } from '../describe/estimate.ts';
import type { LedgerReading } from '../describe/ledgerReading.ts';
import type { Ledger } from '../ledger.ts';
import { meaningOf } from '../mapping/meaningOf.ts';
import type { ResultGroup } from '../mapping/results.ts';

export interface DepartmentShare {
  /** Place in `ledger.department.values`. */
  readonly department: number;
  readonly name: string;
  /** Of the cases of the type that a single county department dealt with (Wilson). */
  readonly share: Estimate;
}

/** Which county departments deal with a type: of cases that were settled or replied to and that no two of them had, since of others it cannot be told who was responsible. */
export interface DepartmentRow {
  /** Key of `caseTypes`. */
  readonly type: string;
  readonly cases: number;
  /** The most frequent first. */
  readonly departments: readonly DepartmentShare[];
}

/** Type × county department, of the types that the mapping knows and the ledger has. */
export function departmentMatrix(
  ledger: Ledger,
  { types, levels, results }: Pick<LedgerReading, 'types' | 'levels' | 'results'>,
): DepartmentRow[] {
  const typeOf = meaningOf(ledger.type, types);
  const groupOf = meaningOf(ledger.result, results);
  const level = ledger.department.values.map((word) => (Object.hasOwn(levels, word) ? levels[word] : null));
  const { starts, department } = departmentStays(ledger);
  const counts = new Map<string, Map<number, number>>();
  for (let row = 0; row < ledger.cases; row++) {
    const type = typeOf(row)?.type;
    const stays = department.subarray(starts[row]!, starts[row + 1]!);
    const there = new Set(stays.filter((one) => level[one] === 'county'));
    const [only] = there;
    if (type === undefined || type === null || only === undefined || there.size > 1) continue;
    if (!isDealtWith(groupOf(row))) continue;
    const ofType = counts.get(type) ?? new Map<number, number>();
    ofType.set(only, (ofType.get(only) ?? 0) + 1);
    counts.set(type, ofType);
  }
  return Array.from(counts, ([type, ofType]): DepartmentRow => {
    const cases = [...ofType.values()].reduce((sum, one) => sum + one, 0);
    const departments = Array.from(ofType, ([one, n]): DepartmentShare => {
      const { share, lo, hi } = wilsonInterval(n, cases);
      return { department: one, name: ledger.department.values[one]!, share: { value: share, lo, hi, n: cases } };
    });
    return { type, cases, departments: ascendingBy(departments, ({ share }) => -share.value) };
  });
}

/** Whoever had a case that was withdrawn, went over heads or is open may have been the wrong one. */
export const isDealtWith = (group: ResultGroup | undefined): boolean => group === 'settled' || group === 'replied';
