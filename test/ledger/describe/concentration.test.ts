import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentrationOf, giniOfCounts } from '../../../ledger/describe/concentration.ts';
import { lookBackDays, repeatsOf, returnedShare } from '../../../ledger/describe/repeats.ts';
import { gini } from '../../../models/governance/outcomes/inequality.ts';
import { poisson } from '../../../sim/engine/distributions/poisson.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { madeLedger } from '../madeLedger.ts';

const placesWith = (counts: readonly number[]) =>
  madeLedger(counts.flatMap((count, i) => Array.from({ length: count }, () => ({ received: 0, place: `p${i}` }))))
    .place;

describe('Concentration', () => {
  it('has the Gini index of the model’s outcomes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 30 }), (counts) => {
        const values = Float64Array.from(counts);
        const reference = gini(values, new Float64Array(counts.length).fill(1));
        if (Number.isNaN(reference)) expect(giniOfCounts(values)).toBeNaN();
        else expect(giniOfCounts(values)).toBeCloseTo(reference, 9);
      }),
    );
  });

  it('tells the shares of the top, over all places that there are', () => {
    const { top, places, cases } = concentrationOf(placesWith([40, 30, 20, 10]));
    expect([places, cases]).toEqual([4, 100]);
    expect(top.map(({ top: k, share }) => [k, share.value])).toEqual([[1, 0.4]]);
    const wider = concentrationOf(placesWith([40, 30, 20, 10]), { places: 20 });
    expect(wider.places).toBe(20);
    expect(wider.top.map(({ top: k, share }) => [k, share.value])).toEqual([
      [1, 0.4],
      [5, 1],
      [10, 1],
      [2, 0.7],
    ]);
    expect(wider.gini.value).toBeGreaterThan(0.8);
    expect(concentrationOf(placesWith([]))).toMatchObject({ places: 0, cases: 0, top: [] });
  });

  it('says what chance alone would make of equal places', () => {
    // 200 places with Poisson(4) cases, seed 1: Gini of Poisson(4) is 2·P(two differ)-like, about .27.
    const stream = new RandomStreams(1, 0).stream('test.places');
    const equal = Array.from({ length: 200 }, (_, i) => poisson(stream, i, 0, 4));
    const { gini: found, giniByChance } = concentrationOf(placesWith(equal), { places: 200 });
    expect(Math.abs(found.value - giniByChance)).toBeLessThan(0.04);
    expect(found.lo).toBeLessThan(found.value);
    expect(found.hi).toBeGreaterThan(found.value);
    const far = concentrationOf(placesWith(equal.map((one, i) => (i < 20 ? 10 * one : one))), { places: 200 });
    expect(far.gini.lo).toBeGreaterThan(far.giniByChance);
  });

  it('has intervals whose width is that of repeated samples', () => {
    // True rates 1, 2 … 40; the spread of Gini over 300 samples against the mean half-width of 6 intervals.
    const stream = new RandomStreams(2, 0).stream('test.samples');
    const sample = (k: number) => Array.from({ length: 40 }, (_, i) => poisson(stream, i, k, i + 1));
    const values = Array.from({ length: 300 }, (_, k) => giniOfCounts(Float64Array.from(sample(k))));
    const mean = values.reduce((sum, one) => sum + one, 0) / 300;
    const sd = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 299);
    const widths = Array.from({ length: 6 }, (_, k) => {
      const { lo, hi } = concentrationOf(placesWith(sample(k)), { places: 40 }).gini;
      return (hi - lo) / 2 / 1.96;
    });
    const width = widths.reduce((sum, one) => sum + one, 0) / 6;
    // The error of an sd from 300 is 4 %.
    expect(width / sd).toBeGreaterThan(0.85);
    expect(width / sd).toBeLessThan(1.15);
  });
});

describe('Repeats', () => {
  const cases = [
    { received: 0, closed: 5, person: 0, type: 'a' },
    { received: 100, closed: 110, person: 0, type: 'a' },
    { received: 200, closed: 210, person: 1, type: 'a' },
    { received: 201, closed: 220, person: 1, type: 'b' },
    { received: 205, closed: 206, person: 1, type: 'a' },
    { received: 230, person: 1, type: 'b' },
    { received: 250, person: 0, type: 'a' },
    { received: 260, person: 2, type: 'a' },
    { received: 270, type: 'a' },
  ];
  const ledger = madeLedger(cases, 300);

  it('are persons with several cases, and the cases of them', () => {
    const { persons, cases: n, repeatPersons, casesOfThem, byCases } = repeatsOf(ledger.person);
    expect([persons, n]).toEqual([3, 8]);
    expect(repeatPersons.value).toBe(2 / 3);
    expect(casesOfThem.value).toBe(7 / 8);
    expect(byCases).toEqual([1, 0, 1, 1, 0]);
    expect(repeatsOf(ledger.person, { accepts: () => false }).repeatPersons).toMatchObject({ value: Number.NaN, n: 0 });
  });

  it('come back where the same matter of the same person was closed before, not long ago', () => {
    expect(lookBackDays).toBe(180);
    // Of the six that came in from day 180 on and name a person: day 230 (closed on 220) and day 250 (came in on 100).
    const found = returnedShare(ledger, ledger.person);
    expect(found).toMatchObject({ value: 2 / 6, n: 6 });
  });
});
