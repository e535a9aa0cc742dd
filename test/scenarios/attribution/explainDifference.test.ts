import { beforeAll, describe, expect, it } from 'vitest';
import { type AttributionChoice, readAttribution } from '../../../scenarios/attribution/attributionChoice.ts';
import type { AttributionPlan } from '../../../scenarios/attribution/attributionPlan.ts';
import { explainDifference } from '../../../scenarios/attribution/explainDifference.ts';
import { planAttribution } from '../../../scenarios/attribution/planAttribution.ts';
import { comparisonSpecOf } from '../../../scenarios/question/comparisonSpecOf.ts';
import { pairedContrast } from '../../../sim/analysis/pairedContrast.ts';
import { type ComparisonResult, runComparison } from '../../../sim/experiment/comparison.ts';
import { type FolderSweep, runSweepFolder } from '../../../sim/experiment/folder/runSweepFolder.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';
import type { RunRequest, RunResult } from '../../../sim/experiment/run.ts';
import { runSweep } from '../../../sim/experiment/runSweep.ts';
import type { SweepResult } from '../../../sim/experiment/sweep.ts';
import { governancePool } from '../../models/support/governancePool.ts';
import { FakeDisk } from '../../support/fakeStore.ts';
import { MemoryFiles } from '../../support/memoryFiles.ts';
import { asking } from './questions.ts';

const hooks = { now: () => 0 };

describe('the difference of the 2×2’s ends on the smallest slice, 2 worlds', () => {
  const choice: AttributionChoice = {
    question: asking('reactive-centralized', 'preventive-devolved'),
    grouping: 'planner',
  };
  const plan = planAttribution(choice);
  let runs: SweepResult;
  let comparison: ComparisonResult;
  beforeAll(async () => {
    runs = await runSweep(plan.task.sweep, governancePool(), hooks);
    comparison = await runComparison(comparisonSpecOf(plan.plan), governancePool(), hooks);
  }, 60_000);

  it.each(['disputeResolutionRate', 'latentHarm', 'coordinationYuanPerSettled'])(
    'in %s is what the comparison reports, and the waterfall adds up to it',
    (outcome) => {
      const { waterfall, result, groups } = explainDifference(plan, runs, { outcome });
      const [reference, policy] = ['reactive-centralized', 'preventive-devolved'].map(
        (id) => comparison.policies.find((one) => one.id === id)!.outcomes[outcome]!,
      );
      const paired = pairedContrast(policy!, reference!);
      expect(paired.difference).not.toBe(0);
      // The figures differ by their rounding to a quantum each, the sum does not at all.
      expect(Math.abs(result.difference.value - paired.difference)).toBeLessThanOrEqual(2 * result.quantum);
      expect(result.quantum).toBeLessThan(1e-12 * Math.max(...policy!, ...reference!));
      const moved = (end: 'lo' | 'hi') => Math.abs(result.difference[end] - paired[end]);
      expect(Math.max(moved('lo'), moved('hi'))).toBeLessThanOrEqual(3 * result.quantum);
      expect(waterfall.bars.reduce((sum, { value }) => sum + value, 0)).toBe(result.difference.value);
      expect([waterfall.bars[0]!.from, waterfall.bars.at(-1)!.to]).toEqual([result.from, result.to]);
      expect(groups.map(({ names }) => names[0]!.id)).toEqual(['finding', 'allocation']);
      // Of two groups the value is the mean of what it brings first and last, world by world.
      for (const [player, { value }] of result.values.entries()) {
        const middle = (result.first[player]!.value + result.last[player]!.value) / 2;
        expect(Math.abs(value - middle)).toBeLessThanOrEqual(2 * result.quantum);
      }
    },
  );

  it('tells what each group takes from the money for cases, which adds up to what the policies leave', () => {
    const { handling } = explainDifference(plan, runs, { outcome: 'latentHarm' });
    const left = plan.to.budget.handling - plan.from.budget.handling;
    expect(handling.reduce((sum, one) => sum + one, 0)).toBeCloseTo(left, 6);
    expect(handling[0]).toBeLessThan(0);
  });

  it('cannot be explained in what is no outcome, nor by a part of all sets', () => {
    expect(() => explainDifference(plan, runs, { outcome: 'happiness' })).toThrow('unknownOutcome');
    const { outcomes, status } = runs;
    const cut = {
      ...runs,
      points: 3,
      status: status.subarray(0, 6),
      outcomes: Object.fromEntries(Object.entries(outcomes).map(([key, column]) => [key, column.subarray(0, 6)])),
    };
    expect(() => explainDifference(plan, cut, { outcome: 'latentHarm' })).toThrow('shapley.columns');
  });
});

