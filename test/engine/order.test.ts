import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascending, ascendingBy } from '../../sim/engine/order.ts';

describe('ascending order', () => {
  it('puts numbers by value, infinities at the ends, and leaves the source alone', () => {
    const source = [10, 9, Number.NEGATIVE_INFINITY, 1e9, -1, Number.POSITIVE_INFINITY];
    const before = [...source];
    expect(ascending(source)).toEqual([Number.NEGATIVE_INFINITY, -1, 9, 10, 1e9, Number.POSITIVE_INFINITY]);
    expect(source).toEqual(before);
  });

  it('puts texts by code unit, whatever the locale thinks', () => {
    expect(ascending(['ä', 'b', 'B', '10', '9', 'a'])).toEqual(['10', '9', 'B', 'a', 'b', 'ä']);
  });

  it('agrees with a typed array for every list of numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true })), (values) => {
        const zeroless = values.map((value) => value + 0);
        expect(ascending(zeroless)).toEqual([...Float64Array.from(zeroless).sort()]);
      }),
    );
  });

  it('keeps the order of equal keys', () => {
    const items = ['b1', 'a1', 'b2', 'a2', 'b3'];
    expect(ascendingBy(items, (item) => item[0] as string)).toEqual(['a1', 'a2', 'b1', 'b2', 'b3']);
    expect(ascendingBy(items, (item) => -item.charCodeAt(0))).toEqual(['b1', 'b2', 'b3', 'a1', 'a2']);
  });

  it('refuses a NaN key instead of leaving the order to the engine', () => {
    expect(() => ascending([2, Number.NaN, 1])).toThrow(/key: notComparable, got NaN/);
    expect(() => ascendingBy([1], () => Number.NaN)).toThrow(/notComparable/);
  });
});
