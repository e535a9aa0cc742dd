import { describe, expect, it } from 'vitest';
import { axesOf } from '../../../sim/analysis/discovery/axis.ts';
import { fitTree } from '../../../sim/analysis/discovery/fitTree.ts';
import { ascendingBy } from '../../../sim/engine/order.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';
import golden from '../../golden/discovery.json' with { type: 'json' };
import { numbers } from '../../support/discoverySamples.ts';

const tolerance = 1e-9;

function expectClose(got: readonly number[], wanted: readonly number[], what: string): void {
  expect(got.length, what).toBe(wanted.length);
  for (const [i, value] of wanted.entries()) {
    expect(Math.abs(got[i]! - value), `${what}, row ${i}: ${got[i]}, R ${value}`).toBeLessThan(tolerance);
  }
}

describe(`Trees against ${golden.source}, the same folds, tolerance ${tolerance}`, () => {
  it.each(golden.trees.map((one) => [one.kind, one.x.length, one] as const))(
    'have its sequence, errors and leaves: %s, %i points',
    (kind, _, { x, y, fold, least, ...r }) => {
      const factors: Factor[] = numbers(x[0]!.length);
      if (kind === 'choice') factors[1] = { key: 'x1', kind: 'choice', values: ['a', 'b', 'c', 'd'] };
      const rows = Int32Array.from(x.keys());
      const parts = [...new Set(fold)].map((part) => ({
        train: rows.filter((row) => fold[row] !== part),
        test: rows.filter((row) => fold[row] === part),
      }));
      const { leaves, sequence, chosen } = fitTree(axesOf(x, factors), Float64Array.from(y), rows, parts, {
        leastN: least,
        mostDepth: 30,
      });
      expect(sequence.map((one) => one.leaves)).toEqual(r.leaves);
      expectClose(
        sequence.map((one) => one.complexity),
        r.complexity,
        'complexity',
      );
      expectClose(
        sequence.map((one) => one.error),
        r.error,
        'error',
      );
      expectClose(
        sequence.map((one) => one.heldOutError),
        r.heldOutError,
        'held-out error',
      );
      expectClose(
        sequence.map((one) => one.standardError),
        r.standardError,
        'standard error',
      );
      expect(chosen).toBe(r.chosen);
      const dense = ascendingBy(leaves, ({ n, sum }) => -sum / n);
      expect(dense.map(({ n }) => n)).toEqual(r.chosenN);
      expectClose(
        dense.map(({ n, sum }) => sum / n),
        r.chosenMean,
        'mean',
      );
    },
  );
});
