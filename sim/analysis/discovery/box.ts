import { type Factor, type FactorValue, factorValue } from '../../experiment/factor.ts';
import { checkInput } from '../estimates/checkInput.ts';

/** What a box asks of one factor; `factor` is its place among the factors. */
export type Restriction =
  | {
      readonly kind: 'range';
      readonly factor: number;
      readonly key: string;
      /** Inclusive, in the unit of the factor; null where the range is open on that side. */
      readonly lower: number | null;
      readonly upper: number | null;
    }
  | {
      readonly kind: 'levels';
      readonly factor: number;
      readonly key: string;
      /** Values of a choice that are in the box, some but not all. */
      readonly levels: readonly FactorValue[];
    };

/** A part of the space of factors: every restriction holds. By ascending factor, none twice; the whole space where there is none. */
export type Box = readonly Restriction[];

/**
 * Whether a point of the unit cube, as designs have them, lies in a box of these factors. Throws `estimateInput` where box or point do not belong to the factors.
 *
 *     isInBox([{ kind: 'range', factor: 0, key: 'a', lower: 5, upper: null }], [{ key: 'a', kind: 'integer', range: [0, 9] }], [0.7]) // true
 */
export function isInBox(box: Box, factors: readonly Factor[], point: ArrayLike<number>): boolean {
  checkInput(Array.isArray(box), 'isInBox.box', box, 'a list of restrictions');
  return box.every((restriction, at) => {
    const factor = factors[restriction.factor];
    if (factor === undefined) checkInput(false, `isInBox.box[${at}].factor`, restriction.factor, 'place of a factor');
    const u = point[restriction.factor]!;
    checkInput(u >= 0 && u <= 1, `isInBox.point[${restriction.factor}]`, u, '[0, 1]');
    const value = factorValue(factor!, u);
    if (restriction.kind === 'levels') return restriction.levels.includes(value);
    const { lower, upper } = restriction;
    return (lower === null || (value as number) >= lower) && (upper === null || (value as number) <= upper);
  });
}
