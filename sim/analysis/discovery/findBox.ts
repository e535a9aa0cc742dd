import type { Axis } from './axis.ts';
import { chosenStep, type PrimChoice } from './choice.ts';
import { paste } from './paste.ts';
import { type PeelOptions, peel, type Step, unpeeled } from './peel.ts';
import { quasiPs, weakest } from './quasiP.ts';
import { isOpen } from './region.ts';

export interface FindOptions extends PeelOptions {
  readonly choice: PrimChoice;
  /** Restrictions of a quasi-p not below this are dropped. */
  readonly mostQuasiP: number;
  /** How many axes a box may restrict. */
  readonly mostFactors: number;
}

export interface Found {
  /** Of the axes that were not dropped. */
  readonly steps: readonly Step[];
  /** Axes dropped, the first one first. */
  readonly dropped: readonly number[];
  /** Place of the step taken; undefined where the rule takes none. */
  readonly chosen: number | undefined;
  /** What pasting made of it, one after the other. */
  readonly pasted: readonly Step[];
}

/**
 * One box from the rows: peel, choose, drop the axis whose restriction is the weakest, and peel anew without it, until every restriction of the box holds up and there are no more than may be; then paste.
 * Peeling anew gives back what the dropped axis had cost: its peels took cases of interest that belong to the box.
 */
export function findBox(axes: readonly Axis[], y: Float64Array, rows: Int32Array, options: FindOptions): Found {
  const isOffered = axes.map(() => true);
  let peeling = unpeeled(axes, y, rows);
  for (const dropped: number[] = []; ; ) {
    peeling = peel(axes, y, peeling, options, isOffered);
    const { steps, insides } = peeling;
    const chosen = chosenStep(steps, options.choice);
    if (chosen === undefined) return { steps, dropped, chosen, pasted: [] };
    const restrictions = quasiPs(axes, y, rows, steps[chosen]!);
    const weak = weakest(restrictions);
    const isWeak = weak !== undefined && weak.quasiP >= options.mostQuasiP;
    if (!isWeak && restrictions.length <= options.mostFactors) {
      return { steps, dropped, chosen, pasted: paste(axes, y, rows, steps[chosen]!, options.alpha) };
    }
    const { d } = weak!;
    isOffered[d] = false;
    dropped.push(d);
    // Until the axis is first cut, nothing changes without it.
    const unchanged = steps.filter(({ region }) => isOpen(region[d]!)).length;
    peeling = { steps: steps.slice(0, unchanged), insides: insides.slice(0, unchanged) };
  }
}

/** The box that was found, pasting done; undefined where the rule takes none. */
export const boxFound = ({ steps, chosen, pasted }: Found): Step | undefined =>
  chosen === undefined ? undefined : (pasted.at(-1) ?? steps[chosen]);
