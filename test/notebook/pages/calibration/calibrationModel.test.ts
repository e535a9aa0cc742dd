import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeCalibrationModel } from '../../../../notebook/pages/calibration/calibrationModel.ts';
import { ensembleFile, ensembleQuestion } from '../../../../notebook/pages/calibration/state/ensembleQuestion.ts';
import { calibrationJson } from '../../../../report/calibration/calibrationDocument.ts';
import { writtenCalibrationOf } from '../../../../scenarios/calibration/writtenCalibration.ts';
import { planOf } from '../../../../scenarios/question/planOf.ts';
import { decodeQuestion, encodeQuestion } from '../../../../scenarios/question/token.ts';
import { yamlText } from '../../../../scenarios/question/yamlText.ts';
import { MemoryStore } from '../../../../sim/experiment/memoryStore.ts';
import { runCommand } from '../../../cli/testHost.ts';
import { calibrationBench, instantPool, sampleChoice } from '../../support/sampleCalibration.ts';

const folder = mkdtempSync(join(tmpdir(), 'calibration-page-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Milliseconds that a busy machine may take to prepare. */
const patience = 120_000;

function page(store = new MemoryStore()) {
  const { bench, asked } = calibrationBench(store);
  const model = makeCalibrationModel(bench);
  model.replace(sampleChoice);
  return { model, asked, session: bench.session };
}

describe('The page’s model of a calibration', () => {
  const store = new MemoryStore();
  const whole = page(store);
  beforeAll(() => whole.model.run(), patience);

  it('gives what the command gives for the file it saves: document, hash and ensemble, to the last character', async () => {
    const { document, ensemble } = whole.session.shown.value!;
    const file = join(folder, 'saved.yaml');
    writeFileSync(file, yamlText(writtenCalibrationOf(whole.model.choice.value)));
    const out = join(folder, 'out');
    const { code, messages } = await runCommand(['calibrate', file, '--workers', '1', '--out', out], {
      createPool: instantPool,
    });
    expect(code, messages).toBe(0);
    expect(calibrationJson(document)).toBe(readFileSync(join(out, 'calibration.json'), 'utf8'));
    expect(ensembleFile(ensemble!).text).toBe(readFileSync(join(out, 'ensemble.yaml'), 'utf8'));
  });

  it('ends done, with a posterior, checks of what was held back, and cells of each parameter that add up to 1', () => {
    expect(whole.session.status.value).toMatchObject({ state: 'done', faults: [] });
    const { document, bins } = whole.session.shown.value!;
    expect(document.verdict).toBe('reached');
    expect(document.targets.map(({ fresh }) => fresh!.verdict).slice(1)).toEqual(['met', 'missed']);
    expect(bins.map(({ key }) => key)).toEqual(['successBase', 'growthPerDay']);
    for (const { prior, posterior } of bins) {
      for (const shares of [prior, posterior]) expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    }
  });

  it('comes from the store where it is asked again, to the same hash', async () => {
    const again = page(store);
    await again.model.run();
    expect(again.asked).toEqual([]);
    expect(again.session.shown.value!.document.hash).toBe(whole.session.shown.value!.document.hash);
  });

  it('tells what is finished when it is stopped, and goes on to the same end', async () => {
    const kept = new MemoryStore();
    const { model, session, asked } = page(kept);
    const end = session.status.subscribe(({ progress }) => {
      if (progress?.generation === 2 && session.status.peek().state === 'running') session.cancel();
    });
    await model.run();
    end();
    expect(session.status.value.state).toBe('cancelled');
    expect(session.shown.value).toMatchObject({ ensemble: null, document: { stop: 'cancelled' } });
    const before = asked.length;
    await model.run();
    expect(session.status.value.state).toBe('done');
    expect(session.shown.value!.document.hash).toBe(whole.session.shown.value!.document.hash);
    expect(asked.length - before).toBeLessThan(whole.asked.length);
  });

  it('tells how far it is: generations in their order, runs of each', async () => {
    const { model, session } = page();
    const generations: number[] = [];
    let fresh = false;
    const end = session.status.subscribe(({ progress }) => {
      if (progress === undefined) return;
      generations.push(progress.generation);
      fresh ||= progress.isFresh;
      expect(progress.done).toBeLessThanOrEqual(progress.total);
    });
    await model.run();
    end();
    expect(generations.every((one, i) => i === 0 || one >= generations[i - 1]!)).toBe(true);
    expect(generations[0]).toBe(1);
    expect(fresh).toBe(true);
  });

  it('ends with its time, and says so', async () => {
    const { model, session } = page();
    model.minutes.value = 1e-9;
    await model.run();
    expect(session.shown.value!.document).toMatchObject({ stop: 'budget' });
  });

  it('does not run what cannot be run, and says why', async () => {
    const { model, asked, session } = page();
    model.edit((now) => ({ ...now, targets: [] }));
    expect(model.faults.value.map(({ path }) => path)).toEqual(['targets']);
    await model.run();
    expect(session.status.value.state).toBe('idle');
    expect(asked).toEqual([]);
  });

  it('says before it begins about how long it takes', async () => {
    const { model } = page();
    expect(model.seconds.value).toBeUndefined();
    await vi.waitFor(() => expect(model.seconds.value).toBeGreaterThan(0), { timeout: 20_000 });
  });

  it('knows a calibration that was changed since it was run', async () => {
    expect(whole.model.isChanged.value).toBe(false);
    whole.model.edit((now) => ({ ...now, size: { ...now.size, ensemble: 7 } }));
    expect(whole.model.isChanged.value).toBe(true);
    whole.model.replace(sampleChoice);
    expect(whole.model.isChanged.value).toBe(false);
  });
});

describe('The comparison that carries its ensemble', () => {
  it('is before against after in the same part of the county, one world a parameter set, and fits into an address', async () => {
    const { model, session } = page();
    await model.run();
    const { ensemble } = session.shown.value!;
    const question = ensembleQuestion(sampleChoice, ensemble!);
    expect(decodeQuestion(encodeQuestion(question))).toEqual(question);
    const plan = planOf(question);
    expect(plan.policies.map(({ id }) => id)).toEqual(['q-county-before', 'q-county-after']);
    expect(plan.ensemble!.sets).toEqual(ensemble!.sets);
    expect(question).toMatchObject({ days: 10, slice: 14, worlds: { replicates: 10 } });
  });
});
