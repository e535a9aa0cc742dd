import { checkCount, checkInput } from '../estimates/checkInput.ts';
import { candidateDigest } from './candidateDigest.ts';
import { checkFactors, checkObjectives, checkSettings, checkValues } from './checkSearch.ts';
import type { SearchCandidate, SearchOutcome, SearchState } from './search.ts';

/** Throws `estimateInput` or `designSize` unless a state that was stored can be gone on from. */
export function checkState(state: SearchState): void {
  checkInput(state?.format === 1, 'state.format', state?.format, '1');
  const { factors, objectives, settings, parents, pending, archive, seen, reference, hypervolumes } = state;
  checkFactors(factors, 'state.factors');
  checkObjectives(objectives, 'state.objectives');
  checkInput(typeof settings === 'object' && settings !== null, 'state.settings', settings, 'settings');
  checkSettings(settings, objectives.length, 'state.settings');
  for (const [name, list] of Object.entries({ parents, pending, archive, seen, hypervolumes })) {
    checkInput(Array.isArray(list), `state.${name}`, list, 'a list');
  }
  checkCount('state.generation', state.generation, 0);
  checkCount('state.feasible', state.feasible, 0);
  const isWhole = hypervolumes.length === state.generation && hypervolumes.every((one) => one >= 0);
  checkInput(isWhole, 'state.hypervolumes', hypervolumes.length, `${state.generation} numbers ≥ 0`);
  const isReference = reference === null || isObjectives(reference, objectives.length);
  checkInput(isReference, 'state.reference', reference, `null, or ${objectives.length} finite numbers`);
  const check = (one: SearchCandidate, path: string) => {
    checkValues(factors, one?.values, `${path}.values`);
    const isOwn = Number.isSafeInteger(one.id) && seen[one.id] === candidateDigest(one.values);
    checkInput(isOwn, `${path}.id`, one.id, 'the place of the candidate in seen');
  };
  const checkOutcome = ({ objectives: values, violation }: SearchOutcome, path: string) => {
    const isTold = violation === null || violation > 0 || (violation === 0 && values !== null);
    checkInput(isTold, `${path}.violation`, violation, 'null, or ≥ 0');
    const isKnown = values === null || isObjectives(values, objectives.length);
    checkInput(isKnown, `${path}.objectives`, values, `null, or ${objectives.length} finite numbers`);
  };
  for (const [name, list] of Object.entries({ parents, archive })) {
    for (const [at, one] of list.entries()) {
      check(one, `state.${name}[${at}]`);
      checkOutcome(one, `state.${name}[${at}]`);
    }
  }
  for (const [at, one] of pending.entries()) {
    check(one, `state.pending[${at}]`);
    if (one.outcome !== null)
      checkOutcome(one.outcome ?? { objectives: null, violation: Number.NaN }, `state.pending[${at}].outcome`);
  }
  const isEnded = pending.length > 0 && pending.every(({ outcome }) => outcome !== null);
  checkInput(!isEnded, 'state.pending', pending.length, 'a candidate that was not told');
}

const isObjectives = (values: unknown, length: number): boolean =>
  Array.isArray(values) && values.length === length && values.every(Number.isFinite);
