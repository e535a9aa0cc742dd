import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeValidationModel, questionOf } from '../../../../notebook/pages/validation/validationModel.ts';
import { validationRuns } from '../../../../notebook/run/validationRuns.ts';
import { caseIds } from '../../../../scenarios/catalogue.ts';
import { type PoolWorker, WorkerPool } from '../../../../sim/experiment/pool.ts';
import { instantWorker } from '../../../cli/instantWorker.ts';
import { runCommand } from '../../../cli/testHost.ts';
import { keptValidation } from '../../support/sampleValidation.ts';

beforeEach(() => vi.stubGlobal('navigator', { hardwareConcurrency: 2 }));
afterEach(() => vi.unstubAllGlobals());

const outcomeOf = ({ constants }: { constants: { residents: number } }, replicate: number) =>
  0.5 + 0.01 * replicate + constants.residents / 1e8;

function model(spawn: () => PoolWorker, fetchKept = async () => keptValidation) {
  return makeValidationModel({
    fetchKept,
    version: '1.2.3',
    engine: '0123456789abcdef',
    runs: (plans, options) => validationRuns(plans, { ...options, spawn }),
  });
}

const instant = () => instantWorker(outcomeOf as never);

describe('The page’s model of the validation', () => {
  it('shows the kept result as soon as it is there', async () => {
    const page = model(instant);
    expect(page.shown.value).toBeNull();
    page.load();
    await vi.waitFor(() => expect(page.shown.value).not.toBeNull());
    expect(page.shown.value).toEqual({ document: keptValidation, made: keptValidation.made });
    expect(page.state.value).toBe('idle');
  });

  it('can do without it: a new run is shown then', async () => {
    const page = model(instant, async () => {
      throw new Error('gone');
    });
    page.load();
    await vi.waitFor(() => expect(page.kept.value).toBe('failed'));
    await page.run();
    expect(page.shown.value!.made).toBeNull();
  });

  it('gives what the command gives for the same question, cases, verdicts and hashes', async () => {
    const page = model(instant);
    page.setup.value = { worlds: 3, slice: 10, seed: 5 };
    await page.run();
    expect(page.state.value).toBe('done');
    expect(page.source.value).toBe('fresh');
    const asked = [
      'validate',
      '--slice',
      '1/10',
      '--replicates',
      '3',
      '--seed',
      '5',
      '--workers',
      '1',
      '--format',
      'json',
    ];
    const { out } = await runCommand(asked, {
      createPool: (size) => new WorkerPool({ size, spawn: instant }),
    });
    expect(JSON.parse(JSON.stringify(page.fresh.value))).toEqual(JSON.parse(out));
  });

  it('tells how far it is: a share that never falls, and the case', async () => {
    const told: number[] = [];
    const cases = new Set<string>();
    const page = model(instant);
    const end = page.progress.subscribe(({ fraction, plan }) => {
      told.push(fraction);
      if (plan !== null) cases.add(plan.caseSpec.id);
    });
    await page.run();
    end();
    expect(told.every((share, i) => i === 0 || share >= told[i - 1]!)).toBe(true);
    expect(told.at(-1)).toBeGreaterThan(0.9);
    expect([...cases]).toEqual([...caseIds]);
  });

  it('keeps the cases that are done when it is cancelled', async () => {
    const page = model(instant);
    const end = page.fresh.subscribe((document) => {
      if (document?.cases.length === 2) page.cancel();
    });
    await page.run();
    end();
    expect(page.state.value).toBe('cancelled');
    expect(page.fresh.value!.cases.map((one) => one.case)).toEqual(caseIds.slice(0, 2));
    expect(page.faults.value).toEqual([]);
  });

  it('begins anew where it is told to while it runs, and shows the newer run alone', async () => {
    const page = model(instant);
    const first = page.run();
    page.setup.value = { worlds: 2, slice: 10, seed: 9 };
    await Promise.all([first, page.run()]);
    expect(page.state.value).toBe('done');
    expect(page.fresh.value!.seed).toBe(9);
    expect(page.fresh.value!.cases).toHaveLength(caseIds.length);
  });

  it('asks for the policy after the reform, and for nothing else', () => {
    const { policies, settings } = questionOf('beihu', { worlds: 2, slice: 5, seed: 1 });
    expect(policies).toEqual([{ kind: 'builtIn', id: 'after' }]);
    expect(settings).toEqual({});
  });
});
