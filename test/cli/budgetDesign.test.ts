import { describe, expect, it } from 'vitest';
import { budgetDesign } from '../../cli/commands/sweep/budgetDesign.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import type { Factor } from '../../sim/experiment/factor.ts';

describe('budgetDesign', () => {
  const factors: Factor[] = ['a', 'b', 'c'].map((key) => ({ key, kind: 'number', range: [0, 1], spacing: 'linear' }));
  const pace = { secondsPerRun: 2, shareHad: 1, workers: 4 };
  const design = (spec: Parameters<typeof budgetDesign>[0], left: number) =>
    budgetDesign(spec, factors, 8, pace, { seconds: left + 5, left });

  it('is never more than an experiment may have', () => {
    const endless = { seconds: 1e12, left: 1e12 };
    const size = (spec: Parameters<typeof budgetDesign>[0]) => budgetDesign(spec, factors, 2, pace, endless);
    expect(size({ kind: 'morris', trajectories: 2, levels: 4 })).toMatchObject({ trajectories: 100_000 });
    expect(size({ kind: 'latinHypercube', points: 2 })).toMatchObject({ points: 100_000 });
    expect(size({ kind: 'saltelli', points: 2, secondOrder: true })).toMatchObject({ points: 65_536 });
  });

  it('counts policies, worlds and workers: a point of 8 runs of 2 s takes 4 s on 4 workers', () => {
    expect(design({ kind: 'latinHypercube', points: 9 }, 400)).toEqual({ kind: 'latinHypercube', points: 100 });
    expect(design({ kind: 'latinHypercube', points: 9 }, 399)).toEqual({ kind: 'latinHypercube', points: 99 });
    expect(design({ kind: 'saltelli', points: 9, secondOrder: false }, 400)).toMatchObject({ points: 16 });
    expect(design({ kind: 'morris', trajectories: 9, levels: 4 }, 400)).toMatchObject({ trajectories: 25 });
    expect(design({ kind: 'oneAtATime' }, 28)).toEqual({ kind: 'oneAtATime' });
  });

  it('is no larger than a sweep may be', () => {
    const fitting = budgetDesign({ kind: 'latinHypercube', points: 9 }, factors, 40, pace, { seconds: 1e9, left: 1e9 });
    expect(fitting).toEqual({ kind: 'latinHypercube', points: 50_000 });
  });

  it('names the time that the smallest design takes, the measuring included, where that does not fit', () => {
    for (const [spec, left, expected] of [
      [{ kind: 'oneAtATime' }, 27, '0:33'],
      [{ kind: 'latinHypercube', points: 500 }, 7, '0:13'],
      [{ kind: 'morris', trajectories: 500, levels: 4 }, -3, '0:37'],
    ] as const) {
      const fault = { code: 'budgetTooSmall', path: '--budget', value: expect.any(String), expected };
      expect(() => design(spec, left)).toThrow(expect.objectContaining({ faults: [fault] }));
    }
  });

  it('follows from no time where no run could be measured', () => {
    const unmeasured = () =>
      budgetDesign(
        { kind: 'oneAtATime' },
        factors,
        8,
        { secondsPerRun: Number.NaN, shareHad: Number.NaN, workers: 1 },
        { seconds: 9, left: 9 },
      );
    expect(unmeasured).toThrow(FaultError);
    expect(unmeasured).toThrow('budgetUnmeasured');
  });
});
