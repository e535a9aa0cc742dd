import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { governanceModel } from '../../../models/governance/model.ts';
import { aloneOf, makeLessonModel } from '../../../notebook/lesson/lessonModel.ts';
import { fire } from '../../../notebook/lesson/spec/fire.ts';
import { WorkerPool } from '../../../sim/experiment/pool.ts';
import { ModelRegistry } from '../../../sim/experiment/registry.ts';
import { localWorker } from '../../support/localWorker.ts';

/** The lesson with two worlds of a month. */
const spec = {
  ...fire,
  trials: Object.fromEntries(
    Object.entries(fire.trials).map(([name, trial]) => [name, { ...trial, days: 30, worlds: { replicates: 2 } }]),
  ),
};
const trial = Object.keys(spec.trials)[0]!;
const { policies } = spec.trials[trial]!;
const first = policies[0]!.kind === 'file' ? '' : policies[0]!.id;
const model = () =>
  makeLessonModel(
    spec,
    new WorkerPool({ size: 1, spawn: () => localWorker(new ModelRegistry().add(governanceModel)) }),
    signal('zh'),
  );

describe('A lesson that is taught', () => {
  it('gives all worlds of a trial that is asked for while one of its policies is still run alone', async () => {
    const lesson = model();
    lesson.run(aloneOf(trial, first));
    await new Promise((resolve) => setTimeout(resolve, 20));
    lesson.run(trial);
    await expect.poll(() => lesson.runs.value[trial]?.isRunning).toBe(false);
    const { state, faults } = lesson.runs.value[trial]!;
    expect(faults).toEqual([]);
    expect(state?.isWhole).toBe(true);
    expect(state?.result.policies.map(({ series }) => series.size)).toEqual(policies.map(() => 2));
    expect(lesson.runs.value[aloneOf(trial, first)]).toMatchObject({ faults: [], isRunning: false });
  });

  it('has nothing to show of a trial that was left, and runs it when it is asked for again', async () => {
    const lesson = model();
    lesson.run(trial);
    lesson.close();
    await expect.poll(() => lesson.runs.value[trial]?.isRunning).toBe(false);
    expect(lesson.runs.value[trial]).toEqual({ faults: [], isRunning: false });
    lesson.run(trial);
    await expect.poll(() => lesson.runs.value[trial]?.state?.isWhole).toBe(true);
  });
});
