import { describe, expect, it } from 'vitest';
import { uncertainties } from '../../../models/governance/parameters/uncertainties.ts';
import { factors, settingsAt } from '../../verify/plausibleSpace/factors.ts';

describe('The factors of the plausible space', () => {
  const at = (u: number) => settingsAt(new Float64Array(factors.length).fill(u));

  it('make settings within every declared range', () => {
    for (const settings of [at(1e-9), at(0.5), at(1 - 1e-9)]) {
      for (const { key, bounds } of uncertainties) {
        expect(settings[key], key).toBeGreaterThanOrEqual(bounds[0]);
        expect(settings[key], key).toBeLessThanOrEqual(bounds[1]);
      }
    }
  });

  it('put the middle of the funds a dispute costs near what the county pays, not at three times it', () => {
    expect(at(0.5).fundsPerDispute).toBeCloseTo(Math.sqrt(30 * 600), 8);
    expect(at(0.5).programmeYuanPerResident).toBe(26);
  });

  it('draw every whole number of a range', () => {
    const draws = (key: string) => new Set(Array.from({ length: 100 }, (_, i) => at((i + 0.5) / 100)[key]));
    expect([...draws('maxAttempts')]).toEqual([1, 2, 3, 4]);
    expect([...draws('tiesPerHousehold')]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('change staff of every kind in one proportion', () => {
    expect(at(0.25)).toMatchObject({ gridWorkerShare: 0.35 * 0.75, countyDeskShare: 0.5 * 0.75 });
  });
});
