import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levers } from '../../../../models/governance/parameters/levers.ts';
import { parameters } from '../../../../models/governance/parameters/parameters.ts';
import { readNumber, stepOf, stepped } from '../../../../notebook/pages/compare/settings/numberDraft.ts';
import { balanced, staffShareKeys, sumOfShares } from '../../../../notebook/pages/compare/settings/staffShareSums.ts';
import { leverGroups } from '../../../../scenarios/leverGroups.ts';

const numeric = parameters.filter((one) => 'bounds' in one);
const share = { type: 'number', bounds: [0, 0.6] } as const;
const count = { type: 'integer', bounds: [1, 24] } as const;

describe('the groups of levers', () => {
  it('hold every lever exactly once', () => {
    expect(Object.values(leverGroups).flat().toSorted()).toEqual(levers.map(({ key }) => key).toSorted());
  });
});

describe('a number as it is typed', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...numeric), fc.double({ min: 0, max: 1, noNaN: true }), (definition, place) => {
        const [low, high] = definition.bounds;
        const exact = Math.min(high, low + place * (high - low));
        const value = definition.type === 'integer' ? Math.round(exact) : exact;
        expect(readNumber(String(value), definition)).toBe(value);
      }),
    );
  });

  it('may be written with the signs of a Chinese input method or with separators', () => {
    expect(readNumber('０．２５', share)).toBe(0.25);
    expect(readNumber(' 0。25 ', share)).toBe(0.25);
    expect(readNumber('.25', share)).toBe(0.25);
    expect(readNumber('420,000', { type: 'integer', bounds: [1000, 5e6] })).toBe(420000);
    expect(readNumber('−0.3', { type: 'number', bounds: [-1, 1] })).toBe(-0.3);
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['0,2', 'noNumber'],
    ['NaN', 'noNumber'],
    ['1e999', 'noNumber'],
    ['two', 'noNumber'],
    ['0x1', 'noNumber'],
    ['-0.1', 'tooSmall'],
    ['0.61', 'tooLarge'],
  ] as const)('%j is no share of patrol: %s', (text, problem) => {
    expect(readNumber(text, share)).toBe(problem);
  });

  it('is whole where only whole numbers make sense', () => {
    expect(readNumber('2.5', count)).toBe('notWhole');
    expect(readNumber('2.0', count)).toBe(2);
  });
});

describe('a step of a field', () => {
  it('goes to the next round value, stays within bounds, and takes at most about 200 of them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...numeric), fc.double({ min: 0, max: 1, noNaN: true }), (definition, place) => {
        const [low, high] = definition.bounds;
        const value = Math.min(high, low + place * (high - low));
        const [up, down] = [stepped(value, definition, 1), stepped(value, definition, -1)];
        expect(typeof readNumber(String(up), { ...definition, type: 'number' })).toBe('number');
        expect(typeof readNumber(String(down), { ...definition, type: 'number' })).toBe('number');
        if (up < high) expect(up).toBeGreaterThan(value);
        if (down > low) expect(down).toBeLessThan(value);
        expect((high - low) / stepOf(definition)).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('has no last bits of binary fractions', () => {
    expect(stepped(0.2, share, 1)).toBe(0.21);
    expect(stepped(0.3, share, -1)).toBe(0.29);
    expect(stepped(0.305, share, 1)).toBe(0.31);
    expect(stepped(6, count, 1)).toBe(7);
  });
});

describe('balancing the shares of staff', () => {
  const within = fc.double({ min: 0.01, max: 0.98, noNaN: true }).map((one) => Math.round(one * 1e4) / 1e4);

  it('keeps the one that was set, sums to 1, and stays within bounds', () => {
    fc.assert(
      fc.property(within, within, within, fc.constantFrom(...staffShareKeys), (county, township, community, kept) => {
        const shares = { staffShareCounty: county, staffShareTownship: township, staffShareCommunity: community };
        const result = balanced(shares, kept);
        expect(result[kept]).toBe(shares[kept]);
        expect(sumOfShares(result)).toBe(1);
        for (const key of staffShareKeys) {
          expect(result[key]).toBeGreaterThanOrEqual(0.01);
          expect(result[key]).toBeLessThanOrEqual(0.98);
        }
      }),
    );
  });

  it('keeps the proportion of the other two', () => {
    const result = balanced(
      { staffShareCounty: 0.4, staffShareTownship: 0.3, staffShareCommunity: 0.5 },
      'staffShareCounty',
    );
    expect(result).toEqual({ staffShareCounty: 0.4, staffShareTownship: 0.225, staffShareCommunity: 0.375 });
  });
});
