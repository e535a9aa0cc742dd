import { describe, expect, it } from 'vitest';
import { yardsticks } from '../../verify/plausibleSpace/design.ts';
import { calibration } from '../../verify/plausibleSpace/points.ts';
import { reportOf } from '../../verify/plausibleSpace/report.ts';
import { pointsAsRun } from './samplePoints.ts';

const made = { engine: '0123456789abcdef', date: '2026-11-24', seconds: 1 };
const middle = Object.fromEntries(calibration.map(({ outcome, range }) => [outcome, (range![0] + range![1]) / 2]));

/** Devolved is the better where growth is fast; the last arrangement cannot be paid for in a tenth of the points. */
const results = pointsAsRun(60, (at, pole) => {
  if (pole === 3 && at('staff') < 0.1) return undefined;
  const score = pole === 1 ? at('growthPerDay') : pole === 0 ? 0.5 : 0;
  const yards = Object.fromEntries(yardsticks.map((key) => [key, score]));
  return {
    ...yards,
    ...(at('hearsay') < 0.2 ? middle : {}),
    'utilisation.community': at('shirking'),
    overloadedStationsShare: 0.25,
  };
});
const report = reportOf(results, made);
const lines = report.split('\n');

describe('The report', () => {
  it('names engine, seed, points, slices, and that ranges and drawing were frozen', () => {
    for (const words of [
      '0123456789abcdef',
      'seed 20261124',
      '60 points',
      'one township of 14',
      'frozen before the run',
      'log-uniformly',
    ])
      expect(report).toContain(words);
  });

  it('counts the points that cannot have an arrangement and leaves them out', () => {
    expect(report).toContain('preventive-devolved 54. All that follows is of the 54 points');
  });

  it('quotes what decides with the shares won in its thirds, and nothing below the bound', () => {
    const section = report.slice(report.indexOf('### reactive-devolved against'));
    const [, ...cells] = section
      .split('\n')
      .find((line) => line.startsWith('| satisfaction'))!
      .split(' | ');
    expect(cells[1]).toMatch(/^growthPerDay \+1\.00 \(0\.0 % → 100\.0 %\) \|$/);
  });

  it('shows the factors named beforehand everywhere, marked where they cannot be told from chance', () => {
    const heads = lines.filter((line) => line.startsWith('| yardstick | utilisation.community | growthPerDay'));
    expect(heads).toHaveLength(6);
    expect(report).toMatch(/0\.\d\d ≈ chance/);
  });

  it('has the overloaded stations of each arrangement', () => {
    expect(report).toContain('| overloadedStationsShare | 0.25 | 0.25 | 0.25 | 0.25 |');
  });

  it('says of how many points the calibrated shares are, and that they are few', () => {
    expect(report).toMatch(/all of them: \d+ of 54 \([\d.]+ %\)\. Fewer than 30: too few/);
  });

  it('has no empty line twice', () => {
    expect(report).not.toContain('\n\n\n');
  });
});
