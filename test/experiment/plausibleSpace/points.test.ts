import { describe, expect, it } from 'vitest';
import { calibrated, calibration, comparable, meeting } from '../../verify/plausibleSpace/points.ts';
import { pointOf, pointsAsRun } from './samplePoints.ts';

describe('Comparable points', () => {
  it('have every arrangement in every random world, with the mean over these', () => {
    const whole = pointOf('satisfaction', [
      [1, 2, 3, 4],
      [3, 2, 1, Number.NaN],
    ]);
    const lacking = { ...whole, worlds: [whole.worlds[0]!, [...whole.worlds[1]!.slice(0, 3), undefined]] };
    const found = comparable([whole, lacking]);
    expect(found).toHaveLength(1);
    expect(found[0]!.means.map((means) => means.satisfaction)).toEqual([2, 2, 2, Number.NaN]);
  });
});

describe('Points that meet the calibration targets', () => {
  const middle = Object.fromEntries(calibration.map(({ outcome, range }) => [outcome, (range![0] + range![1]) / 2]));
  const far = Object.fromEntries(calibration.map(({ outcome }) => [outcome, 1e6]));

  it('are held against those of scenarios/targets.yaml', () => {
    expect(calibration.map(({ outcome }) => outcome)).toEqual([
      'attemptSuccess',
      'disputesMediatedPer10k',
      'repeatRate',
    ]);
  });

  it('meet them reactive and centralized, whatever the other arrangements do', () => {
    expect(calibrated(comparable(pointsAsRun(3, (_, pole) => (pole === 0 ? middle : far))))).toHaveLength(3);
    expect(calibrated(comparable(pointsAsRun(3, (_, pole) => (pole === 0 ? far : middle))))).toHaveLength(0);
  });

  it('meet all of them; an undefined one is not met', () => {
    const points = comparable(pointsAsRun(2, () => ({ ...middle, repeatRate: Number.NaN })));
    expect(calibration.map((target) => meeting(points, target).length)).toEqual([2, 2, 0]);
    expect(calibrated(points)).toHaveLength(0);
  });
});
