import { describe, expect, it } from 'vitest';
import * as exported from '../../sim/index.ts';

// Called as someone would who has no types.
const statistics = exported as unknown as Readonly<Record<string, (...values: unknown[]) => unknown>>;
const typed = (...values: number[]) => Float64Array.from(values);
const nothing = { value: Number.NaN, lo: Number.NaN, hi: Number.NaN };
const line = Array.from({ length: 20 }, (_, i) => [i / 20]);
const rising = Array.from({ length: 20 }, (_, i) => i);
const first = (sample: Float64Array) => sample[0];
const range = { key: 'a', kind: 'number', range: [0, 9], spacing: 'linear' };
const objectives = [{ key: 'f', better: 'lower' }];
const stored = (statistics.nsga2!({ factors: [range], objectives }) as { state(): unknown }).state();
const reached = [{ key: 'y', range: [2, 4] }];
const calibrating = (statistics.abcSmc!({ factors: [range], targets: reached }) as { state(): unknown }).state();
const two = exported.exactCoalitions(2);
/** Nobody, the first, the second, both; two worlds. */
const columnsOfTwo = [
  [0, 0],
  [1, 3],
  [1, 2],
  [3, 7],
];
const pilot = { mean: 10, sd: 3, n: 10 };

type Row = readonly [name: string, values: readonly unknown[], result: unknown];

