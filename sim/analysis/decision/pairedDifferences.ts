import { checkInput } from '../estimates/checkInput.ts';
import type { ContrastColumns } from '../estimates/simultaneousContrasts.ts';
import { type DrawnWorlds, drawnWorlds } from './drawnWorlds.ts';
import { luckOf } from './luckOf.ts';
import type { WorldOptions } from './worldOptions.ts';

export interface PairedDifferences {
  readonly drawn: DrawnWorlds;
  /** By world kept: policy less reference. */
  readonly differences: Float64Array;
  /** Standard error of such a difference that is the luck of its runs; NaN with one run a world. */
  readonly luck: number;
  /** 1 where a positive difference is the policy's gain, else −1. */
  readonly sign: 1 | -1;
}

/** A pair of policies, world by world, run by run. `name` is the caller's. Throws `estimateInput`, `unpairedLengths`. */
export function pairedDifferences(name: string, contrast: ContrastColumns, options: WorldOptions): PairedDifferences {
  checkInput(typeof contrast === 'object' && contrast !== null, `${name}.contrast`, contrast, 'policy and reference');
  const { policy, reference, better = 'higher' } = contrast;
  checkInput(better === 'higher' || better === 'lower', `${name}.contrast.better`, better, 'higher, lower');
  const drawn = drawnWorlds(name, { policy, reference }, options, 'contrast');
  const less = ([one, other]: readonly Float64Array[]) => one!.map((value, i) => value - other![i]!);
  return {
    drawn,
    differences: less(drawn.means),
    luck: luckOf(less(drawn.runs), drawn.replicates),
    sign: better === 'higher' ? 1 : -1,
  };
}
