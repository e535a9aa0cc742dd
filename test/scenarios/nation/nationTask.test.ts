import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseCase } from '../../../scenarios/loader/parseCase.ts';
import { baseCaseOf } from '../../../scenarios/nation/baseCaseOf.ts';
import { countyCase } from '../../../scenarios/nation/countyCase.ts';
import { defaultNation, readNationChoice } from '../../../scenarios/nation/nationChoice.ts';
import { countyParameters, nationOf, nationTask } from '../../../scenarios/nation/nationTask.ts';
import { stratumOf } from '../../../scenarios/nation/stratumOf.ts';
import { defaultPolicies } from '../../../scenarios/question/defaults.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';

const nation = nationOf(defaultNation);
const { units, sample, task } = nation;

/** Every hundredth unit, the smallest and the largest. */
const some = [
  ...units.filter(({ number }) => number % 100 === 0),
  ...[...units].sort((a, b) => a.residents - b.residents).filter((_, i) => i < 3 || i >= units.length - 3),
];

it('The sample has sixty counties, two a stratum at least, weights that sum to the nation, largest first', () => {
  expect(sample.counties).toHaveLength(60);
  expect(Math.min(...sample.strata.map(({ sampled }) => sampled))).toBeGreaterThanOrEqual(2);
  expect(sample.strata.reduce((sum, one) => sum + one.units, 0)).toBe(2843);
  expect(sample.counties.reduce((sum, { probability }) => sum + 1 / probability, 0)).toBeCloseTo(2843, 8);
  expect(new Set(sample.counties.map(({ unit }) => unit.id)).size).toBe(60);
  sample.counties.forEach(({ unit, stratum, probability }, place) => {
    const { units: all, sampled } = sample.strata[stratum]!;
    expect(units.filter((one) => stratumOf(one) === stratumOf(unit))).toHaveLength(all);
    expect(probability).toBe(sampled / all);
    if (place > 0) expect(unit.residents).toBeLessThanOrEqual(sample.counties[place - 1]!.unit.residents);
  });
});

it('The expanded residents of samples of 200 are near the nation’s 1.41 bn (20 seeds: mean within 1 %, each within 12 %)', () => {
  const totals = Array.from({ length: 20 }, (_, seed) => {
    const own = nationOf({ ...defaultNation, counties: 200, seed });
    return (
      own.sample.counties.reduce((sum, { unit, probability }) => sum + unit.residents / probability, 0) / 1_409_778_724
    );
  });
  for (const one of totals) expect(Math.abs(one - 1)).toBeLessThan(0.12);
  expect(Math.abs(totals.reduce((sum, one) => sum + one, 0) / 20 - 1)).toBeLessThan(0.01);
});

it('A county is a case file like any other: read back from YAML with all its checks it is the same', () => {
  const stream = new RandomStreams(1, 0).stream('nation.conditions');
  for (const unit of some) {
    const spec = countyCase(unit, stream);
    expect(parseCase(stringify(spec))).toEqual(spec);
    expect(spec.label.zh).toContain('合成');
    expect(spec.label.en).toContain('synthetic');
    for (const { from } of Object.values(spec.constants).filter((one) => one.note?.en.includes('synthetic'))) {
      expect(from).toBe('assumption');
    }
  }
});

it('Every hundredth unit and the extremes can be staffed and paid under the 2×2, with its own size', () => {
  const parametersOf = countyParameters(defaultNation);
  for (const unit of some) {
    for (const policy of defaultPolicies) {
      const { constants, period, slice } = parametersOf(unit, policy);
      expect(constants).toMatchObject({ residents: unit.residents, townships: unit.townships });
      expect(period.windowDays).toBe(365);
      expect(slice.denominator).toBe(1);
    }
  }
  expect(new Set(some.map(baseCaseOf)).size).toBeGreaterThanOrEqual(4);
});

it('The task is a sweep of sampled counties by the 2×2, the same when made again from its source', () => {
  const { sweep } = task;
  expect(task).toMatchObject({ kind: 'nation', source: defaultNation });
  expect(sweep).toMatchObject({ model: 'governance', seed: 1, replicates: 1, points: 60, policies: defaultPolicies });
  const again = nationTask(JSON.parse(JSON.stringify(task.source)));
  for (const point of [0, 31, 59]) expect(again.sweep.parametersOf(point, 2)).toEqual(sweep.parametersOf(point, 2));
  expect(sweep.parametersOf(0, 0)).not.toEqual(sweep.parametersOf(0, 3));
});

it('A slice keeps one township of a county that has fewer than the slice asks for', () => {
  const parametersOf = countyParameters({ ...defaultNation, slice: 30 });
  for (const unit of some)
    expect(parametersOf(unit, 'reactive-devolved').slice.denominator).toBe(Math.min(30, unit.townships));
});

it('A choice that cannot be is refused with everything that is wrong', () => {
  const faultsOf = (value: unknown) => {
    try {
      readNationChoice(value);
    } catch (error) {
      return (error as FaultError).faults.map(({ code, path }) => `${code} ${path}`);
    }
    return [];
  };
  expect(faultsOf(defaultNation)).toEqual([]);
  expect(faultsOf({ ...defaultNation, counties: 2844, days: 0, seed: -1 })).toEqual([
    'outOfRange nation.counties',
    'outOfRange nation.days',
    'outOfRange nation.seed',
  ]);
  expect(faultsOf(null)).toHaveLength(5);
  expect(faultsOf({ ...defaultNation, replicates: Number.NaN })).toEqual(['outOfRange nation.replicates']);
  expect(() => nationOf({ ...defaultNation, counties: 5 })).toThrow(FaultError);
});
