import { caseTypes } from '../../models/governance/caseTypes.ts';
import { wilsonInterval } from '../../sim/analysis/wilson.ts';
import { departmentStays, hasPaths } from '../describe/departmentStays.ts';
import { type Estimate, noEstimate } from '../describe/estimate.ts';
import type { LedgerReading } from '../describe/ledgerReading.ts';
import type { Ledger } from '../ledger.ts';
import { meaningOf } from '../mapping/meaningOf.ts';
import { departmentMatrix, isDealtWith } from './departmentMatrix.ts';

/** A department that deals alone with less of a type than this is not one of its usual ones. */
const usualShare = 0.05;
/** Fewer cases that one department dealt with alone do not tell which are the usual ones. */
const fewestCases = 30;

/** Where residents' claims that go straight to a county department go wrong, and how many departments they take. */
export interface FirstDesks {
  /** Claims whose first desk is a county department, of types whose usual departments are known. */
  readonly n: number;
  /** Chance that the first department is not responsible. */
  readonly wrongFirst: Estimate;
  /** Mean of the model's `ambiguity` of their types. */
  readonly ambiguity: number;
  /** Of those that begin at a responsible department and go on to another or are settled or replied to: share that takes several. */
  readonly several: Estimate;
}

/**
 * Tells wrong desks from several responsible ones: who deals alone with a type is usual for it, and a first department that is not usual was wrong. A wrong desk is taken to be any other department with equal chance, so that one that
 * happens to be usual is missed, and is made up for; where clerks err towards departments that sometimes are responsible, more is missed. Normal interval of the ratio; n = 0 where a ledger has no paths of this kind.
 */
export function firstDesks(ledger: Ledger, reading: LedgerReading): FirstDesks {
  const { types, levels, channels, results } = reading;
  const groupOf = meaningOf(ledger.result, results);
  const typeOf = meaningOf(ledger.type, types);
  const channelOf = meaningOf(ledger.channel, channels);
  const knowsChannels = ledger.channel.values.length > 0;
  const level = ledger.department.values.map((word) => (Object.hasOwn(levels, word) ? levels[word] : null));
  const departments = level.filter((one) => one === 'county').length;
  const usual = new Map(
    departmentMatrix(ledger, reading)
      .filter(({ cases }) => cases >= fewestCases)
      .map(({ type, departments: of }) => {
        const kept = of.filter(({ share }) => share.value >= usualShare);
        const covered = kept.reduce((sum, { share }) => sum + share.value, 0);
        return [type, { set: new Set(kept.map(({ department }) => department)), covered }] as const;
      }),
  );
  const { starts, department } = departmentStays(ledger);
  const sums = new Map<string, { n: number; unusual: number; told: number; severalUsual: number }>();
  for (let row = 0; row < ledger.cases; row++) {
    const type = typeOf(row)?.type ?? undefined;
    const first = department[starts[row]!];
    const of = type === undefined ? undefined : usual.get(type);
    const isClaim = !knowsChannels || channelOf(row) === 'claim';
    if (of === undefined || starts[row] === starts[row + 1] || level[first!] !== 'county' || !isClaim) continue;
    const sum = sums.get(type!) ?? { n: 0, unusual: 0, told: 0, severalUsual: 0 };
    sums.set(type!, sum);
    sum.n += 1;
    const others = new Set(
      department.subarray(starts[row]!, starts[row + 1]!).filter((one) => level[one] === 'county'),
    );
    if (!of.set.has(first!)) sum.unusual += 1;
    // Who leaves while the first department has the case does not tell how many it would have taken.
    if (others.size === 1 && !isDealtWith(groupOf(row))) continue;
    sum.told += 1;
    if (of.set.has(first!) && others.size > 1) sum.severalUsual += 1;
  }
  let [n, wrong, variance, ambiguity, right, several] = [0, 0, 0, 0, 0, 0];
  for (const [type, sum] of sums) {
    const { set, covered } = usual.get(type)!;
    const hit = (set.size - 1) / Math.max(1, departments - 1);
    const share = sum.unusual / sum.n;
    const chance = (share - (1 - covered)) / (covered - hit);
    n += sum.n;
    wrong += sum.n * chance;
    variance += (sum.n * share * (1 - share)) / ((covered - hit) * (covered - hit));
    ambiguity += sum.n * (caseTypes.find(({ key }) => key === type)?.ambiguity ?? 1);
    // Those that begin rightly; of those that begin wrongly at a usual department all have several.
    right += sum.told * (1 - chance);
    several += sum.severalUsual - sum.told * chance * hit;
  }
  if (n === 0 || !hasPaths(ledger)) return { n: 0, wrongFirst: noEstimate, ambiguity: Number.NaN, several: noEstimate };
  const half = (1.96 * Math.sqrt(variance)) / n;
  const value = Math.max(0, wrong / n);
  const counted = Math.round(right);
  const { share, lo, hi } = wilsonInterval(Math.min(counted, Math.max(0, Math.round(several))), counted);
  return {
    n,
    wrongFirst: { value, lo: Math.max(0, value - half), hi: Math.min(1, value + half), n },
    ambiguity: ambiguity / n,
    several: { value: share, lo, hi, n: counted },
  };
}
