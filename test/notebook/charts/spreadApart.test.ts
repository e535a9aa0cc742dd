import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadApart } from '../../../notebook/charts/spreadApart.ts';

const label = fc.record({ at: fc.integer({ min: -100, max: 500 }), size: fc.integer({ min: 1, max: 40 }) });

describe('labels moved apart', () => {
  it('stay where they are if they do not overlap', () => {
    const labels = [
      { at: 90, size: 10 },
      { at: 10, size: 10 },
    ];
    expect(spreadApart(labels, 0, 100)).toEqual([90, 10]);
  });

  it('move both ways about the mean of what they want', () => {
    const labels = [50, 50, 50].map((at) => ({ at, size: 10 }));
    expect(spreadApart(labels, 0, 100)).toEqual([40, 50, 60]);
  });

  it('never overlap, keep their order, and stay within the bounds if all of them fit', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const middles = spreadApart(labels, 0, 400);
        const order = labels.map((_, i) => i).sort((a, b) => labels[a]!.at - labels[b]!.at || a - b);
        for (let k = 1; k < order.length; k++) {
          const [i, j] = [order[k - 1]!, order[k]!];
          const gap = middles[j]! - labels[j]!.size / 2 - (middles[i]! + labels[i]!.size / 2);
          expect(gap).toBeGreaterThanOrEqual(-1e-9);
        }
        const total = labels.reduce((sum, { size }) => sum + size, 0);
        for (const [i, { size }] of labels.entries()) {
          expect(middles[i]! - size / 2).toBeGreaterThanOrEqual(-1e-9);
          if (total <= 400) expect(middles[i]! + size / 2).toBeLessThanOrEqual(400 + 1e-9);
        }
      }),
    );
  });

  it('move less in all than any other arrangement on a grid that does not overlap', () => {
    const wanted = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(wanted, (ats) => {
        const sorted = [...ats].sort((a, b) => a - b);
        const labels = sorted.map((at) => ({ at, size: 2 }));
        const cost = (places: readonly number[]) => places.reduce((sum, y, i) => sum + (y - sorted[i]!) ** 2, 0);
        const best = cost(spreadApart(labels, -100, 100));
        for (let a = -4; a <= 12; a++)
          for (let b = a + 2; b <= 14; b++)
            for (let c = b + 2; c <= 16; c++) expect(best).toBeLessThanOrEqual(cost([a, b, c]) + 1e-9);
      }),
      { numRuns: 30 },
    );
  });
});
