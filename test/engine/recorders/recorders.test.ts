import fc from 'fast-check';
import { mean, sampleVariance } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { EventLog } from '../../../sim/engine/recorders/eventLog.ts';
import { Level } from '../../../sim/engine/recorders/level.ts';
import { Series } from '../../../sim/engine/recorders/series.ts';
import { Tally } from '../../../sim/engine/recorders/tally.ts';

const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 2, maxLength: 60 });

function tallyOf(list: readonly number[]): Tally {
  const tally = new Tally();
  for (const value of list) tally.add(value);
  return tally;
}

describe('Tally', () => {
  it('has the moments of its observations, however they are split and merged', () => {
    fc.assert(
      fc.property(values, fc.nat(60), (list, split) => {
        const tally = tallyOf(list.slice(0, split));
        tally.merge(tallyOf(list.slice(split)));
        expect(tally.count).toBe(list.length);
        expect(tally.mean).toBeCloseTo(mean(list), 8);
        expect(Math.abs(tally.variance - sampleVariance(list))).toBeLessThan(1e-9 * (1 + sampleVariance(list)));
        expect([tally.min, tally.max]).toEqual([Math.min(...list), Math.max(...list)]);
        expect(tally.sum).toBeCloseTo(
          list.reduce((a, b) => a + b, 0),
          6,
        );
        expect(tally.standardError).toBeCloseTo(Math.sqrt(tally.variance / list.length), 12);
      }),
      { seed: 20261122 },
    );
  });

  it('is undefined without observations, and empty again after a reset', () => {
    const tally = tallyOf([3, 5]);
    tally.reset();
    expect([tally.count, tally.mean, tally.variance]).toEqual([0, Number.NaN, Number.NaN]);
    tally.add(7);
    expect([tally.mean, tally.variance, tally.min, tally.max]).toEqual([7, Number.NaN, 7, 7]);
  });
});

describe('Level', () => {
  it('weighs values by the time they hold', () => {
    const level = new Level(1, 2);
    level.set(3, 5);
    level.add(4, -4);
    expect([level.area(6), level.mean(6), level.max, level.value]).toEqual([2 * 2 + 5 + 2, 11 / 5, 5, 1]);
    level.reset(6);
    expect([level.area(8), level.mean(8), level.max]).toEqual([2, 1, 1]);
    expect(level.mean(6)).toBeNaN();
  });

  it('merges replicates by their time', () => {
    const a = new Level(0, 1);
    const b = new Level(0, 4);
    a.close(10);
    b.close(5);
    a.merge(b);
    expect([a.area(10), a.mean(10), a.max]).toEqual([30, 2, 4]);
  });
});

describe('Series', () => {
  it('adds and sets by cell, ignores what is off the grid, and averages replicates', () => {
    const one = new Series(3, 7);
    one.add(0);
    one.add(6.9, 2);
    one.set(7, 5);
    one.set(7.5, 4);
    for (const off of [-0.1, 21, Number.NaN]) one.add(off, 100);
    expect([...one.values()]).toEqual([3, 4, 0]);
    const two = new Series(3, 7);
    two.add(20, 6);
    one.merge(two);
    expect([...one.values()]).toEqual([1.5, 2, 3]);
    const three = new Series(3, 7);
    three.add(0, 6);
    one.merge(three);
    expect([...one.values()]).toEqual([3, 4 / 3, 2]);
  });

  it('refuses grids without cells, steps without length, and other grids', () => {
    for (const [cells, step] of [
      [0, 1],
      [1.5, 1],
      [3, 0],
      [3, Number.NaN],
    ]) {
      expect(() => new Series(cells!, step)).toThrow(/series: seriesGrid/);
    }
    expect(() => new Series(3).merge(new Series(4))).toThrow(/seriesGrid, got 4; expected 3/);
    expect(() => new Series(3).merge(new Series(3, 2))).toThrow(/seriesGrid/);
  });
});

describe('EventLog', () => {
  it('keeps rows in order while it grows, and appends those of another log', () => {
    const log = new EventLog(1);
    for (let i = 0; i < 100; i++) log.append(i, i / 3, i % 7, -i, i % 5, i / 2, -1);
    const other = new EventLog();
    other.append(7, 1, 2, 3, 4, 5, 6);
    log.merge(other);
    const columns = log.columns();
    expect(log.rows).toBe(101);
    expect(new Set(Object.values(columns).map((column) => column.length))).toEqual(new Set([101]));
    const row = (i: number) => Object.values(columns).map((column) => column[i]);
    expect(row(99)).toEqual([99, 33, 1, -99, 4, 49.5, -1]);
    expect(row(100)).toEqual([7, 1, 2, 3, 4, 5, 6]);
  });
});
