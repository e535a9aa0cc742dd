import { describe, expect, it } from 'vitest';
import { describeLedger } from '../../../ledger/describe/describeLedger.ts';
import { ledgerReading } from '../../../ledger/describe/ledgerReading.ts';
import { runWordsEn } from '../../../ledger/locales/runWords.en.ts';
import { runWordsZh } from '../../../ledger/locales/runWords.zh.ts';
import { dayZero, ledgerOfRun, type RunLedgerOptions } from '../../../ledger/simulated/ledgerOfRun.ts';
import { horizonOf, windowEndOf } from '../../../models/governance/journey.ts';
import { caseEndings } from '../../../report/survival/caseEndings.ts';
import { sliceRun } from './run.ts';

// One township of fourteen, 60 days after 180 of warm-up, followed 90 days; seed 1.
const made = sliceRun('beihu', { slice: 14, days: 60 });
const { run, townshipOf } = made;
const of = (options: Partial<RunLedgerOptions> = {}) => ledgerOfRun(run, { words: runWordsZh, townshipOf, ...options });

describe('The ledger of a run', () => {
  const ledger = of();

  it('has the cases that surfaced from the window on, in the order in which they came in, each after the other', () => {
    const { from, until } = { from: dayZero + 180, until: dayZero + horizonOf(run) };
    expect(ledger.cases).toBeGreaterThan(1000);
    for (let row = 0; row < ledger.cases; row++) {
      expect(ledger.received[row]).toBeGreaterThanOrEqual(row === 0 ? from : ledger.received[row - 1]!);
      expect(ledger.received[row]).toBeLessThan(until);
      if (ledger.closed[row]! < ledger.received[row]!) throw new Error(`case ${row} ended before it began`);
      if (ledger.accepted[row]! < ledger.received[row]!) throw new Error(`case ${row} was accepted before`);
      const [first, end] = [ledger.handlings.starts[row]!, ledger.handlings.starts[row + 1]!];
      const times = ledger.handlings.time.subarray(first, end);
      expect(times.every((time, i) => i === 0 || time >= times[i - 1]!)).toBe(true);
    }
    expect(ledger.span).toEqual([ledger.received[0], until]);
  });

  it('ends cases as the run does, day for day', () => {
    const { times, causes } = caseEndings(run, 'all');
    const until = dayZero + windowEndOf(run);
    const rows = Array.from(ledger.received.keys()).filter((row) => ledger.received[row]! < until);
    expect(rows).toHaveLength(times.length);
    const known = rows.map((row) => ledger.closed[row]! - ledger.received[row]!).filter((days) => !Number.isNaN(days));
    const ended = Array.from(times).filter((_, i) => causes[i]! > 0);
    expect(known.length).toBe(ended.length);
    const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
    expect(sum(known)).toBeCloseTo(sum(ended), 6);
    const words = Object.values(runWordsZh.results);
    expect(new Set(ledger.result.values)).toEqual(new Set(words.filter((word) => ledger.result.values.includes(word))));
  });

  it('knows nothing of what happens after it is read', () => {
    const early = of({ until: 220 });
    expect(early.cases).toBeLessThan(ledger.cases);
    const last = dayZero + 220;
    for (const column of [early.received, early.accepted, early.closed, early.handlings.time]) {
      expect(column.every((time) => Number.isNaN(time) || time < last)).toBe(true);
    }
    expect(early.closed.filter(Number.isNaN).length).toBeGreaterThan(
      ledger.closed.subarray(0, early.cases).filter(Number.isNaN).length,
    );
    expect(early.span[1]).toBe(last);
  });

  it('may begin with what was open then, which is the backlog that a plain one does not have', () => {
    const whole = of({ withOpening: true });
    const opening = whole.received.filter((time) => time < dayZero + 180).length;
    expect(opening).toBeGreaterThan(20);
    expect(whole.cases).toBe(ledger.cases + opening);
    const { backlog } = describeLedger(whole, ledgerReading(whole), { backlogAt: dayZero + 180 });
    expect(backlog.recorded).toBe(opening);
    const plain = describeLedger(ledger, ledgerReading(ledger), { backlogAt: dayZero + 180 }).backlog;
    expect(plain.recorded).toBe(0);
    // What the plain one cannot know is estimated; a county in its first year is no steady one.
    expect(plain.unrecorded.value / opening).toBeGreaterThan(0.5);
    expect(plain.unrecorded.value / opening).toBeLessThan(2);
  });

  it('has whole days where it is to have dates only, and the same cases in either language', () => {
    const days = of({ wholeDays: true, words: runWordsEn });
    expect(days.received.every((time) => time === Math.floor(time))).toBe(true);
    expect(days.cases).toBe(ledger.cases);
    expect(days.type.codes).toEqual(ledger.type.codes);
    expect(days.department.codes).toEqual(ledger.department.codes);
    expect(days.household).toEqual(ledger.household);
  });

  it('knows a household again where a matter came back', () => {
    const { channel, household, type } = ledger;
    const rowsOf = new Map<number, number[]>();
    for (let row = 0; row < ledger.cases; row++) {
      const rows = rowsOf.get(household.codes[row]!) ?? [];
      rows.push(row);
      rowsOf.set(household.codes[row]!, rows);
    }
    const several = [...rowsOf.values()].filter((rows) => rows.length > 1);
    expect(several.length).toBeGreaterThan(50);
    const back = new Set([runWordsZh.channels.recurrence, runWordsZh.channels.repeatPetition]);
    for (const [first, ...later] of several) {
      for (const row of later) {
        expect(back).toContain(channel.values[channel.codes[row]!]);
        expect(type.codes[row]).toBe(type.codes[first!]);
      }
    }
  });

  it('is described with every number in its interval', () => {
    const { byType, onTime, settlement, paths, places, households, season, weekdays } = describeLedger(
      ledger,
      ledgerReading(ledger),
      { places: new Set(townshipOf).size },
    );
    const estimates = [
      byType.perYear,
      ...byType.words.flatMap(({ perYear, share }) => [perYear, share]),
      ...onTime.map(({ share }) => share),
      settlement.medianDays,
      paths.handOffs,
      paths.handedOn,
      places.gini,
      households.repeatPersons,
      households.casesOfThem,
      ...season.months.map(({ factor }) => factor),
      ...weekdays.factors,
    ];
    for (const { value, lo, hi, n } of estimates.filter((one) => one.n > 0)) {
      expect([value, lo <= value, value <= hi, Number.isInteger(n)]).toEqual([value, true, true, true]);
    }
    expect(onTime.find(({ deadline }) => deadline === 'settle')!.share.n).toBeGreaterThan(500);
  });
});
