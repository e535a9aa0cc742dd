import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../locales/texts.ts';
import { factorRange } from '../../../report/sweep/factorRange.ts';
import { failedRows, pointRows, refusedRows, runHeader, runRow } from '../../../report/sweep/sweepRows.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';
import type { SweepRuns } from '../../../sim/experiment/sweep.ts';

const factors: Factor[] = [
  { key: 'growthPerDay', kind: 'number', range: [2, 18], spacing: 'linear' },
  { key: 'townshipOffices', kind: 'integer', range: [1, 4] },
  { key: 'stationing', kind: 'choice', values: ['onCall', 'permanent'] },
];

const runs: SweepRuns = {
  model: 'governance',
  seed: 1,
  replicates: 2,
  policies: ['a', 'b'],
  points: 2,
  status: Uint8Array.of(1, 1, 1, 2, 3, 3, 1, 1),
  outcomes: { x: Float64Array.of(1, 2, 3, Number.NaN, Number.NaN, Number.NaN, 7, Number.NaN) },
  events: 9,
  refused: [
    { point: 1, policy: 'a', fault: { code: 'overBudget', path: 'levers', value: '5, or 6', expected: '≤ 4' } },
  ],
  failed: [{ point: 0, policy: 'b', replicate: 1, fault: { code: 'modelError', path: 'here' } }],
};

/** All lines of runs. */
const runRows = (of: SweepRuns) => {
  const names = Object.keys(of.outcomes);
  const rows = [...of.status].map((one, place) =>
    runRow(of, place, one, names, (i) => of.outcomes[names[i]!]![place]!),
  );
  return [runHeader(names), ...rows];
};

describe('The rows of a sweep', () => {
  it('points have coordinates and values, both empty where a factor is not set; only those that were run', () => {
    const points = [
      [0.5, 0, Number.NaN],
      [Number.NaN, 1, 0.6],
      [0, 0, 0],
    ].map((one) => Float64Array.from(one));
    const design = { spec: { kind: 'oneAtATime' } as const, points, block: 3 };
    expect([...pointRows(design, factors, runs)]).toEqual([
      'point,u:growthPerDay,u:townshipOffices,u:stationing,growthPerDay,townshipOffices,stationing\n',
      '0,0.5,0,,10,1,\n',
      '1,,1,0.6,,4,permanent\n',
    ]);
  });

  it('runs are one row a point, policy and world, whatever became of them', () => {
    expect([...runRows(runs)]).toEqual([
      'point,policy,world,status,x\n',
      '0,a,0,ok,1\n',
      '0,a,1,ok,2\n',
      '0,b,0,ok,3\n',
      '0,b,1,failed,\n',
      '1,a,0,refused,\n',
      '1,a,1,refused,\n',
      '1,b,0,ok,7\n',
      '1,b,1,ok,\n',
    ]);
    expect([...runRows({ ...runs, points: 0, status: new Uint8Array(0), outcomes: {} })]).toEqual([
      'point,policy,world,status\n',
    ]);
  });

  it('refusals and failures say why', () => {
    expect([...refusedRows(runs)][1]).toBe('1,a,overBudget,levers,"5, or 6",≤ 4\n');
    expect([...failedRows(runs)][1]).toBe('0,b,1,modelError,here,,\n');
  });
});

describe('factorRange', () => {
  it('says over what a factor is varied, in both languages', () => {
    const said = factors.map((one) => factorRange(one, { key: one.key }, textsOf('en')));
    expect(said).toEqual(['[2, 18] /day', '[1, 4] offices', 'onCall | permanent']);
    const steep: Factor = { key: 'growthPerDay', kind: 'number', range: [1, 100], spacing: 'logarithmic' };
    expect(factorRange(steep, { key: 'growthPerDay' }, textsOf('zh'))).toBe('[1, 100] /天，对数');
    expect(factorRange(steep, { key: 'growthPerDay' }, textsOf('en'))).toBe('[1, 100] /day, logarithmic');
    const ratio: Factor = { key: 'staff', kind: 'number', range: [0.5, 1.5], spacing: 'linear' };
    const choice = { key: 'staff', times: ['cadreShare', 'cadres'], range: [0.5, 1.5] as const };
    expect(factorRange(ratio, choice, textsOf('en'))).toBe('× [0.5, 1.5]: cadreShare, cadres');
    const flag: Factor = { key: 'jointPanel', kind: 'choice', values: [false, true] };
    expect(factorRange(flag, { key: 'jointPanel' }, textsOf('en'))).toBe('no | yes');
  });
});
