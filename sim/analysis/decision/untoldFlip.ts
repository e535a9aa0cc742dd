import type { Factor } from '../../experiment/factor.ts';
import type { RangeFlip } from './flip.ts';

/** What is said of a factor of many values where there are too few worlds. */
export function untoldFlip(factor: Exclude<Factor, { readonly kind: 'choice' }>): RangeFlip {
  const nothing = new Float64Array(0);
  return {
    kind: 'range',
    key: factor.key,
    status: 'unsure',
    crossings: [],
    side: null,
    throughout: 'unsure',
    tested: factor.range,
    curve: { value: nothing, difference: nothing, lo: nothing, hi: nothing },
    bandwidth: Number.NaN,
  };
}
