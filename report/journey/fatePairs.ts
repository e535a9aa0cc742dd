import { factRow, factsOf } from '../../models/governance/caseFacts.ts';
import { CASE } from '../../models/governance/grievanceTable.ts';
import { bornRowsOf, fateDifference, type JourneyRun, windowEndOf } from '../../models/governance/journey.ts';
import { caseName } from '../caseName.ts';

/** One grievance in two runs of the same world. */
export interface FatePair {
  readonly name: string;
  /** Its rows among the facts of either run; -1 where it never came to be. */
  readonly rows: readonly [number, number];
  /** Steps between the endings and days between the ends; of one that only one run has, none and its days there. */
  readonly steps: number;
  readonly days: number;
}

/**
 * All grievances born before the end of the window that surfaced in at least one of two runs, those whose fates differ most first, then by number; those that only
 * one run has come after the others of as few steps apart.
 */
export function fatePairs(one: JourneyRun, other: JourneyRun): FatePair[] {
  const runs = [one, other] as const;
  const facts = runs.map(({ log }) => factsOf(log)) as [ReturnType<typeof factsOf>, ReturnType<typeof factsOf>];
  const surfaced = (side: 0 | 1, row: number) => row >= 0 && facts[side].status[row]! >= CASE;
  const pairs: FatePair[] = [];
  const add = (name: string, a: number, b: number) => {
    const birth = a >= 0 ? facts[0].birth[a]! : facts[1].birth[b]!;
    if (birth >= windowEndOf(one) || !(surfaced(0, a) || surfaced(1, b))) return;
    pairs.push({ name, rows: [a, b], ...apart(runs, a, b) });
  };
  const born = facts[0].id.findIndex((id) => id >= bornRowsOf(one));
  const bornCount = born < 0 ? facts[0].id.length : born;
  for (let row = 0; row < bornCount; row++) add(String(facts[0].id[row]), row, row);
  const known = new Map<string, number>();
  for (let row = bornCount; row < facts[1].id.length; row++) known.set(caseName(other.log, facts[1].id[row]!), row);
  for (let row = bornCount; row < facts[0].id.length; row++) {
    const name = caseName(one.log, facts[0].id[row]!);
    add(name, row, known.get(name) ?? -1);
    known.delete(name);
  }
  for (const [name, row] of known) add(name, -1, row);
  // Sorting keeps the order of numbers among equals.
  return pairs.sort((x, y) => y.steps - x.steps || y.days - x.days);
}

function apart(runs: readonly [JourneyRun, JourneyRun], a: number, b: number): { steps: number; days: number } {
  if (a >= 0 && b >= 0) return fateDifference(runs[0], a, runs[1], b);
  const [run, row] = a >= 0 ? [runs[0], a] : [runs[1], b];
  const { endedAt, surfacedAt } = factsOf(run.log);
  return { steps: 0, days: Math.max(0, endedAt[row]! - surfacedAt[row]!) };
}

/** The nearest grievance that both runs have, up the line of those that caused this one; itself if both do. Undefined for a name that neither knows. */
export function nearestInBoth(
  runs: readonly [JourneyRun, JourneyRun],
  name: string,
  idOf: (run: JourneyRun, name: string) => number,
): string | undefined {
  for (let one = name; one !== ''; one = one.includes('.') ? one.slice(0, one.lastIndexOf('.')) : '') {
    if (runs.every((run) => idOf(run, one) >= 0)) return one;
  }
  return undefined;
}

/** Row of the facts of a grievance by its number; -1 for none. */
export const factRowOf = ({ log }: JourneyRun, id: number): number => (id < 0 ? -1 : factRow(factsOf(log), id));
