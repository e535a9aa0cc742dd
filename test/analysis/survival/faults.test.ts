import { describe, expect, it } from 'vitest';
import { cumulativeIncidence } from '../../../sim/analysis/survival/cumulativeIncidence.ts';
import { kaplanMeier } from '../../../sim/analysis/survival/kaplanMeier.ts';
import { logRank } from '../../../sim/analysis/survival/logRank.ts';
import { nelsonAalen } from '../../../sim/analysis/survival/nelsonAalen.ts';
import { type Fault, FaultError } from '../../../sim/engine/fault.ts';

function faultsOf(run: () => unknown): readonly Fault[] {
  try {
    run();
  } catch (error) {
    if (error instanceof FaultError) return error.faults;
    throw error;
  }
  return [];
}

const estimates: [string, (times: ArrayLike<number>, ends: ArrayLike<never>) => unknown][] = [
  ['kaplanMeier', kaplanMeier],
  ['nelsonAalen', nelsonAalen],
  ['cumulativeIncidence', cumulativeIncidence],
  ['logRank', (times, ends) => logRank(times, ends, Array(times.length).fill('a'))],
];
const ends = (...values: unknown[]) => values as never[];

describe.each(estimates)('%s', (_, estimate) => {
  it('has no estimate of nothing', () => {
    expect(faultsOf(() => estimate([], []))).toEqual([
      { code: 'emptySample', path: 'times', value: 0, expected: '≥ 1' },
    ]);
  });

  it.each([Number.NaN, -0.5, Number.POSITIVE_INFINITY, '3' as unknown as number])('takes no time %s', (time) => {
    expect(faultsOf(() => estimate([0, 1, 2, time], ends(1, 0, 1, 1)))).toEqual([
      { code: 'survivalTime', path: 'times[3]', value: time, expected: '≥ 0' },
    ]);
  });

  it('takes no column of another length', () => {
    expect(faultsOf(() => estimate([1, 2], ends(1)))).toContainEqual(
      expect.objectContaining({ code: 'unpairedLengths', value: 1, expected: 2 }),
    );
  });

  it('tells of every fault at once, but lists no more than 20', () => {
    const found = faultsOf(() => estimate([1, -1], ends(0.5, 1)));
    expect(found.map(({ path }) => path)).toEqual(['times[1]', expect.stringMatching(/^(events|causes)\[0\]$/)]);
    expect(faultsOf(() => estimate(Array(100).fill(-1), Array(100).fill(1) as never[]))).toHaveLength(20);
  });
});

describe('marks', () => {
  it.each([2, -1, 0.5, Number.NaN, '1', null, undefined])('an event is not %s', (event) => {
    for (const estimate of [kaplanMeier, nelsonAalen]) {
      const [fault] = faultsOf(() => estimate([1, 2], ends(1, event)));
      expect(fault).toMatchObject({ code: 'survivalEvent', path: 'events[1]' });
    }
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, true, '1'])('a cause is not %s', (cause) => {
    const [fault] = faultsOf(() => cumulativeIncidence([1, 2], ends(1, cause)));
    expect(fault).toMatchObject({ code: 'survivalCause', path: 'causes[1]' });
  });

  it.each([Number.NaN, true, null])('a group is not %s', (group) => {
    const [fault] = faultsOf(() => logRank([1, 2], [1, 1], ends('a', group)));
    expect(fault).toMatchObject({ code: 'survivalGroup', path: 'groups[1]' });
  });

  it('one group is none to compare', () => {
    expect(faultsOf(() => logRank([1, 2], [1, 1], ['a', 'a']))).toEqual([
      { code: 'tooFewGroups', path: 'groups', value: 1, expected: '≥ 2' },
    ]);
  });

  it.each([0, 1, Number.NaN, 95])('a level is not %s', (level) => {
    for (const estimate of [kaplanMeier, nelsonAalen, cumulativeIncidence]) {
      expect(faultsOf(() => estimate([1], [1] as never, { level }))[0]).toMatchObject({
        code: 'invalidLevel',
        path: 'level',
      });
    }
  });

  it('an interval is one of three', () => {
    const [fault] = faultsOf(() => kaplanMeier([1], [1], { interval: 'arcsine' as 'log' }));
    expect(fault).toMatchObject({ code: 'survivalInterval', path: 'interval', value: 'arcsine' });
  });
});

describe('what is taken', () => {
  it('is typed arrays and booleans as well as lists of 0 and 1, which stay as they are', () => {
    const times = Float64Array.of(3, 1, 2);
    const events = Uint8Array.of(1, 0, 1);
    expect(kaplanMeier(times, events)).toEqual(kaplanMeier([3, 1, 2], [true, false, true]));
    expect(nelsonAalen(times, events)).toEqual(nelsonAalen([3, 1, 2], [true, false, true]));
    expect(cumulativeIncidence(times, events)).toEqual(cumulativeIncidence([3, 1, 2], [1, 0, 1]));
    expect([...times, ...events]).toEqual([3, 1, 2, 1, 0, 1]);
  });

  it('is groups named by numbers and texts together, told apart by kind', () => {
    const { groups, degrees } = logRank([1, 2, 3, 4], [1, 1, 1, 1], ['1', 1, '1', 1]);
    expect(groups.map(({ group }) => group)).toEqual(['1', 1]);
    expect(degrees).toBe(1);
  });

  it('is a case where all end at once, which compares nothing', () => {
    expect(logRank([1, 1], [1, 1], ['a', 'b'])).toMatchObject({ chiSquare: 0, degrees: 0, p: Number.NaN });
  });

  it('is a sample without any event: survival 1 throughout, no cause, no median', () => {
    const { survival, median } = kaplanMeier([1, 2], [0, 0]);
    expect(survival).toEqual([1, 1]);
    expect(median).toEqual({ value: Number.NaN, lo: Number.NaN, hi: Number.NaN });
    expect(cumulativeIncidence([1, 2], [0, 0])).toMatchObject({ survival: [1, 1], causes: [] });
    expect(nelsonAalen([1, 2], [0, 0])).toMatchObject({ hazard: [0, 0], lo: [Number.NaN, Number.NaN] });
  });
});
