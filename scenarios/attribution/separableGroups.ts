import type { Fault } from '../../sim/engine/fault.ts';

/** Two of the groups given that had to be put together, and what would be wrong with the first hybrid that has one without the other. */
export interface JoinedGroups {
  readonly groups: readonly [first: number, second: number];
  readonly fault: Fault;
}

export interface Separable {
  /** Groups given, by place, that move together; in the order of their first. */
  readonly parts: readonly (readonly number[])[];
  readonly joined: readonly JoinedGroups[];
}

/**
 * Which of `count` groups can be told apart, where some sets of them cannot be had (`impossible`, by mask; never the empty or the whole set). As long as there is such a set, the two groups are put
 * together that most of them separate, of equal ones the first: every set left then has both or neither. Groups put together move as one from then on.
 */
export function separableGroups(count: number, impossible: ReadonlyMap<number, Fault>): Separable {
  let parts: (readonly number[])[] = Array.from({ length: count }, (_, group) => [group]);
  const joined: JoinedGroups[] = [];
  for (let left = [...impossible.keys()]; left.length > 0; ) {
    const separates = (mask: number, i: number, j: number) => has(mask, parts[i]![0]!) !== has(mask, parts[j]![0]!);
    let best = { i: 0, j: 1, sets: 0 };
    for (let i = 0; i < parts.length; i++) {
      for (let j = i + 1; j < parts.length; j++) {
        const sets = left.filter((mask) => separates(mask, i, j)).length;
        if (sets > best.sets) best = { i, j, sets };
      }
    }
    const { i, j } = best;
    const first = left.find((mask) => separates(mask, i, j))!;
    joined.push({ groups: [parts[i]![0]!, parts[j]![0]!], fault: impossible.get(first)! });
    left = left.filter((mask) => !separates(mask, i, j));
    parts = parts.flatMap((part, place) => (place === j ? [] : [place === i ? [...part, ...parts[j]!] : part]));
  }
  return { parts, joined };
}

const has = (mask: number, group: number): boolean => (mask & (1 << group)) !== 0;