/** What comes of plain lists, typed arrays, nothing, one value, ties, all censored, NaN, and no options. */
const answered: readonly Row[] = [
  [
    'kaplanMeier',
    [
      [1, 2, 3],
      [1, 0, 1],
    ],
    { n: 3, events: 2, time: [1, 2, 3], atRisk: [3, 2, 1] },
  ],
  ['kaplanMeier', [typed(1, 2, 3), Uint8Array.of(1, 0, 1)], { n: 3, events: 2, time: [1, 2, 3] }],
  [
    'kaplanMeier',
    [
      [2, 2, 2, 5],
      [true, true, false, true],
    ],
    { time: [2, 5], survival: [0.5, 0], event: [2, 1] },
  ],
  [
    'kaplanMeier',
    [
      [3, 1, 2],
      [0, 0, 0],
    ],
    { events: 0, survival: [1, 1, 1], median: nothing },
  ],
  ['kaplanMeier', [[5], [1]], { n: 1, survival: [0], median: { value: 5, lo: Number.NaN, hi: Number.NaN } }],
  [
    'nelsonAalen',
    [
      [2, 2, 5],
      [1, 1, 1],
    ],
    { time: [2, 5], hazard: [2 / 3, 2 / 3 + 1] },
  ],
  ['nelsonAalen', [typed(3, 1), [0, 0]], { hazard: [0, 0], lo: [Number.NaN, Number.NaN] }],
  ['nelsonAalen', [[5], [1]], { n: 1, hazard: [1], variance: [1] }],
  ['cumulativeIncidence', [[1, 2, 3, 4], typed(2, 1, 0, 2)], { causes: [{ cause: 1 }, { cause: 2, events: 2 }] }],
  [
    'cumulativeIncidence',
    [
      [1, 1, 1],
      [1, 2, 0],
    ],
    { time: [1], causes: [{ incidence: [1 / 3] }, { events: 1 }] },
  ],
  [
    'cumulativeIncidence',
    [
      [1, 2],
      [0, 0],
    ],
    { survival: [1, 1], causes: [] },
  ],
  ['cumulativeIncidence', [[5], [3]], { survival: [0], causes: [{ cause: 3, incidence: [1], lo: [Number.NaN] }] }],
  [
    'logRank',
    [
      [1, 2, 3, 4],
      [1, 1, 1, 1],
      ['a', 'a', 'b', 'b'],
    ],
    { degrees: 1, chiSquare: expect.closeTo(49 / 17, 12) },
  ],
  ['logRank', [typed(1, 2, 3, 4), [0, 0, 0, 0], [1, 1, 2, 2]], { degrees: 0, chiSquare: 0, p: Number.NaN }],
  [
    'logRank',
    [
      [1, 1],
      [1, 1],
      [1, 2],
    ],
    { degrees: 0, p: Number.NaN },
  ],
  ['latinHypercube', [4, 2], { length: 4 }],
  ['latinHypercube', [1, 1, { seed: 3 }], { length: 1 }],
  [
    'sobolSequence',
    [4, 2],
    [
      [0, 0],
      [0.5, 0.5],
      [0.75, 0.25],
      [0.25, 0.75],
    ].map((row) => typed(...row)),
  ],
  ['saltelliSample', [2, 3], { length: 16 }],
  ['morrisSample', [2, 3], { length: 8 }],
  ['fullFactorial', [[range, { key: 'b', kind: 'choice', values: ['x', 'y'] }], 3], { length: 6 }],
  [
    'fractionalFactorial',
    [3, 3],
    [
      [0, 0, 1],
      [1, 0, 0],
      [0, 1, 0],
      [1, 1, 1],
    ].map((row) => typed(...row)),
  ],
  [
    'aliasesOf',
    [3, 3],
    {
      confounded: [
        [[0], [1, 2]],
        [[1], [0, 2]],
        [[2], [0, 1]],
      ],
      clear: [],
    },
  ],
  ['sobolIndices', [[1, 2, 3, 4, 5, 6, 2, 3, 1, 5, 6, 7], 2], { n: 2, mean: 4, second: [{ i: 0, j: 1 }] }],
  ['sobolIndices', [typed(1, 2, 3, 4, 5, 6), 2], { n: 1, first: [nothing, nothing], total: [nothing, nothing] }],
  ['sobolIndices', [Array(12).fill(7), 2], { n: 2, variance: 0, first: [nothing, nothing] }],
  ['sobolIndices', [[Number.NaN, 2, 3, 4, 5, 6], 2], { n: 0, mean: Number.NaN, first: [nothing, nothing] }],
  [
    'morrisEffects',
    [
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      [0, 2, 5],
    ],
    { n: 1, effects: [{ mu: 2 }, { mu: 3 }] },
  ],
  [
    'morrisEffects',
    [[typed(0, 0), typed(1, 0), typed(1, 1)], typed(0, Number.NaN, 5)],
    { n: 0, effects: [{ mu: Number.NaN, muStar: nothing }, {}] },
  ],
  [
    'morrisEffects',
    [
      [[0], [1]],
      [4, 4],
    ],
    { n: 1, effects: [{ mu: 0, sigma: Number.NaN }] },
  ],
  ['pawnIndices', [line, rising], { n: 20, slices: 5, indices: [{ value: 0.6 }] }],
  ['pawnIndices', [[[0.1]], [1]], { n: 1, indices: [nothing], bound: Number.NaN }],
  ['pawnIndices', [line, Array(20).fill(Number.NaN)], { n: 0, indices: [nothing] }],
  ['pawnIndices', [line, Array(20).fill(1)], { n: 20, indices: [nothing] }],
  ['polynomialEmulator', [line, typed(...rising)], { result: { degree: 1, terms: 2, q2: expect.closeTo(1, 9) } }],
  ['polynomialEmulator', [[[0.1]], [1]], { result: { n: 1, q2: Number.NaN, first: [nothing] } }],
  ['polynomialEmulator', [line, Array(20).fill(1)], { result: { n: 20, q2: Number.NaN, total: [nothing] } }],
  ['regionalScreening', [[[0.1], [0.2]], [1, 2], (value: number) => value > 1], { reached: 1, missed: 1 }],
  ['pairedContrast', [[3, 5, 6], typed(1, 2, 5)], { difference: 2, n: 3, pBetter: 1 }],
  ['pairedContrast', [[], []], { n: 0, difference: Number.NaN, lo: Number.NaN }],
  ['pairedContrast', [[1], [2]], { n: 1, difference: -1, lo: Number.NaN, pBetter: 0 }],
  [
    'pairedContrast',
    [
      [1, 2],
      [1, 2],
    ],
    { n: 2, difference: 0, lo: 0, hi: 0, pBetter: 0.5 },
  ],
  [
    'pairedContrast',
    [
      [Number.NaN, 1],
      [1, 2],
    ],
    { n: 1, difference: -1 },
  ],
  [
    'rankPolicies',
    [
      [
        [1, 2],
        [2, 3],
      ],
    ],
    {
      n: 2,
      policies: [
        { id: '0', rank: 2, pBest: 0 },
        { id: '1', rank: 1, pBest: 1 },
      ],
    },
  ],
  [
    'rankPolicies',
    [{ a: typed(1, 2), b: [1, 2] }],
    {
      policies: [
        { id: 'a', rank: 1, pBest: 0.5 },
        { id: 'b', rank: 1 },
      ],
    },
  ],
  ['rankPolicies', [[[1], [2]]], { n: 1, policies: [{ pBest: Number.NaN, maybeBest: true }, { maybeBest: true }] }],
  ['rankPolicies', [[[], []]], { n: 0, policies: [{ mean: Number.NaN, rank: Number.NaN }, { pBest: Number.NaN }] }],
  [
    'rankPolicies',
    [
      [
        [Number.NaN, 1],
        [1, 2],
      ],
    ],
    { n: 1, nUndefined: 1 },
  ],
  ['simultaneousContrasts', [[]], []],
  ['simultaneousContrasts', [[{ policy: [1, 2], reference: typed(1, 2) }]], [{ pValue: 1, pAdjusted: 1, lo: 0 }]],
  ['meanInterval', [[1, 2, 3]], { mean: 2, n: 3, sd: 1, lo: expect.closeTo(-0.484, 3) }],
  ['meanInterval', [typed()], { mean: Number.NaN, n: 0 }],
  ['meanInterval', [[5, Number.NaN]], { mean: 5, n: 1, nUndefined: 1, lo: Number.NaN, sd: Number.NaN }],
  ['quantileInterval', [typed(3, 1, 4, 1, 5, 9), 0.5], { estimate: 3.5, lo: 1, hi: 9 }],
  ['quantileInterval', [[], 0.5], { estimate: Number.NaN, lo: -Infinity, hi: Infinity, n: 0 }],
  ['quantileInterval', [[7, Number.NaN], 0.5], { estimate: 7, lo: -Infinity, hi: Infinity, n: 1, nUndefined: 1 }],
  ['proportionInterval', [0, 10], { share: 0, lo: 0, hi: expect.closeTo(0.3085, 4) }],
  ['proportionInterval', [0, 0], { share: Number.NaN, lo: 0, hi: 1 }],
  ['wilsonInterval', [10, 10], { share: 1, lo: expect.closeTo(0.7225, 4), hi: 1 }],
  ['wilsonInterval', [0, 0], { share: Number.NaN, lo: Number.NaN, hi: Number.NaN }],
  ['bootstrapInterval', [[3, 1, 4], first], { estimate: 3, lo: 1, hi: 4, resamples: 2000 }],
  ['bootstrapInterval', [typed(2, 2, 2), first], { estimate: 2, lo: 2, hi: 2 }],
  ['bootstrapInterval', [[], first], { estimate: Number.NaN, n: 0, lo: Number.NaN }],
  ['bootstrapInterval', [[1, Number.NaN], first], { estimate: 1, n: 1, nUndefined: 1, lo: Number.NaN }],
  ['adjustPValues', [[0.01, 0.04, 0.03]], typed(0.03, 0.06, 0.06)],
  ['adjustPValues', [typed()], typed()],
  ['adjustPValues', [[Number.NaN, 0.01]], typed(Number.NaN, 0.01)],
  ['replicatesForPrecision', [pilot, 0.05], 185],
  ['replicatesForPrecision', [{ ...pilot, n: 1, sd: Number.NaN }, 0.05], Number.NaN],
  ['replicatesForDifference', [{ sd: 1, difference: 0.5 }], 34],
  ['replicatesForDifference', [{ sd: 1, difference: 1e-200 }], Infinity],
  ['kolmogorovSmirnov', [typed(3, 4), [1, 2]], { distance: 1, sign: 1 }],
  ['kolmogorovSmirnov', [[1, 1, Number.NaN], [1]], { distance: 0 }],
  ['kolmogorovSmirnov', [[], [1]], { distance: Number.NaN }],
  ['kolmogorovSmirnovBound', [0, 50, 0.05], Infinity],
  ['factorValue', [range, 0.5], 4.5],
  [
    'regret',
    [
      [
        [3, 1],
        [2, 5],
      ],
    ],
    { n: 2, policies: [{ max: { plain: 4, crossed: Number.NaN } }, { max: { plain: 1 } }] },
  ],
  ['regret', [{ a: typed(), b: [] }], { n: 0, beyond: Number.NaN, policies: [{ mean: { plain: Number.NaN } }, {}] }],
  ['regret', [[[Number.NaN, 1]]], { n: 1, nUndefined: 1, policies: [{ mean: { plain: 0, lo: Number.NaN } }] }],
  ['satisficing', [[{ key: 'x', columns: [[1, 2, 3]], atLeast: 2 }]], [{ id: '0', share: 2 / 3, n: 3 }]],
  ['satisficing', [[{ key: 'x', columns: { a: typed() }, atMost: 2 }]], [{ id: 'a', share: Number.NaN, n: 0 }]],
  [
    'expectedValues',
    [{ before: [1, 2, 4], after: typed(2, 4, 6) }],
    { policies: [{}, { difference: { lo: expect.closeTo(0.2324, 4) } }] },
  ],
  ['expectedValues', [[[5]]], { n: 1, policies: [{ mean: { value: 5, lo: Number.NaN } }] }],
  [
    'paretoFront',
    [
      [[1, 9], typed(2, 9), [2, 8]],
      ['lower', 'higher'],
    ],
    [true, false, false],
  ],
  ['paretoFront', [[], ['lower']], []],
  ['paretoFront', [[[Number.NaN]], ['lower']], [false]],
  [
    'paretoStanding',
    [[{ key: 'cost', better: 'lower', columns: { a: [1, 2], b: [3, 3] } }]],
    { n: 2, policies: [{ share: 1 }, { share: 0, dominators: [{ id: 'a', share: 1 }] }] },
  ],
  [
    'flipPoints',
    [{ policy: rising, reference: Array(20).fill(9) }, [range], line],
    [{ kind: 'range', status: 'crossing', crossings: [{ value: expect.closeTo(4.05, 6), above: 'policy' }] }],
  ],
  ['flipPoints', [{ policy: [1], reference: typed(1) }, [range], [[0]]], [{ status: 'unsure', crossings: [] }]],
  [
    'headline',
    [{ policy: rising, reference: Array(20).fill(9.5) }, [range], line],
    { better: 10, worse: 10, ties: 0, ahead: 'unsure', share: { value: 0.5 } },
  ],
  ['headline', [{ policy: [Number.NaN], reference: [1] }, [range], [[0]]], { n: 0, nUndefined: 1, first: null }],
  [
    'priorWeights',
    [[range], [[0.25], typed(0.5)], { a: { kind: 'triangular', mode: 4.5 } }],
    { weights: typed(2 / 3, 4 / 3) },
  ],
  ['priorWeights', [[range], [[0.25]], {}], { weights: typed(1), effective: 1 }],
  ['outsideTestedRange', [{ a: 10 }, [range]], [{ key: 'a', value: 10, side: 'above', tested: [0, 9] }]],
  ['outsideTestedRange', [{}, []], []],
  ['isInBox', [[], [range], [0.5]], true],
  ['isInBox', [[{ kind: 'range', factor: 0, key: 'a', lower: null, upper: 4 }], [range], typed(0.5)], false],
  [
    'prim',
    [line, rising.map((value) => value > 9), [range]],
    { n: 20, ofInterest: 10, boxes: [{ n: 10, density: 1 }] },
  ],
  ['prim', [[[0.1]], [1], [range]], { n: 1, boxes: [], stopped: 'alike' }],
  ['prim', [line, typed(...rising), [range], { reached: (value: number) => value > 30 }], { ofInterest: 0, boxes: [] }],
  ['cart', [line, rising, [range], { leastMass: 0.4 }], { n: 20, mean: 9.5, leaves: [{ mean: 14.5 }, { mean: 4.5 }] }],
  ['cart', [[[0.1]], [Number.NaN], [range]], { n: 0, nUndefined: 1, leaves: [{ box: [] }] }],
  [
    'hypervolume',
    [
      [typed(1, 3), [2, 4]],
      ['lower', 'higher'],
      [4, 0],
    ],
    11,
  ],
  ['hypervolume', [[], ['lower'], [1]], 0],
  ['frontMenu', [[[0], [1]], objectives], [{ index: 0, best: ['f'], balanced: true, apart: Infinity }]],
  ['frontMenu', [[], objectives], []],
  ['meanObjectives', [{ f: typed(1, 3) }, objectives], [2]],
  ['meanObjectives', [{ f: [1, Number.NaN] }, objectives], [Number.NaN]],
  ['tellMenu', [[], objectives], []],
  ['tellMenu', [[{ searched: [1], columns: [[2, 4]] }], objectives], [{ objectives: [{ mean: 3, flattery: 2 }] }]],
  ['nsga2', [{ factors: [range], objectives }], { ask: expect.any(Function) }],
  ['resumeSearch', [stored], { ask: expect.any(Function) }],
  ['abcSmc', [{ factors: [range], targets: reached }], { ask: expect.any(Function) }],
  [
    'abcSmc',
    [{ factors: [range], targets: reached, given: line.map((point) => ({ point, outcomes: null })) }],
    { sample: expect.any(Function) },
  ],
  ['resumeAbcSmc', [calibrating], { tell: expect.any(Function) }],
  [
    'posterior',
    [[range], line, Array(20).fill(1)],
    { effective: 20, factors: [{ key: 'a', status: 'untold', shares: null }], pairs: [], pairBound: Number.NaN },
  ],
  ['posterior', [[range], [typed(0.5)], [2]], { effective: 1, factors: [{ contraction: { lo: Number.NaN } }] }],
  [
    'predictiveChecks',
    [reached, { y: typed(1, 3) }, [1, 3]],
    [{ below: 0.25, within: { value: 0.75 }, above: 0, verdict: 'open', median: 3, n: 2 }],
  ],
  ['predictiveChecks', [reached, { y: [Number.NaN] }, typed(1)], [{ verdict: 'untold', n: 0, nUndefined: 1 }]],
  [
    'targetReach',
    [[...reached, { key: 'z', value: 0, tolerance: 1 }], { y: [3, 9], z: typed(9, 0) }],
    { at: 1, nearest: 6, met: { share: 0, n: 2 }, pairs: [{ conflict: false }] },
  ],
  ['targetReach', [reached, { y: [] }], { at: -1, nearest: Number.NaN, met: { n: 0 } }],
  ['equalWeightEnsemble', [typed(0.5, 0, 0.5), 4], [0, 0, 2, 2]],
  ['gaussianProcess', [line, rising], { result: { n: 20, q2: expect.closeTo(1, 3) } }],
  ['gaussianProcess', [line, Array(20).fill(1)], { result: { n: 20, q2: Number.NaN } }],
  [
    'historyMatch',
    [reached, line, { y: rising }, { probes: 32 }],
    { targets: [{ key: 'y', pays: true }], left: { n: 32 }, next: expect.any(Function) },
  ],
  ['historyMatch', [reached, [[0.1]], { y: [1] }, { probes: 4 }], { left: { share: 1 }, targets: [{ pays: false }] }],
  ['exactCoalitions', [2], { players: 2, masks: [0, 1, 2, 3] }],
  ['sampledCoalitions', [3, { pairs: 1 }], { players: 3, masks: expect.any(Array) }],
  ['shapley', [two, columnsOfTwo], { values: [{ value: 2.75 }, { value: 2.25 }], difference: { value: 5 } }],
  [
    'shapley',
    [two, columnsOfTwo.map(([value]) => typed(value!))],
    { n: 1, values: [{ value: 1.5, lo: Number.NaN }, {}] },
  ],
  [
    'shapley',
    [two, columnsOfTwo.map(([one, other], c) => [one, c === 1 ? Number.NaN : other])],
    { n: 1, values: [{ value: 1.5 }, { value: 1.5 }] },
  ],
  ['waterfall', [exported.shapley(two, columnsOfTwo)], { bars: [{ player: 0 }, { player: 1 }] }],
  ['roundedParts', [[1.25, 1.25, 3.5], 6, 0], [1, 1, 4]],
  ['roundedParts', [typed(), 0, 2], []],
];

const told = ([name, values]: readonly [string, readonly unknown[], ...unknown[]]) =>
  `${name}(${values.map((value) => String(JSON.stringify(value) ?? value)).join(', ')})`.slice(0, 90);

describe('What sim/index.ts exports', () => {
  it.each(answered.map((row) => [told(row), row] as const))('%s has its answer', (_, [name, values, result]) => {
    const found = statistics[name]!(...values);
    if (typeof result === 'object' && result !== null) expect(found).toMatchObject(result);
    else expect(found).toBe(result);
  });

  it('Is all called here', () => {
    expect(new Set(answered.map(([name]) => name))).toEqual(new Set(Object.keys(exported)));
  });
});
