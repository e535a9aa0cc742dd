import { checkCount, checkInput } from '../estimates/checkInput.ts';
import { checkFactors } from '../search/checkSearch.ts';
import type { CalibrationGeneration, CalibrationState, ToldPoint } from './calibration.ts';
import { checkCalibrationSettings, checkKept, checkPoint, checkPriors, checkTargets } from './checkCalibration.ts';
import type { Screen } from './screen.ts';

/** Throws `estimateInput` or `designSize` unless a state that was stored can be gone on from. */
export function checkCalibrationState(state: CalibrationState): void {
  checkInput(state?.format === 1, 'state.format', state?.format, '1');
  const { factors, targets, priors, kept, settings, generations, told, pending } = state;
  checkFactors(factors, 'state.factors');
  checkTargets(targets, 'state.targets');
  checkPriors(factors, priors, 'state.priors');
  checkKept(kept, targets, 'state.kept');
  checkInput(typeof settings === 'object' && settings !== null, 'state.settings', settings, 'settings');
  checkCalibrationSettings(settings, 'state.settings');
  for (const [name, list] of Object.entries({ generations, told, pending })) {
    checkInput(Array.isArray(list), `state.${name}`, list, 'a list');
  }
  let sizes = 0;
  for (const [g, one] of generations.entries()) {
    checkCount(`state.generations[${g}].size`, one?.size, 1);
    sizes += one.size;
    checkGeneration(one, sizes, factors.length, `state.generations[${g}]`);
  }
  checkInput(told.length === sizes, 'state.told', told.length, `as many as in the generations: ${sizes}`);
  const outcomes = targets.length + kept.length;
  for (const [id, one] of told.entries()) {
    checkDrawn(one, factors.length, `state.told[${id}]`);
    checkOutcomes(one.outcomes, outcomes, `state.told[${id}].outcomes`);
  }
  for (const [at, one] of pending.entries()) {
    checkDrawn(one, factors.length, `state.pending[${at}]`);
    if (one.outcome !== null) checkOutcomes(one.outcome?.outcomes, outcomes, `state.pending[${at}].outcome`);
  }
  const isEnded = pending.length > 0 && pending.every(({ outcome }) => outcome !== null);
  checkInput(!isEnded, 'state.pending', pending.length, 'a point that was not told');
}

function checkGeneration(one: CalibrationGeneration, told: number, factors: number, path: string): void {
  const isTolerance = one.tolerance === null || one.tolerance >= 1;
  checkInput(isTolerance, `${path}.tolerance`, one.tolerance, 'null, or ≥ 1');
  checkInput(one.effective >= 0, `${path}.effective`, one.effective, '≥ 0');
  const { ids, weights } = one.near ?? {};
  checkInput(Array.isArray(ids) && Array.isArray(weights), `${path}.near`, one.near, '{ids, weights}');
  checkInput(weights!.length === ids!.length, `${path}.near.weights`, weights!.length, `${ids!.length}`);
  const areTold = ids!.every((id, i) => Number.isSafeInteger(id) && id >= 0 && id < told && id > (ids![i - 1] ?? -1));
  checkInput(areTold, `${path}.near.ids`, ids!.length, `ascending ids below ${told}`);
  const areDirections =
    Array.isArray(one.directions) &&
    one.directions.every((direction) => direction?.length === factors && direction.every(Number.isFinite));
  checkInput(areDirections, `${path}.directions`, one.directions, `lists of ${factors} numbers`);
  checkInput(one.screen === null || isScreen(one.screen, factors), `${path}.screen`, one.screen, 'null, or a screen');
  const areWeights = weights!.every((weight) => weight > 0 && weight <= 1);
  checkInput(areWeights, `${path}.near.weights`, 'weights', '(0, 1]');
}

function checkDrawn(one: Pick<ToldPoint, 'place' | 'drawn'>, factors: number, path: string): void {
  checkPoint(one?.place, factors, `${path}.place`);
  checkInput(one.drawn > 0 && one.drawn < Infinity, `${path}.drawn`, one.drawn, 'finite number > 0');
}

function checkOutcomes(values: unknown, length: number, path: string): void {
  const isNumber = (value: unknown) => value === null || Number.isFinite(value);
  const isTold = values === null || (Array.isArray(values) && values.length === length && values.every(isNumber));
  checkInput(isTold, path, values, `null, or ${length} numbers or nulls`);
}

function isScreen({ emulators, aim, peak, kept }: Partial<Screen>, factors: number): boolean {
  const isFactor = (one: unknown) => Number.isSafeInteger(one) && (one as number) >= 0 && (one as number) < factors;
  return (
    [aim, peak, kept].every((one) => typeof one === 'number' && one > 0 && one < Infinity) &&
    Array.isArray(emulators) &&
    emulators.every(
      (one) =>
        Array.isArray(one?.factors) &&
        one.factors.every(isFactor) &&
        one.sd >= 0 &&
        Array.isArray(one.terms) &&
        Array.isArray(one.coefficients) &&
        one.terms.length === one.coefficients.length,
    )
  );
}
