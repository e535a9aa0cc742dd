import { describe, expect, it } from 'vitest';
import { nationEstimates } from '../../../report/nation/nationEstimates.ts';
import { nationRows, sampleRows, unitRows } from '../../../report/nation/nationRows.ts';
import { defaultNation } from '../../../scenarios/nation/nationChoice.ts';
import { nationOf } from '../../../scenarios/nation/nationTask.ts';
import type { SweepRuns } from '../../../sim/experiment/sweep.ts';

const { sample, units } = nationOf(defaultNation);
const residents = units.reduce((sum, one) => sum + one.residents, 0);
const policies = ['a', 'b'];
const worlds = 2;

/** Runs whose outcome is a function of county, policy and world. */
function runsOf(outcome: string, value: (point: number, policy: number, world: number) => number): SweepRuns {
  const column = Float64Array.from({ length: 60 * 2 * worlds }, (_, place) =>
    value(Math.floor(place / 4), Math.floor(place / worlds) % 2, place % worlds),
  );
  return {
    model: 'governance',
    seed: 1,
    replicates: worlds,
    policies,
    points: 60,
    status: new Uint8Array(column.length).fill(1),
    outcomes: { [outcome]: column },
    events: 0,
    refused: [],
    failed: [],
  };
}

describe('Estimates of the nation', () => {
  it('of a value that all counties share are that value, and its total that value for all residents', () => {
    const [a, b, difference] = nationEstimates(
      sample,
      runsOf('coordinationHours', (_, policy) => 100 + 20 * policy),
      ['coordinationHours'],
    );
    expect(a).toMatchObject({ outcome: 'coordinationHours', unit: 'h/1000/yr', policy: 'a' });
    expect(a!.mean.estimate).toBeCloseTo(100, 10);
    expect(a!.total!.estimate / ((residents / 1000) * 100)).toBeCloseTo(1, 12);
    expect(b!.mean.estimate).toBeCloseTo(120, 10);
    expect(difference).toMatchObject({ policy: 'b', reference: 'a' });
    expect(difference!.mean.estimate).toBeCloseTo(20, 10);
    expect(difference!.mean.standardError).toBeLessThan(1e-10);
  });

  it('have paired differences whose error does not hold what counties share, and tell worlds apart', () => {
    const runs = runsOf(
      'disputeResolutionRate',
      (point, policy, world) => (point % 7) / 10 + 0.1 * policy + 0.02 * world,
    );
    const [a, , difference] = nationEstimates(sample, runs, ['disputeResolutionRate']);
    expect(a!.mean.standardError).toBeGreaterThan(0.01);
    expect(difference!.mean.standardError).toBeLessThan(1e-12);
    // Two worlds 0.02 apart: standard deviation 0.02/√2, error of their mean 0.01.
    expect(a!.worldError).toBeCloseTo(0.01, 12);
    expect(a!.total).toBeUndefined();
  });

  it('leave out counties without a value, and count them', () => {
    const runs = runsOf('visitsPerCase', (point, _, world) =>
      point < 3 || (point === 3 && world === 0) ? Number.NaN : 2,
    );
    const [a] = nationEstimates(sample, runs, ['visitsPerCase', 'notThere']);
    expect(a!.mean).toMatchObject({ n: 57, nUndefined: 3 });
    expect(a!.mean.estimate).toBeCloseTo(2, 12);
  });
});

it('Rows say of every unit that it is synthetic, of every sampled one its weight, of every estimate what it is', () => {
  const unitLines = [...unitRows(units, 'zh')];
  expect(unitLines).toHaveLength(2844);
  expect(unitLines[1]).toMatch(/^synthetic-bj-001,true,bj,北京,东部,district,市辖区,district-\d+,/);
  const [header, first] = [...sampleRows(sample, 'en')].map((line) => line.trim().split(','));
  expect(header!.slice(0, 4)).toEqual(['point', 'probability', 'weight', 'id']);
  expect(Number(first![2])).toBeCloseTo(1 / sample.counties[0]!.probability, 10);
  const lines = [
    ...nationRows(
      nationEstimates(
        sample,
        runsOf('casesPer10k', () => 5),
        ['casesPer10k'],
      ),
    ),
  ];
  expect(lines.map((line) => line.split(',').slice(0, 5).join(','))).toEqual([
    'outcome,unit,what,policy,reference',
    'casesPer10k,1/10k/yr,mean,a,',
    'casesPer10k,1/10k/yr,total,a,',
    'casesPer10k,1/10k/yr,mean,b,',
    'casesPer10k,1/10k/yr,total,b,',
    'casesPer10k,1/10k/yr,mean,b,a',
    'casesPer10k,1/10k/yr,total,b,a',
  ]);
});
