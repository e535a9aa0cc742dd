import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sobolSequence } from '../../../sim/experiment/designs/sobolSequence.ts';

const golden = JSON.parse(readFileSync(join(import.meta.dirname, '../../golden/sobol.json'), 'utf8')) as Record<
  string,
  { rows: number[]; points: number[][] }
>;

describe('A Sobol’ sequence', () => {
  it.each(Object.entries(golden))(
    'of %s dimensions is SciPy’s where it is not scrambled',
    (dimensions, { rows, points }) => {
      const own = sobolSequence(64, Number(dimensions));
      const shown = rows.map((row) => [...own[row]!.slice(-points[0]!.length)]);
      expect(shown).toEqual(points);
    },
  );

  it.each([undefined, 0, 7])('with seed %s has one point in each of 256 equal intervals of every dimension', (seed) => {
    const points = sobolSequence(256, 512, seed === undefined ? {} : { seed });
    for (let d = 0; d < 512; d++) expect(new Set(points.map((point) => Math.floor(point[d]! * 256))).size).toBe(256);
  });

  it('goes on where it was left off', () => {
    const whole = sobolSequence(100, 7, { seed: 3 });
    expect([...sobolSequence(37, 7, { seed: 3 }), ...sobolSequence(63, 7, { seed: 3, skip: 37 })]).toEqual(whole);
  });
});
