import { describe, expect, it } from 'vitest';
import { axesOf } from '../../../sim/analysis/discovery/axis.ts';
import { peel, unpeeled } from '../../../sim/analysis/discovery/peel.ts';
import { quasiP } from '../../../sim/analysis/discovery/quasiP.ts';
import { boxOf, isOpen, restrictedAxes } from '../../../sim/analysis/discovery/region.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';
import golden from '../../golden/discovery.json' with { type: 'json' };
import { mixed, numbers, plantedSample, range } from '../../support/discoverySamples.ts';

const peeled = (
  points: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  factors: readonly Factor[],
  options: { readonly alpha?: number; readonly leastMass?: number } = {},
) => {
  const [axes, responses] = [axesOf(points, factors), Float64Array.from(y)];
  const whole = unpeeled(axes, responses, Int32Array.from(points.keys()));
  return peel(
    axes,
    responses,
    whole,
    { alpha: 0.1, leastMass: 0.05, ...options },
    factors.map(() => true),
  ).steps;
};

describe(`Peeling against ${golden.source}`, () => {
  it.each(golden.peels.map((one) => [one.x.length, one.x[0]!.length, one.alpha, one] as const))(
    'takes the same points away at every step: %i points, %i factors, alpha %d',
    (_, dimensions, alpha, { x, y, n, mean }) => {
      const steps = peeled(x, y, numbers(dimensions), { alpha });
      // Steps by n alone would agree whatever was cut; responses have no ties, so the mean tells which points are left.
      expect(steps.map((step) => step.n)).toEqual(n);
      for (const [at, { n, sum }] of steps.entries()) expect(Math.abs(sum / n - mean[at]!)).toBeLessThan(1e-12);
    },
  );

  it('goes on from steps that are there as if it had made them itself', () => {
    const box = { name: 'one side', factors: mixed, boxes: [[range(0, 0.6, null)]], inside: 0.7, outside: 0.2 };
    const { points, labels } = plantedSample(box, 400, 1);
    const axes = axesOf(points, mixed);
    // Not all of the sample, as in a held-out part.
    const rows = Int32Array.from(points.keys()).filter((row) => row % 5 > 0);
    const without = (dropped?: number, begun = unpeeled(axes, labels, rows)) => {
      const isOffered = axes.map((_, d) => d !== dropped);
      return peel(axes, labels, begun, { alpha: 0.1, leastMass: 0.05 }, isOffered);
    };
    const { steps, insides } = without();
    const cut = restrictedAxes(steps.at(-1)!.region);
    expect(cut.length).toBeGreaterThan(5);
    for (const d of cut) {
      const unchanged = steps.filter(({ region }) => isOpen(region[d]!)).length;
      const begun = { steps: steps.slice(0, unchanged), insides: insides.slice(0, unchanged) };
      expect(without(d, begun).steps).toEqual(without(d).steps);
    }
  });

  it.each(golden.quasiP)('has the quasi-p of $sum of $n, without the restriction $sumWithout of $nWithout', (row) => {
    const found = quasiP({ n: row.n, sum: row.sum }, { n: row.nWithout, sum: row.sumWithout });
    expect(Math.abs(found / row.quasiP - 1)).toBeLessThan(1e-10);
  });
});

describe('A peel', () => {
  const line = Array.from({ length: 20 }, (_, i) => [(i + 0.5) / 20]);

  it('puts the limit of a number half-way between what is out and what is in, in the unit of its range', () => {
    const factor: Factor = { key: 'a', kind: 'number', range: [1, 100], spacing: 'logarithmic' };
    const steps = peeled(line, [...Array(10).fill(0), ...Array(10).fill(1)], [factor]);
    expect(steps.at(-1)).toMatchObject({ n: 10, sum: 10 });
    expect(boxOf(steps.at(-1)!.region, [factor])).toEqual([
      { kind: 'range', factor: 0, key: 'a', lower: expect.closeTo(10, 9), upper: null },
    ]);
  });

  it('takes away whole numbers and values of a choice one by one, and never the last', () => {
    const factors: Factor[] = [
      { key: 'whole', kind: 'integer', range: [2, 6] },
      { key: 'mode', kind: 'choice', values: ['a', 'b', 'c'] },
    ];
    const grid = Array.from({ length: 15 }, (_, i) => [((i % 5) + 0.5) / 5, (Math.floor(i / 5) + 0.5) / 3]);
    const isOfInterest = grid.map(([whole, mode]) =>
      Number(whole! > 0.2 && whole! < 0.6 && mode! > 0.4 && mode! < 0.6),
    );
    const last = peeled(grid, isOfInterest, factors).at(-1)!;
    expect(boxOf(last.region, factors)).toEqual([
      { kind: 'range', factor: 0, key: 'whole', lower: 3, upper: 4 },
      { kind: 'levels', factor: 1, key: 'mode', levels: ['b'] },
    ]);
    expect(last).toMatchObject({ n: 2, sum: 2 });
  });

  it('does not halve the box by a yes or no that says little, while a number says much', () => {
    const flag: Factor = { key: 'flag', kind: 'choice', values: [false, true] };
    const points = Array.from({ length: 200 }, (_, i) => [(i + 0.5) / 200, i % 2 === 0 ? 0.2 : 0.8]);
    // 0.5 for yes and 0.4 for no; but nothing at all below a quarter of the number.
    const y = points.map(([u, v]) => (u! < 0.25 ? 0 : v! > 0.5 ? 0.5 : 0.4));
    const second = peeled(points, y, [...numbers(1), flag])[1]!;
    expect(boxOf(second.region, [...numbers(1), flag])).toMatchObject([{ key: 'x0', lower: expect.closeTo(0.1, 9) }]);
  });

  it('keeps points of one value together, leaves the least mass, and ends where all are of interest', () => {
    const tied = [0.1, 0.1, 0.1, 0.1, 0.1, 0.9, 0.9, 0.9, 0.9, 0.9].map((u) => [u]);
    expect(peeled(tied, [0, 0, 0, 0, 0, 1, 1, 1, 1, 0.5], numbers(1)).map(({ n }) => n)).toEqual([10, 5]);
    expect(peeled(tied, [0, 0, 0, 0, 0, 1, 1, 1, 1, 0.5], numbers(1), { leastMass: 0.6 }).map(({ n }) => n)).toEqual([
      10,
    ]);
    expect(peeled(line, Array(20).fill(1), numbers(1)).map(({ n }) => n)).toEqual([20]);
  });
});
