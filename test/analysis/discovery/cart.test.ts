import { describe, expect, it } from 'vitest';
import { isInBox } from '../../../sim/analysis/discovery/box.ts';
import { cart } from '../../../sim/analysis/discovery/cart.ts';
import { mixed, numbers, type Planted, plantedSample, range } from '../../support/discoverySamples.ts';

const fault = (path: string, value: unknown) =>
  expect.objectContaining({ faults: [expect.objectContaining({ code: 'estimateInput', path, value })] });

const planted: Planted = {
  name: 'a whole number and two values of a choice of 12 mixed factors',
  factors: mixed,
  boxes: [[range(8, 3, null, 'whole'), { kind: 'levels', factor: 9, key: 'mode', levels: ['a', 'c'] }]],
  inside: 0.9,
  outside: 0.1,
};
const { points, labels } = plantedSample(planted, 500, 1);
const tree = cart(points, labels, mixed);

describe(`CART on ${planted.name}, 500 points, seed 1`, () => {
  it('has the planted box among its leaves, and predicts points that had no say', () => {
    expect(tree.leaves[0]!.box).toEqual(planted.boxes[0]);
    // Of a variance of p (1 − p) the planted box explains all but 0.09: 1 − 0.09 / 0.248 with p = 0.1 + 0.8 · 0.3 and chance.
    expect(tree.q2).toBeGreaterThan(0.3);
    expect(tree.sequence[0]).toMatchObject({ leaves: 1, error: 1 });
    expect(tree.sequence[tree.chosen]!.leaves).toBe(tree.leaves.length);
  });

  it('parts all points among its leaves, and tells what lies in each', () => {
    const total = labels.reduce((sum, label) => sum + label, 0);
    let n = 0;
    for (const leaf of tree.leaves) {
      const inside = [...points.keys()].filter((at) => isInBox(leaf.box, mixed, points[at]!));
      const sum = inside.reduce((all, at) => all + labels[at]!, 0);
      expect(leaf).toMatchObject({ n: inside.length, mass: inside.length / 500, density: sum / inside.length });
      expect(leaf).toMatchObject({ mean: leaf.density, coverage: sum / total });
      n += leaf.n;
    }
    expect(n).toBe(500);
    expect(tree.leaves.map(({ density }) => density)).toEqual(
      tree.leaves.map(({ density }) => density).toSorted((a, b) => b - a),
    );
  });
});

describe('CART', () => {
  it('has means and no densities of any numbers, and leaves undefined points out', () => {
    const values = points.map(([u]) => (u! > 0.5 ? 20 : 5));
    const found = cart([...points, points[0]!], [...values, Number.NaN], mixed);
    expect(found).toMatchObject({ n: 500, nUndefined: 1, q2: expect.closeTo(1, 1) });
    expect(found.leaves).toMatchObject([
      { mean: 20, density: Number.NaN, coverage: Number.NaN, box: [{ key: 'x0', upper: null }] },
      { mean: 5, box: [{ key: 'x0', lower: null }] },
    ]);
    expect(cart(points, values, mixed, { reached: (value) => value > 10 }).leaves[0]).toMatchObject({
      density: 1,
      coverage: 1,
    });
  });

  it('parts nothing where nothing can be told', () => {
    const noise = plantedSample({ name: 'noise', factors: numbers(5), boxes: [], inside: 0, outside: 0.3 }, 200, 1);
    expect(cart(noise.points, noise.labels, numbers(5)).leaves).toMatchObject([{ box: [], mass: 1, coverage: 1 }]);
    const same = cart(points, Array(500).fill(1), mixed);
    expect(same.leaves).toMatchObject([{ box: [], density: 1 }]);
    expect(same.q2).toBeNaN();
    const none = cart(points, Array(500).fill(Number.NaN), mixed);
    expect(none).toMatchObject({ n: 0, nUndefined: 500, mean: Number.NaN, leaves: [{ box: [], n: 0 }] });
  });

  it('keeps to the depth and the size of leaves that are asked for', () => {
    const shallow = cart(points, labels, mixed, { mostDepth: 1 });
    for (const { box } of shallow.leaves) expect(box.length).toBeLessThanOrEqual(1);
    const large = cart(points, labels, mixed, { leastMass: 0.25 });
    for (const { n } of large.leaves) expect(n).toBeGreaterThanOrEqual(125);
  });

  it('names what is wrong', () => {
    const [a, b] = [numbers(1), [[0.1], [0.9]]];
    expect(() => cart([], [], [])).toThrow(fault('cart.points', 0));
    expect(() => cart(b, [0, Infinity], a)).toThrow(fault('cart.values[1]', Infinity));
    expect(() => cart(b, [0, 1], a, { leastMass: 0 })).toThrow(fault('cart.leastMass', 0));
    expect(() => cart(b, [0, 1], a, { mostDepth: 0 })).toThrow(fault('cart.mostDepth', 0));
    expect(() => cart(b, [0, 1], a, { folds: 1 })).toThrow(fault('cart.folds', 1));
  });
});
