import { checkFactor } from '../../experiment/checkFactor.ts';
import type { Factor, FactorValue } from '../../experiment/factor.ts';
import { checkInput } from '../estimates/checkInput.ts';
import { positionOf } from './factorPosition.ts';

/** A value about which the drawn worlds say nothing. */
export interface OutsideTestedRange {
  readonly key: string;
  readonly value: FactorValue;
  /** `below` or `above` the range; `between` the whole numbers of an integer factor; `otherValue` than those of a choice; `notVaried`: no factor of this key was. */
  readonly side: 'below' | 'above' | 'between' | 'otherValue' | 'notVaried';
  /** What was tested: lowest and highest, or the values; empty where nothing was. */
  readonly tested: readonly FactorValue[];
}

/**
 * What of a point, told as values by key, lies outside the ranges that were tested, in the order told: what a comparison over drawn worlds cannot answer. Empty where all lies inside; the ends are inside. Factors that the point does not
 * name are no matter. Throws `estimateInput` for a NaN or another kind of value than the factor's, `designSize` for a factor that cannot be.
 *
 *     outsideTestedRange({ growth: 0.5 }, [{ key: 'growth', kind: 'number', range: [0, 0.2], spacing: 'linear' }])[0].side // 'above'
 */
export function outsideTestedRange(
  point: Readonly<Record<string, FactorValue>>,
  factors: readonly Factor[],
): OutsideTestedRange[] {
  checkInput(Array.isArray(factors), 'outsideTestedRange.factors', factors, 'a list of factors');
  for (const [at, factor] of factors.entries()) checkFactor(factor, `outsideTestedRange.factors[${at}]`);
  checkInput(typeof point === 'object' && point !== null, 'outsideTestedRange.point', point, 'values by key');
  return Object.entries(point).flatMap(([key, value]): OutsideTestedRange[] => {
    const path = `outsideTestedRange.point.${key}`;
    checkInput(['number', 'string', 'boolean'].includes(typeof value), path, value, 'number, text or truth value');
    checkInput(!Number.isNaN(value), path, value, 'number');
    const factor = factors.find((one) => one.key === key);
    if (factor === undefined) return [{ key, value, side: 'notVaried', tested: [] }];
    if (factor.kind === 'choice') {
      const isTested = positionOf(factor, value) !== undefined;
      return isTested ? [] : [{ key, value, side: 'otherValue', tested: factor.values }];
    }
    const [low, high] = factor.range;
    if (typeof value !== 'number') return checkInput(false, path, value, `number, such as ${low}`) as never;
    const side = value < low ? 'below' : value > high ? 'above' : 'between';
    const isInside = side === 'between' && (factor.kind === 'number' || Number.isInteger(value));
    return isInside ? [] : [{ key, value, side, tested: [low, high] }];
  });
}
