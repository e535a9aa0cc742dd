import { describe, expect, it } from 'vitest';
import { caseTimes } from '../../../ledger/describe/caseTimes.ts';
import { incidenceAt, settlementOf, toldDays } from '../../../ledger/describe/settlement.ts';
import { meaningOf } from '../../../ledger/mapping/meaningOf.ts';
import { guessResults } from '../../../ledger/mapping/results.ts';
import { exponential } from '../../../sim/engine/distributions/exponential.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { type MadeCase, madeLedger, monday } from '../madeLedger.ts';

function timesOf(cases: readonly MadeCase[], until: number) {
  const ledger = madeLedger(cases, until);
  return caseTimes(ledger, meaningOf(ledger.result, guessResults(ledger.result.values)));
}

describe('Times of cases', () => {
  it('run to the end, or, of open ones, to the end of the ledger', () => {
    const until = monday + 50;
    const { days, ending, watched, wholeDays, leftOut, row } = timesOf(
      [
        { received: monday, closed: monday + 3, result: '化解' },
        { received: monday + 1, result: '办理中' },
        { received: monday + 2 },
        { received: monday + 3, closed: monday + 5 },
        { received: monday + 4, closed: monday + 9, result: '办理中' },
        { received: monday + 5, result: '化解' },
        { received: monday + 6, closed: monday + 1, result: '化解' },
      ],
      until,
    );
    expect(Array.from(days)).toEqual([3, 49, 48, 2, 5]);
    // A date of closing is believed before a word that says the case is open.
    expect(Array.from(ending)).toEqual([1, 0, 0, 5, 5]);
    expect(Array.from(watched)).toEqual([50, 49, 48, 47, 46]);
    expect(Array.from(row)).toEqual([0, 1, 2, 3, 4]);
    expect(leftOut).toEqual({ endedWithoutDate: 1, closedBeforeReceived: 1 });
    expect(wholeDays).toBe(true);
    expect(timesOf([{ received: monday + 0.5 }], until).wholeDays).toBe(false);
  });
});

describe('Settlement', () => {
  it('is the incidence of competing ends with their known rates, though a sixth of the cases is open', () => {
    // Ends at rates .06 (settled), .02 (replied), .02 (withdrawn) a day, come in over 60 days, which is all that is watched. n = 4000, seed 11.
    const stream = new RandomStreams(11, 0).stream('test.ends');
    const cases = Array.from({ length: 4000 }, (_, i): MadeCase => {
      const received = monday + 60 * stream.uniform(i, 0);
      const days = exponential(stream, i, 1, 10);
      const u = stream.uniform(i, 2);
      const result = u < 0.6 ? 'settled' : u < 0.8 ? 'replied' : 'withdrawn';
      return received + days < monday + 60 ? { received, closed: received + days, result } : { received };
    });
    const { open, ended, by, medianDays, halfSettledDays, lasting } = settlementOf(timesOf(cases, monday + 60));
    expect(open).toBeGreaterThan(400);
    expect(open + Object.values(ended).reduce((sum, one) => sum + one, 0)).toBe(4000);
    const [week, month, quarter] = by.settled;
    expect(toldDays).toEqual([7, 30, 90]);
    for (const [found, day] of [
      [week!, 7],
      [month!, 30],
    ] as const) {
      const truth = 0.6 * (1 - Math.exp(-0.1 * day));
      expect(found.lo).toBeLessThan(truth);
      expect(found.hi).toBeGreaterThan(truth);
      // Four standard errors of a share of 4000, with what censoring takes.
      expect(Math.abs(found.value - truth)).toBeLessThan(4 * 0.5 * Math.sqrt(1 / 4000) * 1.3);
    }
    expect(quarter!.value).toBeNaN();
    expect(medianDays.lo).toBeLessThan(10 * Math.LN2);
    expect(medianDays.hi).toBeGreaterThan(10 * Math.LN2);
    const half = -10 * Math.log(1 - 0.5 / 0.6);
    expect(halfSettledDays.lo).toBeLessThan(half);
    expect(halfSettledDays.hi).toBeGreaterThan(half);
    expect(by.escalated[0]).toMatchObject({ value: 0, n: 4000 });
    expect(lasting!.n).toBe(4000);
  });

  it('of nothing is nothing, and before the first end nobody has ended', () => {
    expect(settlementOf(timesOf([], monday))).toMatchObject({ cases: 0, lasting: null, incidence: null });
    const { incidence, halfSettledDays } = settlementOf(
      timesOf([{ received: monday, closed: monday + 9 }], monday + 9),
    );
    expect(incidenceAt(incidence!, 5, 1)).toMatchObject({ value: 0, n: 1 });
    expect(incidenceAt(incidence!, 5, 500).value).toBe(1);
    expect(halfSettledDays.value).toBeNaN();
  });
});
