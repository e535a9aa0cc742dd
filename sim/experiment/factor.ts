import { type Spacing, valueInRange } from './designs/valueInRange.ts';

export type FactorValue = number | boolean | string;

/** What an experiment varies, whatever it stands for in the model. */
export type Factor =
  | {
      readonly key: string;
      readonly kind: 'number';
      /** Inclusive, low < high; positive where the spacing is logarithmic. */
      readonly range: readonly [low: number, high: number];
      readonly spacing: Spacing;
    }
  /** Whole numbers, each as likely as another. */
  | { readonly key: string; readonly kind: 'integer'; readonly range: readonly [low: number, high: number] }
  /** At least two values, each as likely as another. */
  | { readonly key: string; readonly kind: 'choice'; readonly values: readonly FactorValue[] };

/** The value of a factor at `u` in [0, 1]. 0 is the lowest or first, 1 the highest or last. */
export function factorValue(factor: Factor, u: number): FactorValue {
  if (factor.kind === 'number') return valueInRange(factor.range, u, factor.spacing);
  if (factor.kind === 'choice')
    return factor.values[Math.min(factor.values.length - 1, Math.floor(u * factor.values.length))]!;
  const [low, high] = factor.range;
  return Math.min(high, low + Math.floor(u * (high - low + 1)));
}
