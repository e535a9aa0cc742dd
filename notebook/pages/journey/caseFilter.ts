import { type CaseFacts, factsOf } from '../../../models/governance/caseFacts.ts';
import { CASE } from '../../../models/governance/grievanceTable.ts';
import type { JourneyRun } from '../../../models/governance/journey.ts';
import type { FatePair } from '../../../report/journey/fatePairs.ts';

/** Which grievances are listed by the run they are in: all, those of both, those of one policy, those of one policy only. */
export const worlds = ['any', 'both', 'a', 'b', 'onlyA', 'onlyB'] as const;
export type World = (typeof worlds)[number];

/** What a reader lists; an empty string keeps all. Numbers are codes of the model. */
export interface CaseFilter {
  readonly world: World;
  readonly caseClass: string;
  readonly type: string;
  readonly township: string;
  readonly community: string;
  /** Endings under either policy. */
  readonly endA: string;
  readonly endB: string;
  /** Whether it surfaced: under both policies, or under one only. */
  readonly surfaced: '' | 'both' | 'onlyA' | 'onlyB';
  /** Beginning of its name. */
  readonly search: string;
}

export const noFilter: CaseFilter = {
  world: 'any',
  caseClass: '',
  type: '',
  township: '',
  community: '',
  endA: '',
  endB: '',
  surfaced: '',
  search: '',
};

/** The facts of a pair that are the same in both runs, from the one that has it. */
export function bornFacts(
  runs: readonly JourneyRun[],
  { rows }: FatePair,
): { readonly facts: CaseFacts; readonly row: number } {
  const side = rows[0] >= 0 ? 0 : 1;
  return { facts: factsOf(runs[side]!.log), row: rows[side] };
}

/** The pairs that a filter keeps, in their order. */
export function filteredPairs(runs: readonly JourneyRun[], pairs: readonly FatePair[], filter: CaseFilter): FatePair[] {
  const status = runs.map(({ log }) => factsOf(log).status);
  const isEnd = (side: 0 | 1, row: number, end: string) =>
    end === '' || (row >= 0 && status[side]![row] === Number(end));
  const is = (column: ArrayLike<number>, row: number, wanted: string) =>
    wanted === '' || column[row] === Number(wanted);
  const search = filter.search.trim();
  return pairs.filter((pair) => {
    const { rows, name } = pair;
    const [a, b] = rows;
    const { facts, row } = bornFacts(runs, pair);
    const surfaced = rows.map((one, side) => one >= 0 && status[side]![one]! >= CASE) as [boolean, boolean];
    return (
      isOfWorld(filter.world, a, b) &&
      (search === '' || name === search || name.startsWith(search)) &&
      is(facts.caseClass, row, filter.caseClass) &&
      is(facts.type, row, filter.type) &&
      is(facts.township, row, filter.township) &&
      is(facts.community, row, filter.community) &&
      isEnd(0, a, filter.endA) &&
      isEnd(1, b, filter.endB) &&
      isSurfaced(filter.surfaced, surfaced)
    );
  });
}

function isOfWorld(world: World, a: number, b: number): boolean {
  switch (world) {
    case 'any':
      return true;
    case 'both':
      return a >= 0 && b >= 0;
    case 'a':
      return a >= 0;
    case 'b':
      return b >= 0;
    case 'onlyA':
      return b < 0;
    case 'onlyB':
      return a < 0;
  }
}

function isSurfaced(wanted: CaseFilter['surfaced'], [a, b]: readonly [boolean, boolean]): boolean {
  if (wanted === '') return true;
  return wanted === 'both' ? a && b : wanted === 'onlyA' ? a && !b : b && !a;
}
