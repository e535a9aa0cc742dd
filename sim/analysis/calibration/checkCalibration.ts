import type { Factor } from '../../experiment/factor.ts';
import type { Prior } from '../decision/prior.ts';
import { checkCount, checkInput, checkShare } from '../estimates/checkInput.ts';
import type { CalibrationSettings, CalibrationTarget } from './calibration.ts';
import { priorPositions } from './priorPositions.ts';

/** Throws `estimateInput` for no targets, two of a key, or one that says neither a range that is one nor a value with what it is known to. */
export function checkTargets(targets: readonly CalibrationTarget[], path: string): void {
  checkInput(Array.isArray(targets), path, targets, 'a list of targets');
  checkCount(`${path}.length`, targets.length, 1);
  const keys = new Set<unknown>();
  for (const [t, target] of targets.entries()) {
    const at = `${path}[${t}]`;
    const { key, range, value, tolerance, sd } = (target ?? {}) as Readonly<Record<string, unknown>>;
    checkInput(typeof key === 'string' && !keys.has(key), `${at}.key`, key, 'a text of its own');
    keys.add(key);
    const ways = [range, tolerance, sd].filter((one) => one !== undefined).length;
    checkInput(ways === 1, at, ways, 'range, or value with tolerance, or value with sd');
    if (range !== undefined) {
      const [low, high] = (Array.isArray(range) ? range : []) as readonly unknown[];
      const isRange = Number.isFinite(low) && Number.isFinite(high) && (low as number) < (high as number);
      checkInput(isRange, `${at}.range`, `${low} … ${high}`, 'finite, low < high');
      continue;
    }
    checkInput(Number.isFinite(value), `${at}.value`, value, 'finite number');
    const [name, allowed] = tolerance === undefined ? ['sd', sd] : ['tolerance', tolerance];
    const isAllowed = Number.isFinite(allowed) && (allowed as number) > 0;
    checkInput(isAllowed, `${at}.${name}`, allowed, 'finite number > 0');
  }
}

/** Throws `estimateInput` or `outsideTestedRange` for priors of other factors, that cannot be, or that leave nothing. */
export function checkPriors(factors: readonly Factor[], priors: Readonly<Record<string, Prior>>, path: string): void {
  checkInput(typeof priors === 'object' && priors !== null, path, priors, 'priors by key');
  for (const key of Object.keys(priors)) {
    const factor = factors.find((one) => one.key === key);
    checkInput(factor !== undefined, `${path}.${key}`, key, factors.map((one) => one.key).join(', '));
    const { mean } = priorPositions(factor!, priors[key], `${path}.${key}`);
    checkInput(Number.isFinite(mean), `${path}.${key}`, 0, 'a prior that allows something');
  }
}

/** Throws `estimateInput` for settings out of range. */
export function checkCalibrationSettings(settings: CalibrationSettings, path: string): void {
  const { seed, first, population, generations, focus, wanted, anew, patience, shrink, emulate } = settings;
  checkCount(`${path}.seed`, seed, 0);
  checkCount(`${path}.first`, first, 20);
  checkCount(`${path}.population`, population, 20);
  checkCount(`${path}.generations`, generations, 1);
  checkInput(focus >= 10 && focus < Infinity, `${path}.focus`, focus, 'finite number ≥ 10');
  checkInput(wanted >= focus && wanted < Infinity, `${path}.wanted`, wanted, `finite number ≥ focus: ${focus}`);
  checkShare(`${path}.anew`, anew);
  checkCount(`${path}.patience`, patience, 0);
  checkInput(shrink >= 0 && shrink < 1, `${path}.shrink`, shrink, '[0, 1)');
  checkInput(typeof emulate === 'boolean', `${path}.emulate`, emulate, 'true, false');
}

/** Throws `estimateInput` unless these are keys of outcomes of their own. */
export function checkKept(kept: readonly string[], targets: readonly CalibrationTarget[], path: string): void {
  checkInput(Array.isArray(kept), path, kept, 'a list of keys');
  const seen = new Set<unknown>(targets.map(({ key }) => key));
  for (const [at, key] of kept.entries()) {
    checkInput(typeof key === 'string' && !seen.has(key), `${path}[${at}]`, key, 'a text of its own');
    seen.add(key);
  }
}

/** Throws `estimateInput` unless there is one coordinate in [0, 1] a factor. */
export function checkPoint(point: ArrayLike<number>, factors: number, path: string): void {
  checkInput(point?.length === factors, `${path}.length`, point?.length, `one a factor: ${factors}`);
  for (let d = 0; d < factors; d++) {
    checkInput(point[d]! >= 0 && point[d]! <= 1, `${path}[${d}]`, point[d], '[0, 1]');
  }
}
