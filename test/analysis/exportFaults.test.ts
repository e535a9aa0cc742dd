import { describe, expect, it } from 'vitest';
import { FaultError } from '../../sim/engine/fault.ts';
import * as exported from '../../sim/index.ts';

// Called as someone would who has no types: whatever is wrong must be told by a fault with code, path and value.
const statistics = exported as unknown as Readonly<Record<string, (...values: unknown[]) => unknown>>;
const range = { key: 'a', kind: 'number', range: [0, 9], spacing: 'linear' };
const objectives = [{ key: 'f', better: 'lower' }];

const reached = [{ key: 'y', range: [2, 4] }];

type Refusal = readonly [name: string, values: readonly unknown[], code: string, path: string, value: unknown];

/** What is refused, where, and what stood there. */
const refused: readonly Refusal[] = [
  ['kaplanMeier', [[], []], 'emptySample', 'times', 0],
  [
    'kaplanMeier',
    [
      [1, Number.NaN],
      [1, 1],
    ],
    'survivalTime',
    'times[1]',
    Number.NaN,
  ],
  ['kaplanMeier', [[1, 2], [1]], 'unpairedLengths', 'events', 1],
  ['kaplanMeier', [[1, 2]], 'unpairedLengths', 'events', 'undefined'],
  ['kaplanMeier', [[1], [null]], 'survivalEvent', 'events[0]', 'null'],
  ['nelsonAalen', [[], []], 'emptySample', 'times', 0],
  ['nelsonAalen', [[1, 2], [1, 1], { level: 95 }], 'invalidLevel', 'level', 95],
  ['cumulativeIncidence', [[], []], 'emptySample', 'times', 0],
  ['cumulativeIncidence', [[1], [Number.NaN]], 'survivalCause', 'causes[0]', Number.NaN],
  ['logRank', [[], [], []], 'emptySample', 'times', 0],
  ['logRank', [[1, 2], [1, 1], [1]], 'unpairedLengths', 'groups', 1],
  ['logRank', [[1], [1], ['a']], 'tooFewGroups', 'groups', 1],
  ['latinHypercube', [0, 2], 'designSize', 'latinHypercube.n', 0],
  ['latinHypercube', [4], 'designSize', 'latinHypercube.dimensions', 'undefined'],
  ['latinHypercube', [4, 2, -1], 'seedOutOfRange', 'seed', -1],
  ['sobolSequence', [Number.NaN, 2], 'designSize', 'sobolSequence.n', Number.NaN],
  ['saltelliSample', [2, 300], 'designFactors', 'saltelliSample.dimensions', 300],
  ['morrisSample', [2, 2, { levels: 3 }], 'designSize', 'morrisSample.levels', 3],
  ['fullFactorial', [[], 2], 'designSize', 'fullFactorial.factors', 0],
  ['fullFactorial', [[{}], 2], 'designSize', 'fullFactorial.factors[0].kind', 'undefined'],
  ['fullFactorial', [[{ ...range, range: [9, 0] }], 2], 'designSize', 'fullFactorial.factors[0].range', '9 … 0'],
  ['fractionalFactorial', [6, 3], 'designSize', 'fractionalFactorial.resolution', 6],
  ['isInBox', [null, [range], [0.5]], 'estimateInput', 'isInBox.box', 'null'],
  ['isInBox', [[{ kind: 'range', factor: 1 }], [range], [0.5]], 'estimateInput', 'isInBox.box[0].factor', 1],
  ['isInBox', [[{ kind: 'range', factor: 0 }], [range], []], 'estimateInput', 'isInBox.point[0]', 'undefined'],
  ['prim', [[[0.1]], [2], [range]], 'estimateInput', 'prim.response', 'numbers'],
  ['prim', [[[0.1]], [1], [{}]], 'designSize', 'prim.factors[0].kind', 'undefined'],
  ['prim', [[[0.1]], [1]], 'estimateInput', 'prim.factors', 'undefined'],
  ['cart', [[[0.1]], [1, 2], [range]], 'estimateInput', 'cart.values', 2],
  ['cart', [[[0.1]], [1], [range], { folds: 1 }], 'estimateInput', 'cart.folds', 1],
  ['abcSmc', [{ factors: [], targets: reached }], 'estimateInput', 'abcSmc.factors.length', 0],
  ['abcSmc', [{ factors: [range] }], 'estimateInput', 'abcSmc.targets', 'undefined'],
  ['resumeAbcSmc', [], 'estimateInput', 'state.format', 'undefined'],
  ['posterior', [[range], [[0.5, 0.5]], [1]], 'estimateInput', 'posterior.points[0].length', 2],
  ['posterior', [[range], [[0.5]], [-1]], 'estimateInput', 'posterior.weights[0]', -1],
  ['posterior', [[range], [[0.5]], [0]], 'estimateInput', 'posterior.weights', 0],
  ['predictiveChecks', [reached, {}, [1]], 'estimateInput', 'predictiveChecks.columns.y', 'undefined'],
  ['predictiveChecks', [reached, { y: [1, 2] }, [1]], 'estimateInput', 'predictiveChecks.columns.y', 2],
  ['targetReach', [[], {}], 'estimateInput', 'targetReach.targets.length', 0],
  ['targetReach', [reached, { y: [null] }], 'estimateInput', 'targetReach.columns.y[0]', 'null'],
  ['equalWeightEnsemble', [[0, 0], 3], 'estimateInput', 'equalWeightEnsemble.weights', 0],
  ['equalWeightEnsemble', [[1], 0], 'estimateInput', 'equalWeightEnsemble.size', 0],
  ['gaussianProcess', [[[2]], [1]], 'estimateInput', 'gaussianProcess.points[0][0]', 2],
  ['historyMatch', [reached, [[0.5]], { y: [Infinity] }], 'estimateInput', 'historyMatch.columns.y[0]', Infinity],
  ['historyMatch', [reached, [[0.5]], { y: [1] }, { cutoff: 0 }], 'estimateInput', 'historyMatch.cutoff', 0],
  ['exactCoalitions', [17], 'estimateInput', 'exactCoalitions.players', 17],
  ['sampledCoalitions', [3, { pairs: 0 }], 'estimateInput', 'sampledCoalitions.pairs', 0],
  ['shapley', [exported.exactCoalitions(1), [[1]]], 'estimateInput', 'shapley.columns', 1],
  ['waterfall', [{}], 'estimateInput', 'waterfall.result', 'object'],
  ['roundedParts', [[Number.NaN], 1, 0], 'estimateInput', 'roundedParts.parts[0]', Number.NaN],
  ['aliasesOf', [3, 0], 'designSize', 'fractionalFactorial.dimensions', 0],
  ['sobolIndices', [[1, 2, 3], 2], 'estimateInput', 'sobolIndices.values', 3],
  ['sobolIndices', [[], 2], 'estimateInput', 'sobolIndices.values', 0],
  ['sobolIndices', [[1, 2, 3, 4, 5, 6]], 'estimateInput', 'sobolIndices.dimensions', 'undefined'],
  ['sobolIndices', [[1, null, 3, 4, 5, 6], 2], 'estimateInput', 'sobolIndices.values[1]', 'null'],
  ['morrisEffects', [[], []], 'estimateInput', 'morrisEffects.points', 0],
  [
    'morrisEffects',
    [
      [
        [0, 0],
        [1, 0],
      ],
      [0, 2],
    ],
    'estimateInput',
    'morrisEffects.points',
    2,
  ],
  ['morrisEffects', [[[0], [1]], [0]], 'estimateInput', 'morrisEffects.values', 1],
  [
    'morrisEffects',
    [
      [[0, 0], [1, 0], [1]],
      [0, 1, 5],
    ],
    'estimateInput',
    'morrisEffects.points[2].length',
    1,
  ],
  [
    'morrisEffects',
    [
      [[0], [Number.NaN]],
      [0, 1],
    ],
    'estimateInput',
    'morrisEffects.points[1][0]',
    Number.NaN,
  ],
  ['pawnIndices', [[], []], 'estimateInput', 'pawnIndices.points', 0],
  ['pawnIndices', [[[0.1]], [1, 2]], 'estimateInput', 'pawnIndices.values', 2],
  ['polynomialEmulator', [[[0.1]]], 'estimateInput', 'polynomialEmulator.values', 'undefined'],
  ['polynomialEmulator', [[[3]], [1]], 'estimateInput', 'polynomialEmulator.points[0][0]', 3],
  ['polynomialEmulator', [[[0.3]], [Infinity]], 'estimateInput', 'polynomialEmulator.values[0]', Infinity],
  ['regionalScreening', [[[0.1]], [1]], 'estimateInput', 'regionalScreening.reached', 'undefined'],
  ['pairedContrast', [[1, 2], [1]], 'unpairedLengths', 'policy', 2],
  [
    'pairedContrast',
    [
      [1, null],
      [1, 2],
    ],
    'estimateInput',
    'pairedContrast.policy[1]',
    'null',
  ],
  ['pairedContrast', [[1, 2], [1, 2], { better: 'less' }], 'estimateInput', 'pairedContrast.better', 'less'],
  ['rankPolicies', [[]], 'estimateInput', 'rankPolicies.columns', 0],
  ['rankPolicies', [[1, 2]], 'estimateInput', 'rankPolicies.columns.0', 1],
  ['rankPolicies', [{ a: [1, 2], b: [2] }], 'unpairedLengths', 'rankPolicies.columns.b', 1],
  ['simultaneousContrasts', [[{}]], 'estimateInput', 'simultaneousContrasts.contrasts[0].policy', 'undefined'],
  ['meanInterval', [[1, '2']], 'estimateInput', 'meanInterval.values[1]', '2'],
  ['meanInterval', [[1, 2], 95], 'estimateInput', 'meanInterval.level', 95],
  ['quantileInterval', [[1, 2]], 'estimateInput', 'quantileInterval.p', 'undefined'],
  ['proportionInterval', [11, 10], 'estimateInput', 'proportionInterval.successes', 11],
  ['wilsonInterval', [Number.NaN, 10], 'estimateInput', 'wilsonInterval.successes', Number.NaN],
  ['bootstrapInterval', [[1, 2]], 'estimateInput', 'bootstrapInterval.statistic', 'undefined'],
  ['adjustPValues', [[0.1, 2]], 'estimateInput', 'adjustPValues.pValues[1]', 2],
  ['replicatesForPrecision', [{ sd: 3, n: 10 }, 0.1], 'estimateInput', 'replicatesForPrecision.mean', 'undefined'],
  ['replicatesForDifference', [{ sd: 1 }], 'estimateInput', 'replicatesForDifference.difference', 'undefined'],
  ['kolmogorovSmirnov', [[1], ['a']], 'estimateInput', 'kolmogorovSmirnov.b[0]', 'a'],
  ['hypervolume', [[[1]], ['neither'], [2]], 'estimateInput', 'hypervolume.directions[0]', 'neither'],
  ['hypervolume', [[[1]], ['lower', 'lower'], [2, 2]], 'estimateInput', 'hypervolume.points[0].length', 1],
  ['hypervolume', [[], Array(6).fill('lower'), Array(6).fill(1)], 'estimateInput', 'hypervolume.directions.length', 6],
  ['frontMenu', [[[1, 2]], objectives], 'estimateInput', 'frontMenu.points[0].length', 2],
  ['frontMenu', [[], objectives, { size: 0 }], 'estimateInput', 'frontMenu.size', 0],
  ['meanObjectives', [{}, objectives], 'estimateInput', 'meanObjectives.outcomes.f', 'undefined'],
  ['tellMenu', [[{ searched: [1] }], objectives], 'estimateInput', 'tellMenu.items[0].columns', 'undefined'],
  ['nsga2', [{ factors: [], objectives }], 'estimateInput', 'nsga2.factors.length', 0],
  ['nsga2', [{ factors: [range] }], 'estimateInput', 'nsga2.objectives', 'undefined'],
  ['resumeSearch', [null], 'estimateInput', 'state.format', 'undefined'],
  ['kolmogorovSmirnovBound', [5, 5, 5], 'estimateInput', 'kolmogorovSmirnovBound.alpha', 5],
  ['regret', [[]], 'estimateInput', 'regret.columns', 0],
  ['regret', [[[1, 2]], { replicates: 3 }], 'estimateInput', 'regret.replicates', 3],
  ['satisficing', [[{ key: 'x', columns: [[1]] }]], 'estimateInput', 'satisficing.targets[0]', 'no bound'],
  ['satisficing', [], 'estimateInput', 'satisficing.targets', 'undefined'],
  ['expectedValues', [[[1]], { weights: [-1] }], 'estimateInput', 'expectedValues.weights[0]', -1],
  ['paretoFront', [[[1]]], 'estimateInput', 'paretoFront.directions', 'undefined'],
  ['paretoFront', [[[1, 2]], ['lower']], 'estimateInput', 'paretoFront.points[0]', 2],
  [
    'paretoStanding',
    [[{ key: 'x', columns: [[1]] }]],
    'estimateInput',
    'paretoStanding.objectives[0].better',
    'undefined',
  ],
  ['flipPoints', [{ policy: [1], reference: [1] }, [range], []], 'estimateInput', 'flipPoints.points', 0],
  ['flipPoints', [], 'estimateInput', 'flipPoints.contrast', 'undefined'],
  ['headline', [{ policy: [1], reference: [null] }], 'estimateInput', 'headline.contrast.reference[0]', 'null'],
  ['priorWeights', [[range], [[0.5]]], 'estimateInput', 'priorWeights.priors', 'undefined'],
  [
    'priorWeights',
    [[range], [[0.5]], { a: { kind: 'triangular', mode: 10 } }],
    'outsideTestedRange',
    'priorWeights.priors.a.mode',
    10,
  ],
  ['outsideTestedRange', [{ a: 1 }], 'estimateInput', 'outsideTestedRange.factors', 'undefined'],
];

const told = ([name, values]: readonly [string, readonly unknown[], ...unknown[]]) =>
  `${name}(${values.map((value) => String(JSON.stringify(value) ?? value)).join(', ')})`.slice(0, 90);

describe('What sim/index.ts exports, wrongly called', () => {
  it.each(refused.map((row) => [told(row), row] as const))('%s is refused', (_, [name, values, ...fault]) => {
    const [code, path, value] = fault;
    let error: unknown;
    try {
      statistics[name]!(...values);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(FaultError);
    expect((error as FaultError).faults[0]).toMatchObject({ code, path, value });
  });

  it('Is all called here, but for factorValue, which asks for a checked factor', () => {
    const names = Object.keys(exported).filter((name) => name !== 'factorValue');
    expect(new Set(refused.map(([name]) => name))).toEqual(new Set(names));
  });
});
