import { describe, expect, it } from 'vitest';
import { abcSmc, resumeAbcSmc } from '../../../sim/analysis/calibration/abcSmc.ts';
import type { CalibrationProblem, CalibrationState } from '../../../sim/analysis/calibration/calibration.ts';
import { FaultError } from '../../../sim/engine/fault.ts';

const problem: CalibrationProblem = {
  factors: [
    { key: 'a', kind: 'number', range: [0, 1], spacing: 'linear' },
    { key: 'b', kind: 'choice', values: ['x', 'y'] },
  ],
  targets: [{ key: 'y', range: [0, 1] }],
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

const withTarget = (target: unknown) => () => abcSmc({ ...problem, targets: [target as never] });
const withOptions = (options: object) => () => abcSmc(problem, options);
const withPriors = (priors: object) => () => abcSmc({ ...problem, priors: priors as never });
const withGiven = (given: unknown) => () => abcSmc({ ...problem, given: given as never });
function started() {
  const calibration = abcSmc(problem, { first: 20, population: 20 });
  for (const { id } of calibration.ask()) calibration.tell(id, { y: 0.5 });
  calibration.tell(20, null);
  return calibration;
}
const resumed = (change: (state: CalibrationState) => object) => () => {
  const state = started().state();
  resumeAbcSmc({ ...state, ...change(state) } as CalibrationState);
};
const told =
  (outcomes: unknown, id = 21) =>
  () =>
    started().tell(id, outcomes as never);

const refused: readonly (readonly [call: () => unknown, told: string])[] = [
  [() => abcSmc({ ...problem, factors: [] }), 'estimateInput abcSmc.factors.length 0'],
  [() => abcSmc({ ...problem, targets: [] }), 'estimateInput abcSmc.targets.length 0'],
  [
    () => abcSmc({ ...problem, targets: [...problem.targets, ...problem.targets] }),
    'estimateInput abcSmc.targets[1].key y',
  ],
  [withTarget(null), 'estimateInput abcSmc.targets[0].key undefined'],
  [withTarget({ key: 'y' }), 'estimateInput abcSmc.targets[0] 0'],
  [withTarget({ key: 'y', value: 1, sd: 1, tolerance: 1 }), 'estimateInput abcSmc.targets[0] 2'],
  [withTarget({ key: 'y', range: [1, 1] }), 'estimateInput abcSmc.targets[0].range 1 … 1'],
  [withTarget({ key: 'y', range: [0, Infinity] }), 'estimateInput abcSmc.targets[0].range 0 … Infinity'],
  [withTarget({ key: 'y', range: 3 }), 'estimateInput abcSmc.targets[0].range undefined … undefined'],
  [withTarget({ key: 'y', sd: 1 }), 'estimateInput abcSmc.targets[0].value undefined'],
  [withTarget({ key: 'y', value: 1, sd: 0 }), 'estimateInput abcSmc.targets[0].sd 0'],
  [withTarget({ key: 'y', value: 1, tolerance: Number.NaN }), 'estimateInput abcSmc.targets[0].tolerance NaN'],
  [withPriors({ c: { kind: 'range', range: [0, 1] } }), 'estimateInput abcSmc.priors.c c'],
  [withPriors({ a: { kind: 'triangular', mode: 2 } }), 'outsideTestedRange abcSmc.priors.a.mode 2'],
  [withPriors({ b: { kind: 'shares', shares: [0, 0] } }), 'estimateInput abcSmc.priors.b 0'],
  [() => abcSmc({ ...problem, kept: ['y'] }), 'estimateInput abcSmc.kept[0] y'],
  [withGiven([{ point: [0.5], outcomes: null }]), 'estimateInput abcSmc.given[0].point.length 1'],
  [withGiven([{ point: [0.5, 2], outcomes: null }]), 'estimateInput abcSmc.given[0].point[1] 2'],
  [withGiven([{ point: [0.5, 0.5], outcomes: { y: 'a' } }]), 'estimateInput abcSmc.given[0].outcomes.y a'],
  [
    () =>
      abcSmc({
        ...problem,
        priors: { a: { kind: 'triangular', mode: 0.5 } },
        given: [{ point: [0, 0], outcomes: null }],
      }),
    'estimateInput abcSmc.given 1',
  ],
  [withOptions({ seed: -1 }), 'estimateInput abcSmc.options.seed -1'],
  [withOptions({ first: 19 }), 'estimateInput abcSmc.options.first 19'],
  [withOptions({ first: 20, population: 19.5 }), 'estimateInput abcSmc.options.population 19.5'],
  [withOptions({ generations: 0 }), 'estimateInput abcSmc.options.generations 0'],
  [withOptions({ focus: 9 }), 'estimateInput abcSmc.options.focus 9'],
  [withOptions({ wanted: 20 }), 'estimateInput abcSmc.options.wanted 20'],
  [withOptions({ anew: 0 }), 'estimateInput abcSmc.options.anew 0'],
  [withOptions({ patience: -1 }), 'estimateInput abcSmc.options.patience -1'],
  [withOptions({ shrink: 1 }), 'estimateInput abcSmc.options.shrink 1'],
  [withOptions({ emulate: 1 }), 'estimateInput abcSmc.options.emulate 1'],
  [told({ y: 'a' }), 'estimateInput tell.outcomes.y a'],
  [told(3), 'estimateInput tell.outcomes 3'],
  [told({ y: 1 }, 20), 'estimateInput tell.id 20'],
  [told({ y: 1 }, 0), 'estimateInput tell.id 0'],
  [told({ y: 1 }, 99), 'estimateInput tell.id 99'],
  [() => resumeAbcSmc(null as never), 'estimateInput state.format undefined'],
  [resumed(() => ({ format: 2 })), 'estimateInput state.format 2'],
  [resumed(() => ({ targets: [] })), 'estimateInput state.targets.length 0'],
  [resumed(() => ({ settings: null })), 'estimateInput state.settings null'],
  [resumed(({ told: all }) => ({ told: all.slice(1) })), 'estimateInput state.told 19'],
  [
    resumed(({ told: [first, ...rest] }) => ({ told: [{ ...first, drawn: 0 }, ...rest] })),
    'estimateInput state.told[0].drawn 0',
  ],
  [
    resumed(({ told: [first, ...rest] }) => ({ told: [{ ...first, place: [0.5] }, ...rest] })),
    'estimateInput state.told[0].place.length 1',
  ],
  [
    resumed(({ told: [first, ...rest] }) => ({ told: [{ ...first, outcomes: [1, 2] }, ...rest] })),
    'estimateInput state.told[0].outcomes object',
  ],
  [
    resumed(({ generations: [one] }) => ({ generations: [{ ...one, tolerance: 0.5 }] })),
    'estimateInput state.generations[0].tolerance 0.5',
  ],
  [
    resumed(({ generations: [one] }) => ({ generations: [{ ...one, near: { ids: [99], weights: [1] } }] })),
    'estimateInput state.generations[0].near.ids 1',
  ],
  [
    resumed(({ generations: [one] }) => ({ generations: [{ ...one, directions: [[1]] }] })),
    'estimateInput state.generations[0].directions object',
  ],
  [
    resumed(({ generations: [one] }) => ({ generations: [{ ...one, screen: { kept: 0 } }] })),
    'estimateInput state.generations[0].screen object',
  ],
  [
    resumed(({ pending: [_, ...rest] }) => ({ pending: rest.map((one) => ({ ...one, outcome: { outcomes: null } })) })),
    'estimateInput state.pending 19',
  ],
];

describe('A calibration that cannot be', () => {
  it.each(refused.map(([call, text]) => [text, call] as const))('is refused: %s', (text, call) => {
    expect(refusal(call)).toBe(text);
  });
});
