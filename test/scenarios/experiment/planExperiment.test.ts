import { describe, expect, it } from 'vitest';
import type { GovernanceParameters } from '../../../models/governance/parameters/governanceParameters.ts';
import { policyOf } from '../../../scenarios/catalogue.ts';
import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import { planExperiment } from '../../../scenarios/experiment/planExperiment.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { factorValue } from '../../../sim/experiment/factor.ts';

const base: Experiment = {
  id: 'mine',
  label: { zh: '我的', en: 'Mine' },
  question: {
    case: 'beihu',
    policies: [
      { kind: 'builtIn', id: 'reactive-centralized' },
      { kind: 'builtIn', id: 'preventive-devolved' },
    ],
    reference: 0,
    days: 30,
    seed: 7,
    slice: 14,
    worlds: { replicates: 2 },
    settings: { trustMean: 0.4 },
  },
  factors: [
    { key: 'growthPerDay' },
    { key: 'patrolTargeting', values: [0.25, 0.75] },
    { key: 'autonomyMean', range: [0.3, 0.5] },
    { key: 'staff', times: ['cadreShare', 'gridWorkerShare'], range: [0.8, 1.2] },
    { key: 'jointPanel' },
  ],
  design: { kind: 'latinHypercube', points: 12 },
  outcomes: ['latentHarm'],
};

const having = (rest: Partial<Experiment>): Experiment => ({ ...base, ...rest });

const faultsOf = (experiment: Experiment) => {
  try {
    planExperiment(experiment);
  } catch (error) {
    if (error instanceof FaultError) return error.faults;
    throw error;
  }
  return [];
};

describe('planExperiment', () => {
  it('sets every factor at every point where it belongs, and nothing else', () => {
    const { sweep, design, factors, plan } = planExperiment(base);
    expect([sweep.points, sweep.replicates, sweep.seed]).toEqual([12, 2, 7]);
    expect(sweep.policies).toEqual(['reactive-centralized', 'preventive-devolved']);
    for (const [number, point] of design.points.entries()) {
      const values = factors.map((factor, place) => factorValue(factor, point[place]!));
      const [growth, targeting, autonomy, staff, panel] = values as [number, number, number, number, boolean];
      for (const [place, { parameters: own }] of plan.policies.entries()) {
        const at = sweep.parametersOf(number, place) as GovernanceParameters;
        expect(at).toEqual({
          ...own,
          uncertainties: { ...own.uncertainties, growthPerDay: growth },
          levers: { ...own.levers, patrolTargeting: targeting, jointPanel: panel },
          constants: {
            ...own.constants,
            autonomyMean: autonomy,
            cadreShare: own.constants.cadreShare * staff,
            gridWorkerShare: own.constants.gridWorkerShare * staff,
          },
        });
        expect(at.uncertainties.trustMean).toBe(0.4);
      }
    }
  });

  it('moves a lever under every compared policy, never in the one before the reform', () => {
    const { sweep } = planExperiment(having({ design: { kind: 'oneAtATime' } }));
    const before = policyOf('beihu-before').levers;
    for (const place of [0, 1]) {
      const [low, high] = [3, 4].map((point) => sweep.parametersOf(point, place) as GovernanceParameters);
      expect([low!.levers.patrolTargeting, high!.levers.patrolTargeting]).toEqual([0.25, 0.75]);
      expect([low!.statusQuo, high!.statusQuo]).toEqual([before, before]);
    }
  });

  it('leaves everything as the question has it where no factor is set', () => {
    const { sweep, plan } = planExperiment(having({ design: { kind: 'oneAtATime' } }));
    for (const [place, { parameters }] of plan.policies.entries())
      expect(sweep.parametersOf(0, place)).toEqual(parameters);
  });

  it('draws the design by the seed of the question: the same again, another with another', () => {
    const points = (seed: number) => planExperiment(having({ question: { ...base.question, seed } })).design.points;
    expect(points(7)).toEqual(points(7));
    expect(points(8)).not.toEqual(points(7));
  });

  it('a policy that cannot be had at a point throws there, with the reason', () => {
    const factors = [
      { key: 'patrolHoursShare', values: [0.05, 0.6] },
      { key: 'outreachDaysPerMonth', values: [0, 8] },
    ];
    const { sweep } = planExperiment(having({ factors, design: { kind: 'fullFactorial', levels: 2 } }));
    const codes = Array.from({ length: 4 }, (_, point) => {
      try {
        sweep.parametersOf(point, 1);
        return 'had';
      } catch (error) {
        return (error as FaultError).faults[0]!.code;
      }
    });
    expect(codes).toContain('had');
    expect(codes).toContain('cannotStaff');
    const powers = { key: 'authorityCommunity', values: [0.1, 0.9] };
    const bound = planExperiment(having({ factors: [powers], design: { kind: 'fullFactorial', levels: 2 } })).sweep;
    expect(() => bound.parametersOf(1, 0)).toThrow('outOfOrder');
  });

  it('refuses a ratio that leads a number out of its bounds in this case, with its own value', () => {
    const factors = [{ key: 'staff', times: ['cadreShare', 'householdSize'], range: [0.5, 2.5] as const }];
    expect(faultsOf(having({ factors }))).toEqual([
      {
        code: 'outOfRange',
        path: 'factors[0].range',
        value: expect.stringMatching(/^householdSize = 2\.6: 1\.3 … 6\.5/),
        expected: '[1.5, 5]',
      },
    ]);
  });

  it('finds what is wrong with the experiment, then with its question', () => {
    expect(faultsOf(having({ factors: [{ key: 'growth' }] })).map(({ path }) => path)).toEqual(['factors[0]']);
    const dear = { ...base.question, settings: { yuanPerFteYear: 500_000, programmeYuanPerResident: 1 } };
    expect(faultsOf(having({ question: dear })).map(({ code, path }) => `${code} ${path}`)).toContain(
      'overBudget preventive-devolved: levers',
    );
    expect(faultsOf(having({ question: { ...base.question, reference: 5 } })).map(({ path }) => path)).toEqual([
      'reference',
    ]);
    expect(faultsOf(having({ question: { ...base.question, slice: 99 } })).map(({ path }) => path)).toEqual([
      'slice.denominator',
    ]);
  });
});
