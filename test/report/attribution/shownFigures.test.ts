import { describe, expect, it } from 'vitest';
import { shownFigures } from '../../../report/attribution/shownFigures.ts';
import { exactCoalitions } from '../../../sim/analysis/attribution/coalitions.ts';
import { shapley } from '../../../sim/analysis/attribution/shapley.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';

describe('Figures as they are shown', () => {
  it.each([
    ['share', 0.6],
    ['yuan/1000/yr', 20_000],
    ['index', 0.02],
  ])(
    'of a %s add up as they are written: parts to the difference, the ends by it (200 random games of 5 groups, seed 4)',
    (unit, size) => {
      const stream = new RandomStreams(4, 0).stream('test.shownFigures');
      for (let game = 0; game < 200; game++) {
        const columns = Array.from({ length: 32 }, (_, mask) =>
          Float64Array.from({ length: 3 }, (_, world) => size * (1 + 0.1 * stream.uniform(game, 3 * mask + world))),
        );
        const result = shapley(exactCoalitions(5), columns);
        expect(result.values.reduce((sum, { value }) => sum + value, 0)).toBe(result.difference.value);
        const { from, to, difference, parts, decimals, factor } = shownFigures(result, unit);
        // As whole numbers of the last decimal, read from what is written.
        const units = (value: number) => Math.round(Number(value.toFixed(decimals)) * 10 ** decimals);
        expect(parts.reduce((sum, part) => sum + units(part), 0)).toBe(units(difference));
        expect(units(from) + units(difference)).toBe(units(to));
        expect(difference).toBe(Number((result.difference.value * factor).toFixed(decimals)) + 0);
        const step = 10 ** -decimals;
        expect(Math.abs(to - result.to * factor)).toBeLessThanOrEqual(1.001 * step);
        for (const [player, part] of parts.entries()) {
          expect(Math.abs(part - result.values[player]!.value * factor)).toBeLessThan(1.001 * step);
        }
      }
    },
  );

  it('are NaN where nothing is known', () => {
    const none = shapley(exactCoalitions(1), [[Number.NaN], [1]]);
    expect(shownFigures(none, 'share').parts).toEqual([Number.NaN]);
  });
});
