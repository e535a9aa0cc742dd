import { describe, expect, it } from 'vitest';
import { makeRobustWorker, objectivesOf } from '../../../../notebook/pages/robustness/run/makeRobustWorker.ts';
import { robustExperiment, startExperiment } from '../../../../notebook/pages/robustness/state/robustExperiment.ts';
import { defaultQuestion } from '../../../../scenarios/question/defaults.ts';

const worker = makeRobustWorker({ version: '0', engine: 'test' });

describe('What the page Robustness asks', () => {
  it('begins with the 2×2 in one township over all that is not known, and that can be run', () => {
    const experiment = startExperiment();
    expect(worker.check(experiment)).toEqual({ faults: [], points: 200, runs: 200 * 4 * 2 });
    expect(experiment.question.slice).toBe(14);
    expect(experiment.factors.length).toBeGreaterThan(200);
  });

  it('takes days, seed, policies and settings of a comparison along, and draws nothing that is set', () => {
    const question = { ...defaultQuestion('licang'), days: 90, seed: 5, settings: { growthPerDay: 0.01 } };
    const experiment = robustExperiment(question);
    expect(experiment.question).toMatchObject({ days: 90, seed: 5, case: 'licang', settings: { growthPerDay: 0.01 } });
    expect(experiment.question.policies).toEqual(question.policies);
    expect(experiment.factors.map(({ key }) => key)).not.toContain('growthPerDay');
    expect(worker.check(experiment).faults).toEqual([]);
  });

  it('is refused for points that are no sample, and for a policy by itself', () => {
    const start = startExperiment();
    const codes = (experiment: typeof start) => worker.check(experiment).faults.map(({ code }) => code);
    const { ownWorlds: _, ...shared } = start;
    expect(codes({ ...shared, design: { kind: 'oneAtATime' } })).toEqual(['designNotDrawn']);
    expect(codes({ ...start, question: { ...start.question, policies: start.question.policies.slice(0, 1) } })).toEqual(
      ['tooFewPolicies'],
    );
  });

  it('judges by the outcomes chosen that can be better or worse; by the usual ones where there is none', () => {
    const start = startExperiment();
    expect(objectivesOf({ ...start, outcomes: ['latentHarm', 'utilisation'] })).toEqual(['latentHarm']);
    expect(objectivesOf({ ...start, outcomes: ['utilisation'] })).toBeUndefined();
  });
});
