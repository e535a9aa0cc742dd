import { expect, it } from 'vitest';
import { projectTotal, times, wallSeconds, weightedLine } from '../../../report/nation/projection.ts';
import { drawSample } from '../../../scenarios/nation/drawSample.ts';
import { generateNation } from '../../../scenarios/nation/generateNation.ts';

const units = generateNation(1);
const sample = drawSample(units, 60, 1);

it('What is in proportion to residents is projected exactly, with no interval', () => {
  const found = projectTotal(
    sample,
    sample.counties.map(({ unit }) => unit.residents / 1e6),
  );
  expect(found.value).toBeCloseTo(1409.778724, 8);
  expect(found.lo).toBeCloseTo(found.value, 8);
  expect(found.hi).toBeCloseTo(found.value, 8);
});

it('The interval holds the truth in 35 of 40 samples at least (seeds 0 … 39; seconds not in proportion to residents)', () => {
  const seconds = ({ residents, number }: (typeof units)[number]) =>
    0.4 + (residents / 1e6) * (number % 5 === 0 ? 9 : 4) * (1 + residents / 1e7);
  const truth = units.reduce((sum, unit) => sum + seconds(unit), 0);
  let held = 0;
  for (let seed = 0; seed < 40; seed++) {
    const own = drawSample(units, 60, seed);
    const { lo, hi } = projectTotal(
      own,
      own.counties.map(({ unit }) => seconds(unit)),
    );
    if (lo <= truth && truth <= hi) held += 1;
  }
  expect(held).toBeGreaterThanOrEqual(35);
});

it('A line is found through points that lie on one, and its error is that of the residuals', () => {
  const sizes = [1, 2, 5, 10];
  const line = weightedLine(
    sizes,
    sizes.map((x) => 3 + 2 * x),
  );
  expect(line.at0).toBeCloseTo(3, 12);
  expect(line.perSize).toBeCloseTo(2, 12);
  expect(line.relativeError).toBeLessThan(1e-12);
  expect(weightedLine(sizes, [5, 7, 13, 30]).relativeError).toBeGreaterThan(0.05);
});

it('Wall time is work over busy cores, never less than the longest run, at most one longer', () => {
  const work = { value: 1000, lo: 900, hi: 1100 };
  expect(wallSeconds(work, 10, 0.5, 20)).toEqual({ value: 200, lo: 180, hi: 240 });
  expect(wallSeconds(work, 1000, 1, 20)).toEqual({ value: 20, lo: 20, hi: 21.1 });
  expect(times(work, 2)).toEqual({ value: 2000, lo: 1800, hi: 2200 });
});
