import { describe, expect, it } from 'vitest';
import { concentrationOf } from '../../../ledger/describe/concentration.ts';
import { seasonOf } from '../../../ledger/describe/season.ts';
import { weekdayPattern } from '../../../ledger/describe/weekdays.ts';
import { fitDurations } from '../../../sim/analysis/survival/durations/fitDurations.ts';
import { poisson } from '../../../sim/engine/distributions/poisson.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { madeLedger, monday } from '../../ledger/madeLedger.ts';

const sets = 400;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
/** Four standard errors of a share seen in `sets`. */
const byChance = (share: number) => 4 * Math.sqrt((share * (1 - share)) / sets);

/** A ledger of so many days with `mean` cases a day; of a spread above 0, whole weeks have lognormal rates. */
function arriving(seed: number, days: number, mean: number, spread: number) {
  const stream = new RandomStreams(seed, 0).stream('test.arrivals');
  const rate = (week: number) => {
    const z = Math.sqrt(-2 * Math.log(stream.uniform(week, 1))) * Math.cos(2 * Math.PI * stream.uniform(week, 2));
    return mean * Math.exp(spread * z - (spread * spread) / 2);
  };
  const rates = Array.from({ length: Math.ceil(days / 7) }, (_, week) => rate(week));
  const cases = Array.from({ length: days }, (_, day) =>
    Array.from({ length: poisson(stream, day, 0, rates[Math.floor(day / 7)]!) }, () => ({
      received: monday + day + 0.5,
    })),
  );
  return madeLedger(cases.flat());
}

describe(`What a ledger says, over ${sets} made ledgers`, () => {
  it.for([
    ['independent arrivals', 0],
    ['weeks that differ by a third', 0.3],
  ] as const)('season and trend that are not there: %s', ([name, spread], { annotate }) => {
    let [found, trends, held, intervals, weekdays] = [0, 0, 0, 0, 0];
    for (let seed = 1; seed <= sets; seed++) {
      const ledger = arriving(seed, 749, 2, spread);
      const { pSeason, trend, months } = seasonOf(ledger);
      if (pSeason < 0.05) found += 1;
      if (trend!.p < 0.05) trends += 1;
      if (weekdayPattern(ledger).p < 0.05) weekdays += 1;
      for (const { factor } of months) {
        intervals += 1;
        if (factor.lo <= 1 && factor.hi >= 1) held += 1;
      }
    }
    annotate(
      `${name}: season found in ${percent(found / sets)}, trend in ${percent(trends / sets)}, weekdays in ${percent(weekdays / sets)}; intervals of months hold 1 in ${percent(held / intervals)}`,
    );
    for (const share of [found / sets, trends / sets, weekdays / sets]) {
      expect(Math.abs(share - 0.05)).toBeLessThan(byChance(0.05) + 0.02);
    }
    expect(Math.abs(held / intervals - 0.95)).toBeLessThan(0.02);
  });

  it('the inequality of places: the interval of the Gini of what happened', ({ annotate }) => {
    // Places with rates 1 … 40 cases; the Gini of many years' counts is that of the rates: what a single year adds is chance.
    let [held, width] = [0, 0];
    const samples = 100;
    const stream = new RandomStreams(3, 0).stream('test.places');
    const truth = 13 / 40;
    for (let k = 0; k < samples; k++) {
      const counts = Array.from({ length: 40 }, (_, i) => poisson(stream, i, k, 5 * (i + 1)));
      const made = madeLedger(
        counts.flatMap((n, i) => Array.from({ length: n }, () => ({ received: 0, place: `p${i}` }))),
      );
      const { lo, hi } = concentrationOf(made.place, { places: 40 }).gini;
      width += (hi - lo) / samples;
      if (lo <= truth && truth <= hi) held += 1;
    }
    annotate(
      `Gini of 40 places, 100 cases each on average: interval holds it in ${held} of ${samples}, width ${width.toFixed(3)}`,
    );
    expect(held).toBeGreaterThan(85);
  });

  it.for([30, 100, 400])(
    'fits of lognormal durations, a third censored, n %i: intervals, and p of the true form',
    (n, { annotate }) => {
      let [median, scale, low] = [0, 0, 0];
      const fits = n > 200 ? 100 : 200;
      const stream = new RandomStreams(n, 0).stream('test.durations');
      for (let k = 0; k < fits; k++) {
        const watched = Array.from({ length: n }, (_, i) => 40 * stream.uniform(i, 3 * k));
        const normal = (i: number) =>
          Math.sqrt(-2 * Math.log(stream.uniform(i, 3 * k + 1))) * Math.cos(2 * Math.PI * stream.uniform(i, 3 * k + 2));
        const all = watched.map((_, i) => Math.exp(2 + 0.8 * normal(i)));
        const times = all.map((time, i) => Math.min(time, watched[i]!));
        const events = all.map((time, i) => (time <= watched[i]! ? 1 : 0));
        const [found] = fitDurations(times, events, watched, { families: ['lognormal'], draws: 39, seed: k });
        if (found!.median.lo <= Math.exp(2) && Math.exp(2) <= found!.median.hi) median += 1;
        if (found!.scale.lo <= 0.8 && 0.8 <= found!.scale.hi) scale += 1;
        if (found!.p <= 0.1) low += 1;
      }
      annotate(
        `n ${n}: interval holds the median in ${percent(median / fits)}, the scale in ${percent(scale / fits)}; p ≤ .1 in ${percent(low / fits)}`,
      );
      const slack = 4 * Math.sqrt((0.95 * 0.05) / fits);
      expect(Math.abs(median / fits - 0.95)).toBeLessThan(slack + 0.02);
      expect(Math.abs(scale / fits - 0.95)).toBeLessThan(slack + 0.04);
      expect(Math.abs(low / fits - 0.1)).toBeLessThan(4 * Math.sqrt(0.09 / fits) + 0.02);
    },
  );
});
