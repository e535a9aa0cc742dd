import { fractionColumns, type Resolution } from './fractionColumns.ts';

/** A main effect `[i]` or the interaction of two factors `[i, j]`, i < j. */
export type FactorialEffect = readonly [i: number] | readonly [i: number, j: number];

export interface Aliases {
  /** Sets of at least two effects that the design cannot tell from each other, up to sign; main effects first. */
  readonly confounded: readonly (readonly FactorialEffect[])[];
  /** Interactions that are in no such set: estimable if interactions of three and more factors are nil. By i, then j. */
  readonly clear: readonly (readonly [i: number, j: number])[];
}

/**
 * What `fractionalFactorial(resolution, dimensions)` confounds, interactions of three and more factors left out. Throws what `fractionColumns` throws.
 *
 *     aliasesOf(3, 3).confounded // [[0], [1, 2]], [[1], [0, 2]], [[2], [0, 1]]
 */
export function aliasesOf(resolution: Resolution, dimensions: number): Aliases {
  const columns = fractionColumns(resolution, dimensions);
  const sets = new Map<number, FactorialEffect[]>();
  const add = (column: number, effect: FactorialEffect) => {
    const same = sets.get(column);
    if (same === undefined) sets.set(column, [effect]);
    else same.push(effect);
  };
  columns.forEach((column, i) => {
    add(column, [i]);
  });
  for (let i = 0; i < dimensions; i++) {
    for (let j = i + 1; j < dimensions; j++) add(columns[i]! ^ columns[j]!, [i, j]);
  }
  const all = [...sets.values()];
  return {
    confounded: all.filter(({ length }) => length > 1),
    clear: all.flatMap(([effect, other]) => (other === undefined && effect?.length === 2 ? [effect] : [])),
  };
}
