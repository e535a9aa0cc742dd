import { describe, expect, it } from 'vitest';
import { axesOf } from '../../../sim/analysis/discovery/axis.ts';
import { paste } from '../../../sim/analysis/discovery/paste.ts';
import { boxOf, type Region, rowsIn, tallyOf } from '../../../sim/analysis/discovery/region.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';
import { numbers } from '../../support/discoverySamples.ts';

const mode: Factor = { key: 'mode', kind: 'choice', values: ['a', 'b', 'c'] };

function pasted(points: readonly number[][], y: readonly number[], factors: readonly Factor[], region: Region) {
  const axes = axesOf(points, factors);
  const rows = Int32Array.from(points.keys());
  const column = Float64Array.from(y);
  const steps = paste(axes, column, rows, { region, ...tallyOf(rowsIn(axes, rows, region), column) }, 0.1);
  for (const step of steps) expect(step).toMatchObject(tallyOf(rowsIn(axes, rows, step.region), column));
  return steps.map((step) => ({ n: step.n, sum: step.sum, box: boxOf(step.region, factors) }));
}

describe('Pasting', () => {
  const line = Array.from({ length: 100 }, (_, i) => [(i + 0.5) / 100]);

  it('gives back what was peeled too far, a slab at a time, and nothing that would thin the box', () => {
    const y = line.map(([u]) => Number(u! > 0.4 && u! < 0.8));
    const steps = pasted(line, y, numbers(1), [{ kind: 'range', lo: 0.5, hi: 0.7 }]);
    expect(steps.at(-1)).toEqual({
      n: 40,
      sum: 40,
      box: [{ kind: 'range', factor: 0, key: 'x0', lower: expect.closeTo(0.4, 9), upper: expect.closeTo(0.8, 9) }],
    });
    // A tenth of 20, 22, 24, … points, at last the one that still fits.
    expect(steps.slice(0, 3).map(({ n }) => n)).toEqual([22, 24, 26]);
  });

  it('opens a face that has nothing behind it, and one whose last points fit', () => {
    const half = line.filter(([u]) => u! > 0.5);
    const [first] = pasted(
      half,
      half.map(() => 1),
      numbers(1),
      [{ kind: 'range', lo: 0.3, hi: Number.POSITIVE_INFINITY }],
    );
    expect(first).toEqual({ n: 50, sum: 50, box: [] });
    const last = pasted(
      line,
      line.map(() => 1),
      numbers(1),
      [{ kind: 'range', lo: 0.3, hi: 0.9 }],
    ).at(-1);
    expect(last).toEqual({ n: 100, sum: 100, box: [] });
  });

  it('gives back a value of a choice, and whole numbers level by level', () => {
    const points = Array.from({ length: 30 }, (_, i) => [((i % 3) + 0.5) / 3, (Math.floor(i / 3) + 0.5) / 10]);
    const y = points.map(([u]) => Number(u! < 0.6));
    expect(
      pasted(
        points,
        y,
        [mode, ...numbers(1)],
        [
          { kind: 'levels', kept: [true, false, false] },
          { kind: 'range', lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY },
        ],
      ).at(-1)!.box,
    ).toEqual([{ kind: 'levels', factor: 0, key: 'mode', levels: ['a', 'b'] }]);
    const whole: Factor = { key: 'whole', kind: 'integer', range: [1, 3] };
    expect(
      pasted(
        points,
        y,
        [whole, ...numbers(1)],
        [
          { kind: 'range', lo: 0, hi: 0 },
          { kind: 'range', lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY },
        ],
      ).at(-1)!.box,
    ).toEqual([{ kind: 'range', factor: 0, key: 'whole', lower: null, upper: 2 }]);
  });
});
