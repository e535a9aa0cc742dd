import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseTimes } from '../../../ledger/describe/caseTimes.ts';
import { describeLedger } from '../../../ledger/describe/describeLedger.ts';
import { ledgerReading } from '../../../ledger/describe/ledgerReading.ts';
import { areaFrom, openByWeek, openCasesAt } from '../../../ledger/describe/openCases.ts';
import { settlementOf } from '../../../ledger/describe/settlement.ts';
import { wholeWeeks } from '../../../ledger/describe/weeks.ts';
import { kaplanMeier } from '../../../sim/analysis/survival/kaplanMeier.ts';
import { exponential } from '../../../sim/engine/distributions/exponential.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { type MadeCase, madeLedger, monday } from '../madeLedger.ts';

const perDay = { value: 2, lo: 1.9, hi: 2.1, n: 400 };

describe('What is open', () => {
  it('is what had come in and was not closed, by age', () => {
    const ledger = madeLedger([
      { received: 0, closed: 200 },
      { received: 50, closed: 99 },
      { received: 60 },
      { received: 90, closed: 100 },
      { received: 100 },
    ]);
    expect(openCasesAt(ledger, 100, perDay, null)).toMatchObject({ recorded: 3, byAge: [1, 1, 1], reachDays: 100 });
  });

  it('by week is what it is at each Monday', () => {
    const time = fc.double({ min: -20, max: 40, noNaN: true });
    const oneCase = fc.record({
      received: time,
      length: fc.double({ min: 0, max: 30, noNaN: true }),
      isOpen: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(oneCase, { maxLength: 25 }), (made) => {
        const cases = made.map(({ received, length, isOpen }): MadeCase => {
          const from = monday + received;
          return isOpen ? { received: from } : { received: from, closed: from + length };
        });
        const ledger = madeLedger(cases);
        const weeks = wholeWeeks(ledger);
        for (const [week, open] of openByWeek(ledger, weeks).entries()) {
          expect(open).toBe(openCasesAt(ledger, weeks.from + 7 * week, perDay, null).recorded);
        }
      }),
    );
  });

  it('and came in before the ledger begins is not in it, and is estimated by arrivals and durations', () => {
    // 3 a day for 800 days, exponential with mean 25 days, the ledger begins on day 400: 75 are open then. n ≈ 2400, seed 3.
    const stream = new RandomStreams(3, 0).stream('test.open');
    const all = Array.from({ length: 2400 }, (_, i): MadeCase => {
      const received = monday + i / 3;
      const closed = received + exponential(stream, i, 0, 25);
      return closed < monday + 800 ? { received, closed, result: 'settled' } : { received };
    });
    const ledger = madeLedger(
      all.filter(({ received }) => received >= monday + 400),
      monday + 800,
    );
    const truth = all.filter(({ received, closed = Infinity }) => received < monday + 400 && closed >= monday + 400);
    const { backlog } = describeLedger(ledger, ledgerReading(ledger));
    expect(backlog.recorded).toBeLessThan(25);
    const lasting = settlementOf(caseTimes(ledger, () => 'settled')).lasting;
    const begin = openCasesAt(ledger, monday + 400, { value: 3, lo: 2.9, hi: 3.1, n: 1200 }, lasting);
    expect(begin).toMatchObject({ recorded: 0, reachDays: 0 });
    // Little: 3 · 25 = 75, ± the chance of who was open.
    expect(begin.unrecorded.lo).toBeLessThan(75);
    expect(begin.unrecorded.hi).toBeGreaterThan(75);
    expect(Math.abs(begin.unrecorded.value - truth.length)).toBeLessThan(4 * Math.sqrt(75));
    // Thirty days later, those still open of before: e^(-30/25) of them.
    const later = openCasesAt(ledger, monday + 430, { value: 3, lo: 2.9, hi: 3.1, n: 1200 }, lasting);
    expect(later.unrecorded.lo).toBeLessThan(75 * Math.exp(-1.2));
    expect(later.unrecorded.hi).toBeGreaterThan(75 * Math.exp(-1.2));
  });

  it('cannot be estimated where nothing is known of durations', () => {
    expect(openCasesAt(madeLedger([]), 5, perDay, null)).toMatchObject({ recorded: 0, openAtEnd: Number.NaN });
    expect(openCasesAt(madeLedger([]), 5, perDay, null).unrecorded.value).toBeNaN();
  });
});

describe('The area below a survival curve', () => {
  it('is the mean time where everything ended, less what is before', () => {
    const curve = kaplanMeier([1, 2, 3, 6], [1, 1, 1, 1]);
    expect(areaFrom(curve, 0).area).toBeCloseTo(3, 12);
    expect(areaFrom(curve, 2).area).toBeCloseTo((1 + 4) / 4, 12);
    expect(areaFrom(curve, 10)).toEqual({ area: 0, variance: 0 });
  });

  it('has the variance of the mean of times that all ended', () => {
    const times = [1, 2, 3, 6];
    // Greenwood's is that of the sample with divisor n, over n.
    const spread = times.reduce((sum, time) => sum + (time - 3) ** 2, 0) / 4 / 4;
    expect(areaFrom(kaplanMeier(times, [1, 1, 1, 1]), 0).variance).toBeCloseTo(spread, 12);
  });
});
