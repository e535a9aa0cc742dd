import type { Prior } from '../../../sim/analysis/decision/prior.ts';
import { priorWeights } from '../../../sim/analysis/decision/priorWeights.ts';
import { lifelikeWorlds, unloadedWorlds } from './lifelikeWorlds.ts';
import { namedFactors } from './namedFactors.ts';
import type { Sample } from './sample.ts';

/**
 * Other views of the same ranges. `lifelike` and `unloaded`: worlds alone in which what the place had meets the targets for calibration, or has few overloaded desks; `defaults`: the named factors are
 * likeliest where the case has them; `scarce` and `ample`: hands only below, or above, what the case has.
 */
export const priorKeys = ['lifelike', 'unloaded', 'defaults', 'scarce', 'ample'] as const;
export type PriorKey = (typeof priorKeys)[number];

const slack = 'staff';
/** Fewer worlds say nothing. */
const fewestWorlds = 20;

/** Weights of the worlds of a sample by view; without those of which the sample has too few worlds or not the factors. */
export function priorsOf(sample: Sample): Partial<Record<PriorKey, Float64Array>> {
  return {
    ...only('lifelike', lifelikeWorlds(sample)),
    ...only('unloaded', unloadedWorlds(sample)),
    ...overFactors(sample),
  };
}

/** These worlds alone, alike; the mean weight is 1. */
function only(key: PriorKey, isIn: readonly boolean[]): Partial<Record<PriorKey, Float64Array>> {
  const count = isIn.filter(Boolean).length;
  if (count < fewestWorlds) return {};
  return { [key]: Float64Array.from(isIn, (one) => (one ? isIn.length / count : 0)) };
}

function overFactors({ factors, points, base }: Sample): Partial<Record<PriorKey, Float64Array>> {
  const weigh = (priors: Readonly<Record<string, Prior>>) => priorWeights(factors, points, priors).weights;
  const known = namedFactors(factors).filter(({ key }) => Object.hasOwn(base, key));
  const peaked = known.map(({ key }): [string, Prior] => [key, { kind: 'triangular', mode: base[key]! }]);
  const hands = factors.find(({ key }) => key === slack);
  const defaults = peaked.length === 0 ? {} : { defaults: weigh(Object.fromEntries(peaked)) };
  if (hands === undefined || hands.kind === 'choice' || !(hands.range[0] < 1 && hands.range[1] > 1)) return defaults;
  const within = (range: readonly [number, number]) => weigh({ [slack]: { kind: 'range', range } });
  return { ...defaults, scarce: within([hands.range[0], 1]), ample: within([1, hands.range[1]]) };
}
