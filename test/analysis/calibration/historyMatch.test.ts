import { describe, expect, it } from 'vitest';
import { historyMatch } from '../../../sim/analysis/calibration/historyMatch.ts';
import { sobolSequence } from '../../../sim/experiment/designs/sobolSequence.ts';
import { noise } from '../../support/sensitivitySamples.ts';

const plane = (point: ArrayLike<number>) => point[0]! + 2 * point[1]!;
const sd = 0.02;

describe('historyMatch', () => {
  const points = sobolSequence(60, 3, { seed: 1 });
  const luck = noise(60, 2);
  const columns = { y: points.map((point, i) => plane(point) + sd * luck[i]!) };
  const match = historyMatch([{ key: 'y', range: [1, 1.2] }], points, columns, { probes: 1024 });

  it('Leaves what is within three roots of all variances of the target, and no less: share of a plane, to 0.03', () => {
    // |u + 2v − 1.1| ≤ 3 √(0.1² / 3 + 0.02²) = 0.183: a strip of width 2 · 0.183 across a density of 1/2 in u + 2v.
    const half = 3 * Math.sqrt(0.01 / 3 + sd * sd);
    expect(Math.abs(match.left.share - half)).toBeLessThan(0.03);
    expect(match.targets[0]).toMatchObject({ key: 'y', pays: true });
    expect(match.targets[0]!.ruledOut).toBeCloseTo(1 - match.left.share, 12);
  });

  it('Rules out no point that meets the target, and gives points of what is left', () => {
    for (const point of sobolSequence(512, 3, { seed: 4 })) {
      if (Math.abs(plane(point) - 1.1) <= 0.1) expect(match.implausibility(point)).toBeLessThan(3);
      if (Math.abs(plane(point) - 1.1) > 0.4) expect(match.implausibility(point)).toBeGreaterThan(3);
    }
    const next = match.next(50);
    expect(next).toHaveLength(50);
    for (const point of next) expect(match.implausibility(point)).toBeLessThanOrEqual(3);
    expect(match.next(50)).toEqual(next);
  });

  it('A second wave leaves no more than the first, and remembers it', () => {
    const wave = match.next(60);
    const values = { y: wave.map((point, i) => plane(point) + sd * luck[i]!) };
    const second = historyMatch([{ key: 'y', range: [1, 1.2] }], wave, values, { probes: 1024, earlier: [match] });
    expect(second.left.share).toBeLessThanOrEqual(match.left.share);
    for (const point of second.next(20)) expect(match.implausibility(point)).toBeLessThanOrEqual(3);
  });

  it('Leaves nothing where two targets exclude each other, and then gives no points', () => {
    const both = { a: points.map(([u]) => u!), b: points.map(([u]) => u!) };
    const none = historyMatch(
      [
        { key: 'a', value: 0.1, sd: 0.02 },
        { key: 'b', value: 0.9, tolerance: 0.02 },
      ],
      points,
      both,
      { probes: 256 },
    );
    expect(none.left).toMatchObject({ share: 0, lo: 0 });
    expect(none.left.hi).toBeLessThan(0.015);
    expect(none.next(5)).toEqual([]);
  });

  it('Says that an emulator of mere luck does not pay, and hardly rules anything out by it', () => {
    const { targets, left } = historyMatch([{ key: 'y', range: [-0.5, 0.5] }], points, { y: luck }, { probes: 256 });
    expect(targets[0]!.pays).toBe(false);
    expect(left.share).toBeGreaterThan(0.99);
  });

  it('Rules nothing out by what is undefined throughout', () => {
    const { targets, left, implausibility } = historyMatch(
      [{ key: 'y', range: [0, 1] }],
      points,
      { y: points.map(() => Number.NaN) },
      { probes: 64 },
    );
    expect(targets[0]).toMatchObject({ pays: false, ruledOut: 0, emulator: { n: 0 } });
    expect(left.share).toBe(1);
    expect(implausibility([0, 0, 0])).toBe(Number.NaN);
  });
});
