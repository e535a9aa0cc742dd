import type { Factor } from '../../experiment/factor.ts';
import type { BoxContent, PrimBox } from './discovery.ts';
import type { DiscoverySample } from './discoverySample.ts';
import type { Found } from './findBox.ts';
import { heldOut } from './heldOut.ts';
import type { Step } from './peel.ts';
import type { CheckedOptions } from './primOptions.ts';
import { quasiPs } from './quasiP.ts';
import { boxOf, type Tally } from './region.ts';
import { reproduce } from './reproduce.ts';

/** A region in the units of the factors with what it holds, as shares of `all`. */
export const contentOf = ({ region, n, sum }: Step, factors: readonly Factor[], all: Tally): BoxContent => ({
  box: boxOf(region, factors),
  n,
  mass: n / all.n,
  density: sum / n,
  coverage: sum / all.sum,
});

/** All that is told of one box found among the rows: its trajectory, its checks and its held-out figures. */
export function describeBox(
  { axes, y }: DiscoverySample,
  rows: Int32Array,
  found: Found & { readonly chosen: number },
  box: Step,
  factors: readonly Factor[],
  all: Tally,
  options: CheckedOptions & { readonly search: number },
): PrimBox {
  const { steps, chosen, pasted, dropped } = found;
  const fresh = heldOut(axes, y, rows, found, box, options, all, options);
  return {
    ...contentOf(box, factors, all),
    trajectory: steps.map((step, at) => ({
      ...contentOf(step, factors, all),
      quasiP: quasiPs(axes, y, rows, step).map(({ quasiP }) => quasiP),
      heldOut: fresh.steps[at]!,
    })),
    chosen,
    pasted: pasted.map((step) => contentOf(step, factors, all)),
    dropped: dropped.map((d) => factors[d]!.key),
    ...reproduce(axes, y, rows, box, factors, options, options),
    heldOut: fresh.box,
  };
}
