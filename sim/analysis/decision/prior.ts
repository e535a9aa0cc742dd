import { pow } from '../../engine/arithmetic.ts';
import { FaultError } from '../../engine/fault.ts';
import type { Factor, FactorValue } from '../../experiment/factor.ts';
import { shownValue } from '../../experiment/shownValue.ts';
import { checkInput } from '../estimates/checkInput.ts';
import { levelAt, levelsOf } from '../sensitivity/levelAt.ts';
import { positionOf } from './factorPosition.ts';

/**
 * What is thought of a factor within its tested range, instead of every position being as likely as another. Positions are those the range was drawn by: of a logarithmic one, orders of magnitude.
 * `triangular`: rises in a straight line to `mode` and falls from there. `beta`: the beta distribution of parameters 1 + c · m and 1 + c · (1 − m), m the position of `mode`, c the `concentration` ≥ 0
 * (4 unless told, as in PERT: Malcolm, Roseboom, Clark & Fazar 1959, doi:10.1287/opre.7.5.646). `range`: a narrower one, all of it as likely. `shares`: of the values of a factor of few, in their order, ≥ 0.
 */
export type Prior =
  | { readonly kind: 'triangular'; readonly mode: FactorValue }
  | { readonly kind: 'beta'; readonly mode: FactorValue; readonly concentration?: number }
  | { readonly kind: 'range'; readonly range: readonly [low: number, high: number] }
  | { readonly kind: 'shares'; readonly shares: readonly number[] };

/** Density of a prior at a position of its factor in [0, 1], up to a constant. Throws `estimateInput` for one that cannot be, `outsideTestedRange` for one that asks beyond the range. */
export function priorDensity(prior: Prior, factor: Factor, path: string): (u: number) => number {
  const levels = levelsOf(factor);
  const placed = (u: number) => (levels === undefined ? u : (levelAt(u, levels) + 0.5) / levels);
  const within = (value: FactorValue, place: string) => {
    const position = positionOf(factor, value);
    if (position !== undefined) return position;
    const tested = factor.kind === 'choice' ? factor.values.join(', ') : `[${factor.range.join(', ')}]`;
    throw new FaultError({
      code: 'outsideTestedRange',
      path: `${path}.${place}`,
      value: shownValue(value),
      expected: tested,
    });
  };
  switch (prior?.kind) {
    case 'triangular': {
      const mode = within(prior.mode, 'mode');
      return (u) => {
        const at = placed(u);
        return at === mode ? 1 : at < mode ? at / mode : (1 - at) / (1 - mode);
      };
    }
    case 'beta': {
      const { concentration = 4 } = prior;
      const mode = within(prior.mode, 'mode');
      checkInput(
        concentration >= 0 && concentration < Infinity,
        `${path}.concentration`,
        concentration,
        'finite number ≥ 0',
      );
      const [below, above] = [concentration * mode, concentration * (1 - mode)];
      return (u) => pow(placed(u), below) * pow(1 - placed(u), above);
    }
    case 'range': {
      const range = prior.range ?? [Number.NaN, Number.NaN];
      checkInput(range[0] <= range[1], `${path}.range`, `${range[0]} … ${range[1]}`, 'low ≤ high');
      const [low, high] = [within(range[0], 'range[0]'), within(range[1], 'range[1]')];
      return (u) => Number(placed(u) >= low && placed(u) <= high);
    }
    case 'shares': {
      const { shares } = prior;
      checkInput(
        Array.isArray(shares) && shares.length === levels,
        `${path}.shares`,
        shares?.length,
        levels === undefined ? 'a factor of few values' : `one a value: ${levels}`,
      );
      for (const [at, share] of shares.entries()) {
        checkInput(share >= 0 && share < Infinity, `${path}.shares[${at}]`, share, 'finite number ≥ 0');
      }
      return (u) => shares[levelAt(u, shares.length)]!;
    }
    default:
      return checkInput(
        false,
        `${path}.kind`,
        (prior as { kind?: unknown } | undefined)?.kind,
        'triangular, beta, range, shares',
      ) as never;
  }
}
