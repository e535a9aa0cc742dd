import { describe, expect, it } from 'vitest';
import { factorBins } from '../../../../notebook/pages/calibration/run/factorBins.ts';
import { limitedRunner } from '../../../../notebook/pages/calibration/run/limitedRunner.ts';
import { abcSmc } from '../../../../sim/analysis/calibration/abcSmc.ts';
import type { Factor } from '../../../../sim/experiment/factor.ts';
import type { ReplicateRunner } from '../../../../sim/experiment/replicateRunner.ts';
import type { RunRequest, RunResult } from '../../../../sim/experiment/run.ts';
import { failedRun } from '../../../../sim/experiment/runFaults.ts';

const request = (replicate: number): RunRequest => ({
  ...{ model: 'governance', parameters: {}, seed: 1, replicate, policy: 'one', log: 'none' },
});

/** A runner that ends runs when it is told to. */
function heldRunner(size: number) {
  const open: { readonly replicate: number; readonly end: (result: RunResult) => void }[] = [];
  const begun: number[] = [];
  const runner: ReplicateRunner = {
    size,
    run: (asked) =>
      new Promise((end) => {
        begun.push(asked.replicate);
        open.push({ replicate: asked.replicate, end });
      }),
    cancel() {
      for (const { replicate, end } of open.splice(0)) end(failedRun(request(replicate), 'cancelled'));
    },
  };
  return { runner, open, begun };
}

/** What a run ends with, its number in it. */
const ended = (replicate: number): RunResult => failedRun(request(replicate), 'runCrashed', String(replicate));

const settled = async () => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

describe('A runner that is asked for no more than its size at once', () => {
  it('begins the next run when one has ended, in their order', async () => {
    const { runner, open, begun } = heldRunner(2);
    const limited = limitedRunner(runner);
    const all = Promise.all([0, 1, 2, 3].map((n) => limited.run(request(n))));
    expect(begun).toEqual([0, 1]);
    open[1]!.end(ended(1));
    await settled();
    expect(begun).toEqual([0, 1, 2]);
    open[0]!.end(ended(0));
    await settled();
    for (const { end, replicate } of open.slice(2)) end(ended(replicate));
    expect(await all).toEqual([0, 1, 2, 3].map(ended));
  });

  it('ends those that wait and those that run when it is cancelled, and runs what is asked for later', async () => {
    const { runner, begun, open } = heldRunner(1);
    const limited = limitedRunner(runner);
    const all = Promise.all([0, 1, 2].map((n) => limited.run(request(n))));
    limited.cancel();
    const results = await all;
    expect(results.map((one) => one.status === 'failed' && one.fault.code)).toEqual(Array(3).fill('cancelled'));
    expect(begun).toEqual([0]);
    const later = limited.run(request(9));
    await settled();
    expect(begun).toEqual([0, 9]);
    open[0]!.end(ended(9));
    expect(await later).toEqual(ended(9));
  });
});

describe('Cells of prior and posterior', () => {
  const factors: Factor[] = [
    { key: 'number', kind: 'number', range: [10, 1000], spacing: 'logarithmic' },
    { key: 'few', kind: 'integer', range: [1, 3] },
    { key: 'many', kind: 'integer', range: [1, 100] },
    { key: 'choice', kind: 'choice', values: [false, true] },
  ];
  const priors = { number: { kind: 'triangular', mode: 100 } } as const;
  const calibration = abcSmc(
    { factors, priors, targets: [{ key: 'outcome', range: [0, 2] }] },
    { seed: 1, population: 40, generations: 3, wanted: 60 },
  );
  while (calibration.progress().stop === null) {
    // Met where the choice is the second one.
    for (const { id, values } of calibration.ask()) calibration.tell(id, { outcome: values[3] === true ? 1 : 3 });
  }
  const bins = factorBins(calibration.state());

  it('hold all of either, in cells that no value is cut by', () => {
    expect(bins.map(({ key, cells }) => [key, cells.length])).toEqual([
      ['number', 16],
      ['few', 3],
      ['many', 16],
      ['choice', 2],
    ]);
    for (const { prior, posterior } of bins) {
      for (const shares of [prior, posterior]) expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    }
    const [number, few, many, choice] = bins;
    expect([number!.cells[0]![0], number!.cells.at(-1)![1]]).toEqual([10, 1000]);
    expect(few!.cells).toEqual([1, 2, 3].map((value) => [value, value]));
    expect(few!.prior).toEqual([1, 1, 1].map((one) => expect.closeTo(one / 3, 9)));
    expect(many!.cells.map(([low, high]) => (high as number) - (low as number) + 1).reduce((a, b) => a + b)).toBe(100);
    expect(choice!.cells).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(choice!.posterior).toEqual([0, expect.closeTo(1, 9)]);
  });

  it('follow a prior that is not even', () => {
    const { prior } = bins[0]!;
    expect(prior[8]! / prior[0]!).toBeGreaterThan(3);
  });

  it('are none where the targets are not reached', () => {
    const far = abcSmc(
      { factors, targets: [{ key: 'outcome', range: [5, 6] }] },
      { seed: 1, population: 40, generations: 1 },
    );
    for (const { id, values } of far.ask()) far.tell(id, { outcome: values[0] as number });
    if (far.progress().tolerance > 1) expect(factorBins(far.state())).toEqual([]);
    else throw new Error('The targets are out of reach');
  });
});
