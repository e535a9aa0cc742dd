import { checkColumn } from '../estimates/checkColumn.ts';
import { checkCount, checkInput } from '../estimates/checkInput.ts';

/** How columns over drawn worlds are to be read. */
export interface WorldOptions {
  /** Runs of a policy in each drawn world, one after another in its column: run r of world w stands at w · replicates + r. 1 unless told. */
  readonly replicates?: number;
  /** By drawn world, ≥ 0: how much it counts (see `priorWeights`). All alike unless told. */
  readonly weights?: ArrayLike<number>;
}

/** Throws `estimateInput` unless `rows` are whole worlds and every weight is a finite number ≥ 0, one a world; returns how many worlds. `name` is the caller's. */
export function checkWorlds(name: string, rows: number, { replicates = 1, weights }: WorldOptions): number {
  checkCount(`${name}.replicates`, replicates, 1);
  checkInput(rows % replicates === 0, `${name}.replicates`, replicates, `a divisor of the ${rows} runs of a policy`);
  const worlds = rows / replicates;
  if (weights !== undefined) checkWeights(`${name}.weights`, weights, worlds);
  return worlds;
}

/** Throws `estimateInput` unless there is one finite weight ≥ 0 a world. */
export function checkWeights(path: string, weights: ArrayLike<number>, worlds: number): void {
  checkColumn(path, weights);
  checkInput(weights.length === worlds, path, weights.length, `one a world: ${worlds}`);
  for (let world = 0; world < worlds; world++) {
    const weight = weights[world]!;
    checkInput(weight >= 0 && weight < Infinity, `${path}[${world}]`, weight, 'finite number ≥ 0');
  }
}
