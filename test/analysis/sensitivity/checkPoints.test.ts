import { describe, expect, it } from 'vitest';
import { morrisEffects } from '../../../sim/analysis/sensitivity/morrisEffects.ts';
import { pawnIndices } from '../../../sim/analysis/sensitivity/pawnIndices.ts';
import { polynomialEmulator } from '../../../sim/analysis/sensitivity/polynomialEmulator.ts';
import { regionalScreening } from '../../../sim/analysis/sensitivity/regionalScreening.ts';
import { sobolIndices } from '../../../sim/analysis/sensitivity/sobolIndices.ts';

const values = [1, 2, 3];
const by = {
  pawnIndices: (points: number[][]) => pawnIndices(points, values),
  polynomialEmulator: (points: number[][]) => polynomialEmulator(points, values),
  regionalScreening: (points: number[][]) => regionalScreening(points, values, (value) => value > 1),
  morrisEffects: (points: number[][]) => morrisEffects(points, values),
};
const fault = (path: string) =>
  expect.objectContaining({ faults: [expect.objectContaining({ code: 'estimateInput', path })] });

describe('checkPoints', () => {
  it.each(Object.entries(by))(
    'has %s name a coordinate that is no number, and points of other lengths',
    (name, analyse) => {
      expect(() =>
        analyse([
          [0, 0],
          [0, Number.NaN],
          [1, 1],
        ]),
      ).toThrow(fault(`${name}.points[1][1]`));
      expect(() => analyse([[0, 0], [1], [1, 1]])).toThrow(fault(`${name}.points[1].length`));
      expect(() => analyse([[], [], []])).toThrow(fault(`${name}.points[0].length`));
    },
  );

  it('refuses coordinates outside the unit cube where they stand for values, and numbers of values that are none', () => {
    const outside = [[0.1], [1.2], [0.5]];
    expect(() => polynomialEmulator(outside, values)).toThrow(fault('polynomialEmulator.points[1][0]'));
    expect(() => pawnIndices(outside, values, { levels: [3] })).toThrow(fault('pawnIndices.points[1][0]'));
    expect(pawnIndices(outside, values).n).toBe(3);
    expect(() => pawnIndices(outside, values, { levels: [1.5] })).toThrow(fault('pawnIndices.levels[0]'));
    expect(() => polynomialEmulator(outside, values, { levels: [0] })).toThrow(fault('polynomialEmulator.levels[0]'));
  });

  it('has an infinite response named, of which no variance can be taken', () => {
    const endless = [0, 1, Number.POSITIVE_INFINITY];
    expect(() =>
      morrisEffects(
        [
          [0, 0],
          [1, 0],
          [1, 1],
        ],
        endless,
      ),
    ).toThrow(fault('morrisEffects.values[2]'));
    expect(() => polynomialEmulator([[0], [0.5], [1]], endless)).toThrow(fault('polynomialEmulator.values[2]'));
    expect(() => sobolIndices(endless, 1, { secondOrder: false })).toThrow(fault('sobolIndices.values[2]'));
  });
});
