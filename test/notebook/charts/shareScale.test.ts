import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareScale } from '../../../notebook/charts/shareScale.ts';

describe('The scale of shares', () => {
  it('holds every share in at most six even classes', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (shares) => {
        const { edges } = shareScale(shares);
        expect(edges.length - 1).toBeGreaterThanOrEqual(1);
        expect(edges.length - 1).toBeLessThanOrEqual(6);
        for (const share of shares) {
          expect(share).toBeGreaterThanOrEqual(edges[0]! - 1e-9);
          expect(share).toBeLessThanOrEqual(edges.at(-1)! + 1e-9);
        }
      }),
    );
  });

  it('is stronger the higher the share, and a share on an edge belongs above it', () => {
    const { edges, colourOf } = shareScale([0.42, 0.78]);
    expect(edges).toEqual([0.4, 0.5, 0.6, 0.7, 0.8]);
    const strength = (share: number) => Number(/(\d+)%/.exec(colourOf(share))![1]);
    expect([0.42, 0.5, 0.6, 0.75, 0.8].map(strength)).toEqual([0, 33, 67, 100, 100]);
  });
});
