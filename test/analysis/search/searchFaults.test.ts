import { describe, expect, it } from 'vitest';
import { nsga2, resumeSearch } from '../../../sim/analysis/search/nsga2.ts';
import type { SearchProblem, SearchState } from '../../../sim/analysis/search/search.ts';
import { FaultError } from '../../../sim/engine/fault.ts';

const problem: SearchProblem = {
  factors: [
    { key: 'a', kind: 'number', range: [0, 1], spacing: 'linear' },
    { key: 'b', kind: 'integer', range: [0, 3] },
    { key: 'c', kind: 'choice', values: ['x', 'y'] },
  ],
  objectives: [{ key: 'f', better: 'lower' }],
};

/** The first fault, as `code path value`. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof FaultError)
      return [error.faults[0]!.code, error.faults[0]!.path, String(error.faults[0]!.value)].join(' ');
    throw error;
  }
  return 'accepted';
}

const withFactor = (factor: unknown) => () => nsga2({ ...problem, factors: [factor as never] });
const withOptions = (options: object) => () => nsga2(problem, options);
const started = () => {
  const search = nsga2(problem, { population: 4 });
  for (const { id } of search.ask().slice(0, 3)) search.tell(id, { objectives: [id] });
  return search;
};
const resumed = (change: object) => () => resumeSearch({ ...started().state(), ...change } as SearchState);

const refused: readonly (readonly [call: () => unknown, told: string])[] = [
  [() => nsga2({ ...problem, factors: [] }), 'estimateInput nsga2.factors.length 0'],
  [
    withFactor({ key: 'a', kind: 'number', range: [1, 0], spacing: 'linear' }),
    'designSize nsga2.factors[0].range 1 … 0',
  ],
  [
    withFactor({ key: 'a', kind: 'number', range: [0, Infinity], spacing: 'linear' }),
    'estimateInput nsga2.factors[0].range 0 … Infinity',
  ],
  [
    withFactor({ key: 'a', kind: 'number', range: [0, 1], spacing: 'logarithmic' }),
    'estimateInput nsga2.factors[0].spacing logarithmic',
  ],
  [withFactor({ key: 'a', kind: 'choice', values: ['x', 'x'] }), 'estimateInput nsga2.factors[0].values x, x'],
  [
    () => nsga2({ ...problem, factors: [problem.factors[0]!, problem.factors[0]!] }),
    'estimateInput nsga2.factors[1].key a',
  ],
  [() => nsga2({ ...problem, objectives: [] }), 'estimateInput nsga2.objectives.length 0'],
  [
    () => nsga2({ ...problem, objectives: [{ key: 'f', better: 'neither' as never }] }),
    'estimateInput nsga2.objectives[0].better neither',
  ],
  [
    () => nsga2({ ...problem, objectives: [{ key: 'f', better: 'lower', reference: Number.NaN }] }),
    'estimateInput nsga2.objectives[0].reference NaN',
  ],
  [() => nsga2({ ...problem, warmStart: [[0.5, 1.5, 'x']] }), 'estimateInput nsga2.warmStart[0][1] 1.5'],
  [() => nsga2({ ...problem, warmStart: [[Number.NaN, 1, 'x']] }), 'estimateInput nsga2.warmStart[0][0] NaN'],
  [() => nsga2({ ...problem, warmStart: [[0.5, 1, 'z']] }), 'estimateInput nsga2.warmStart[0][2] z'],
  [withOptions({ seed: -1 }), 'estimateInput nsga2.options.seed -1'],
  [withOptions({ population: 3 }), 'estimateInput nsga2.options.population 3'],
  [withOptions({ archive: 0 }), 'estimateInput nsga2.options.archive 0'],
  [
    withOptions({ crossover: { probability: Number.NaN, index: 15 } }),
    'estimateInput nsga2.options.crossover.probability NaN',
  ],
  [withOptions({ tolerance: 1 }), 'estimateInput nsga2.options.tolerance 1'],
  [() => started().tell(9, { objectives: [1] }), 'estimateInput tell.id 9'],
  [() => started().tell(0, { objectives: [1] }), 'estimateInput tell.id 0'],
  [() => started().tell(3, { objectives: [1, 2] }), 'estimateInput tell.objectives.length 2'],
  [() => started().tell(3, { violations: [-1] }), 'estimateInput tell.violations[0] -1'],
  [() => started().tell(3, {}), 'estimateInput tell.objectives undefined'],
  [resumed({ format: 2 }), 'estimateInput state.format 2'],
  [resumed({ seen: [] }), 'estimateInput state.pending[0].id 0'],
  [resumed({ hypervolumes: [1] }), 'estimateInput state.hypervolumes 1'],
  [resumed({ pending: started().state().pending.slice(0, 3) }), 'estimateInput state.pending 3'],
  [resumed({}), 'accepted'],
];

describe('What a search refuses', () => {
  it.each(refused.map(([call, told]) => [told, call] as const))('%s', (told, call) => {
    expect(refusal(call)).toBe(told);
  });
});
