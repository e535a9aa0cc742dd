import { describe, expect, it } from 'vitest';
import { apportion } from '../../../scenarios/nation/apportion.ts';
import { countyKinds, kindFacts } from '../../../scenarios/nation/countyKinds.ts';
import { generateNation } from '../../../scenarios/nation/generateNation.ts';
import { provinces } from '../../../scenarios/nation/provinces.ts';
import type { SyntheticUnit } from '../../../scenarios/nation/syntheticUnit.ts';
import { FaultError } from '../../../sim/engine/fault.ts';

const units = generateNation(1);
const sumOf = (of: readonly SyntheticUnit[], key: 'residents' | 'urbanResidents' | 'townships' | 'communities') =>
  of.reduce((sum, unit) => sum + unit[key], 0);

describe('The totals of the nation are the published ones', () => {
  it('31 provinces have 1 409 778 724 residents, 2 843 county-level units of eight kinds and 38 759 township-level ones', () => {
    expect(provinces).toHaveLength(31);
    expect(sumOf(units, 'residents')).toBe(1_409_778_724);
    expect(units).toHaveLength(2843);
    expect(sumOf(units, 'townships')).toBe(38_759);
    const kinds = countyKinds.map((kind) => units.filter((unit) => unit.kind === kind).length);
    // As of the end of 2020, less Jinmen.
    expect(kinds).toEqual([973, 388, 1311, 117, 49, 3, 1, 1]);
  });

  it('the four regions have the residents that bulletin 3 gives them', () => {
    const of = (region: string) =>
      sumOf(
        units.filter((unit) => unit.region === region),
        'residents',
      );
    expect(['east', 'central', 'west', 'northeast'].map(of)).toEqual([
      563_717_119, 364_694_362, 382_852_295, 98_514_948,
    ]);
  });

  it('residents in towns are 63.8 % (published with the servicemen: 63.89 %), communities within 1 % of 615 000', () => {
    expect(sumOf(units, 'urbanResidents') / sumOf(units, 'residents')).toBeCloseTo(0.638, 3);
    expect(Math.abs(sumOf(units, 'communities') / 615_000 - 1)).toBeLessThan(0.01);
  });

  it.each(provinces.map((one) => [one.id, one] as const))(
    '%s: residents, urban residents, townships and kinds sum exactly',
    (id, province) => {
      const own = units.filter((unit) => unit.province === id);
      expect(sumOf(own, 'residents')).toBe(province.residents);
      expect(sumOf(own, 'urbanResidents')).toBe(Math.round(province.residents * province.urbanShare));
      expect(sumOf(own, 'townships')).toBe(province.townships);
      for (const kind of countyKinds) expect(own.filter((one) => one.kind === kind)).toHaveLength(province.units[kind]);
    },
  );
});

it('Every unit is marked synthetic, numbered in its province, and of a size the model takes', () => {
  expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
  for (const [place, unit] of units.entries()) {
    expect(unit.number).toBe(place);
    expect(unit.id).toMatch(new RegExp(`^synthetic-${unit.province}-\\d{3}$`));
    expect(unit.residents).toBeGreaterThanOrEqual(3000);
    expect(unit.residents).toBeLessThanOrEqual(5_000_000);
    expect(unit.urbanResidents).toBeLessThanOrEqual(unit.residents);
    expect(unit.townships).toBeLessThanOrEqual(unit.communities);
  }
});

it('Sizes within provinces spread as their kind says (districts, cities, counties; within 10 %)', () => {
  for (const kind of ['district', 'city', 'county'] as const) {
    const logs = provinces.map(({ id }) =>
      units.filter((one) => one.province === id && one.kind === kind).map(({ residents }) => Math.log(residents)),
    );
    let squares = 0;
    let degrees = 0;
    for (const group of logs.filter(({ length }) => length > 1)) {
      const mean = group.reduce((sum, one) => sum + one, 0) / group.length;
      squares += group.reduce((sum, one) => sum + (one - mean) ** 2, 0);
      degrees += group.length - 1;
    }
    expect(Math.abs(Math.sqrt(squares / degrees) / kindFacts[kind].sizeSpread - 1)).toBeLessThan(0.1);
  }
});

it('The same seed gives the same nation, another seed another one of the same totals', () => {
  expect(generateNation(1)).toEqual(units);
  const other = generateNation(2);
  expect(other.map(({ id, kind }) => `${id} ${kind}`)).toEqual(units.map(({ id, kind }) => `${id} ${kind}`));
  expect(other.filter((unit, place) => unit.residents === units[place]!.residents).length).toBeLessThan(10);
  expect(sumOf(other, 'residents')).toBe(sumOf(units, 'residents'));
});

describe('Apportionment', () => {
  it.each([
    [10, [1, 1, 1], [0, 10], [4, 3, 3]],
    [10, [5, 3, 1], [0, 10], [6, 3, 1]],
    [10, [100, 1, 1], [2, 5], [5, 3, 2]],
    [9, [0, 0, 0], [0, 9], [3, 3, 3]],
    [7, [1000, 1, 1], [2, 3], [3, 2, 2]],
  ] as const)('of %i by %j within %j is %j', (total, weights, bounds, expected) => {
    expect(apportion(total, weights, () => bounds)).toEqual(expected);
  });

  it('of what the bounds cannot hold is refused with what they can', () => {
    for (const total of [2, 10, Number.NaN]) {
      expect(() => apportion(total, [1, 1, 1], () => [1, 3])).toThrow(FaultError);
      try {
        apportion(total, [1, 1, 1], () => [1, 3]);
      } catch (error) {
        expect((error as FaultError).faults).toEqual([
          { code: 'cannotApportion', path: 'total', value: total, expected: '[3, 9]' },
        ]);
      }
    }
  });
});