/** Answers from the levers alone, without a model: warning and targeting act only together. World 1 lacks the outcome without warning. */
class LeverRunner implements ReplicateRunner {
  readonly size = 1;
  asked = 0;
  async run({ parameters, replicate }: RunRequest): Promise<RunResult> {
    this.asked += 1;
    const { levers } = parameters as AttributionPlan['from']['parameters'];
    const together = levers.earlyWarning === true ? (levers.patrolTargeting as number) : 0;
    const latentHarm = 10 * together + (levers.authorityTownship as number) + replicate;
    const isUndefined = replicate === 1 && levers.earlyWarning !== true;
    const outcomes = { latentHarm: isUndefined ? Number.NaN : latentHarm };
    return { status: 'ok', outcomes, series: {}, profiles: {}, events: 1 };
  }
  cancel(): void {}
}

describe('a sweep that explains', () => {
  const choice: AttributionChoice = {
    question: asking('reactive-centralized', 'preventive-devolved', { worlds: { replicates: 3 } }),
    grouping: 'levers',
    pairs: 3,
  };
  const plan = planAttribution(choice);
  const { points } = plan.task.sweep;
  const explained = (runs: SweepResult | Extract<FolderSweep, { runs: unknown }>['runs']) =>
    explainDifference(plan, runs, { outcome: 'latentHarm' });

  /** In a folder on a disk, by a process of its own that makes the sweep from its record. */
  const inFolder = (files: MemoryFiles, disk: FakeDisk, writer: string, runner: LeverRunner) => {
    const host = { files, engine: 'e', openStore: disk.open, version: '1', writer, wallClock: () => 1e12 };
    const { task } = planAttribution(readAttribution(JSON.parse(JSON.stringify(plan.task.source))));
    let now = 0;
    const isCancelled = () => runner.asked === 20;
    return runSweepFolder(task, 'out', () => runner, { now: () => ++now, isCancelled }, host);
  };

  it('goes on in a folder after a stop, from its record alone, with the same explanation as in memory', async () => {
    const whole = await runSweep(plan.task.sweep, new LeverRunner(), hooks);
    const [files, disk] = [new MemoryFiles(), new FakeDisk()];
    const first = new LeverRunner();
    expect((await inFolder(files, disk, 'a', first)).stop).toBe('cancelled');
    const second = new LeverRunner();
    // The first stops at its twentieth run; the second goes beyond, as it does not count to twenty from the beginning.
    second.asked = 20_000;
    const result = await inFolder(files, disk, 'b', second);
    expect(first.asked).toBeGreaterThanOrEqual(20);
    expect(second.asked - 20_000).toBeLessThan(3 * points);
    if (result.stop !== 'completed') throw new Error('it was stopped');
    expect(explained(result.runs)).toEqual(explained(whole));
  });

  it('finds what acts together, and leaves out the world that lacks a hybrid, saying that the ends have less or more', async () => {
    const { result, groups } = explained(await runSweep(plan.task.sweep, new LeverRunner(), hooks));
    expect([result.n, result.nUndefined, result.nLost, result.pairs]).toEqual([2, 1, 0, 3]);
    const place = (id: string) => groups.findIndex(({ names }) => names.some((one) => one.id === id));
    const { levers } = plan.to.parameters;
    const all = 10 * (levers.patrolTargeting as number);
    // Two that act together share alike whatever orders are drawn, since each pair of orders has each before the other once.
    for (const id of ['earlyWarning', 'patrolTargeting']) {
      expect(result.values[place(id)]!.value).toBeCloseTo(all / 2, 10);
      expect([result.first[place(id)]!.value, result.last[place(id)]!.value]).toEqual([0, all]);
    }
    expect(result.values[place('outreachDaysPerMonth')]!.value).toBe(0);
  });

  it('of drawn orders that was stopped explains by the whole pairs it has', async () => {
    const runner = new LeverRunner();
    const stopAt = 3 * (points - 2);
    const stopped = await runSweep(plan.task.sweep, runner, { ...hooks, isCancelled: () => runner.asked >= stopAt });
    expect(stopped.stop).toBe('cancelled');
    const { result } = explained(stopped);
    expect(result.pairs).toBe(2);
    expect(result.values.reduce((sum, { value }) => sum + value, 0)).toBe(result.difference.value);
  });
});
