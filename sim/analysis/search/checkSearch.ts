import { checkFactor } from '../../experiment/checkFactor.ts';
import type { Factor, FactorValue } from '../../experiment/factor.ts';
import { checkCount, checkInput } from '../estimates/checkInput.ts';
import { mostObjectives } from './hypervolume.ts';
import type { SearchObjective, SearchSettings } from './search.ts';

/** Throws `designSize` or `estimateInput` for factors that cannot be searched: none, one without levels or finite ends, two of a key. */
export function checkFactors(factors: readonly Factor[], path: string): void {
  checkInput(Array.isArray(factors), path, factors, 'a list of factors');
  checkCount(`${path}.length`, factors.length, 1);
  const keys = new Set<string>();
  for (const [f, factor] of factors.entries()) {
    checkFactor(factor, `${path}[${f}]`);
    checkKey(keys, factor.key, `${path}[${f}].key`);
    if (factor.kind === 'choice') {
      const isJson = (value: FactorValue) => typeof value !== 'number' || Number.isFinite(value);
      const distinct = new Set(factor.values).size === factor.values.length && factor.values.every(isJson);
      checkInput(distinct, `${path}[${f}].values`, factor.values.join(', '), 'different values');
      continue;
    }
    const [low, high] = factor.range;
    checkInput(Number.isFinite(high - low), `${path}[${f}].range`, `${low} … ${high}`, 'finite numbers');
    if (factor.kind === 'integer') continue;
    const isSpaced = factor.spacing === 'linear' || (factor.spacing === 'logarithmic' && low > 0);
    checkInput(isSpaced, `${path}[${f}].spacing`, factor.spacing, 'linear, or logarithmic where low > 0');
  }
}

/** Throws `estimateInput` for no or more than five objectives, two of a key, no direction, or a reference that is no finite number. */
export function checkObjectives(objectives: readonly SearchObjective[], path: string): void {
  checkInput(Array.isArray(objectives), path, objectives, 'a list of objectives');
  const isFew = objectives.length >= 1 && objectives.length <= mostObjectives;
  checkInput(isFew, `${path}.length`, objectives.length, `1 … ${mostObjectives}`);
  const keys = new Set<string>();
  for (const [i, objective] of objectives.entries()) {
    checkKey(keys, objective?.key, `${path}[${i}].key`);
    const { better, reference = 0 } = objective;
    checkInput(better === 'higher' || better === 'lower', `${path}[${i}].better`, better, 'higher, lower');
    checkInput(Number.isFinite(reference), `${path}[${i}].reference`, reference, 'finite number');
  }
}

function checkKey(seen: Set<string>, key: unknown, path: string): void {
  checkInput(typeof key === 'string' && !seen.has(key), path, key, 'a text of its own');
  seen.add(key as string);
}

/** Throws `estimateInput` for settings out of range; `objectives` is their number: the archive keeps the best in each. */
export function checkSettings(settings: SearchSettings, objectives: number, path: string): void {
  const { seed, population, generations, archive, crossover, mutation, patience, tolerance } = settings;
  checkCount(`${path}.seed`, seed, 0);
  checkCount(`${path}.population`, population, 4);
  checkCount(`${path}.generations`, generations, 1);
  checkCount(`${path}.archive`, archive, objectives);
  for (const [name, one] of Object.entries({ crossover, mutation })) {
    const { probability, index } = one ?? {};
    checkInput(probability >= 0 && probability <= 1, `${path}.${name}.probability`, probability, '[0, 1]');
    checkInput(index >= 0 && index <= 1000, `${path}.${name}.index`, index, '[0, 1000]');
  }
  checkCount(`${path}.patience`, patience, 0);
  checkInput(tolerance >= 0 && tolerance < 1, `${path}.tolerance`, tolerance, '[0, 1)');
}

/** Throws `estimateInput` unless there is a value of every factor, within its range. */
export function checkValues(factors: readonly Factor[], values: readonly FactorValue[], path: string): void {
  checkInput(Array.isArray(values), path, values, 'one value a factor');
  checkInput(values.length === factors.length, `${path}.length`, values.length, `${factors.length}`);
  for (const [f, factor] of factors.entries()) {
    const value = values[f]!;
    if (factor.kind === 'choice') {
      checkInput(factor.values.includes(value), `${path}[${f}]`, value, factor.values.join(', '));
      continue;
    }
    const [low, high] = factor.range;
    const isIn = typeof value === 'number' && value >= low && value <= high;
    const isWhole = factor.kind === 'number' || Number.isInteger(value);
    checkInput(isIn && isWhole, `${path}[${f}]`, value, `${isWhole ? '' : 'integer '}[${low}, ${high}]`);
  }
}
