import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { ComparisonSession } from '../../../notebook/run/comparisonSession.ts';
import type { Shown } from '../../../notebook/run/shown.ts';
import { caseTextOf, policyTextOf } from '../../../scenarios/catalogue.ts';
import { comparisonSpecOf } from '../../../scenarios/question/comparisonSpecOf.ts';
import { defaultQuestion } from '../../../scenarios/question/defaults.ts';
import { planOf } from '../../../scenarios/question/planOf.ts';
import type { Question } from '../../../scenarios/question/question.ts';
import { parseSettings, settingsYaml } from '../../../scenarios/question/settingsFile.ts';
import type { Fault } from '../../../sim/engine/fault.ts';
import { runComparison } from '../../../sim/experiment/comparison.ts';
import { comparisonHash } from '../../../sim/experiment/comparisonHash.ts';
import { MemoryStore } from '../../../sim/experiment/memoryStore.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';
import type { RunRequest } from '../../../sim/experiment/run.ts';
import { governancePool } from '../../models/support/governancePool.ts';

/** A county of two townships, so that the whole of it is run in a tenth of a second. */
const question: Question = {
  ...defaultQuestion('beihu'),
  policies: [
    { kind: 'builtIn', id: 'reactive-centralized' },
    { kind: 'builtIn', id: 'preventive-devolved' },
  ],
  days: 60,
  worlds: { replicates: 3 },
  settings: { townships: 4, communities: 12, grids: 40, residents: 6_000, programmeYuanPerResident: 250 },
};

/** A session over a real pool, and what it asked the pool to run. */
function bench(store = new MemoryStore()) {
  const pool = governancePool();
  const asked: RunRequest[] = [];
  const runner: ReplicateRunner = {
    size: pool.size,
    run: (request, onProgress) => {
      asked.push(request);
      return pool.run(request, onProgress);
    },
    cancel: () => pool.cancel(),
  };
  const troubles: Fault[] = [];
  const session = new ComparisonSession({
    runner,
    store,
    engine: 'test',
    now: () => performance.now(),
    onStoreTrouble: (fault) => troubles.push(fault),
  });
  const shown: Shown[] = [];
  effect(() => {
    if (session.shown.value !== null) shown.push(session.shown.value);
  });
  return { session, asked, shown, store, troubles };
}

const sliceOf = ({ parameters }: RunRequest) => (parameters as { slice: { denominator: number } }).slice.denominator;

let plain: Promise<string> | undefined;
/** Hash of a plain run of `question`. */
const inOneGo = (): Promise<string> => {
  plain ??= runComparison(comparisonSpecOf(planOf(question)), governancePool(), { now: () => 0 }).then(comparisonHash);
  return plain;
};

describe('a session', () => {
  it('shows a slice first, then the county, and ends with the result of a plain run', async () => {
    const { session, shown, asked, troubles } = bench();
    await session.run(planOf(question));
    expect(session.status.value.state).toBe('done');
    expect(asked.map(sliceOf)).toEqual([...asked.map(sliceOf)].sort((a, b) => b - a));
    const phases = shown.map(({ phase }) => phase);
    expect(phases[0]).toBe('preview');
    expect(phases.at(-1)).toBe('full');
    expect(phases.lastIndexOf('preview')).toBeLessThan(phases.indexOf('full'));
    expect(comparisonHash(shown.at(-1)!.result)).toBe(await inOneGo());
    expect(shown.at(-1)!.stop).toBe('completed');
    expect(troubles).toEqual([]);
  });

  it('tells the curves of world 0 on the way', async () => {
    const { session, shown } = bench();
    const larger = { ...question, settings: { ...question.settings, residents: 60_000 } };
    await session.run(planOf(larger));
    const days = shown.flatMap(({ glimpses }) => [...glimpses.values()].map(({ day }) => day));
    expect(days.length).toBeGreaterThan(0);
    expect(shown.at(-1)!.glimpses.size).toBe(0);
  });

  it('answers a question asked again from the store, without a preview', async () => {
    const store = new MemoryStore();
    await bench(store).session.run(planOf(question));
    const again = bench(store);
    await again.session.run(planOf(question));
    expect(again.asked).toEqual([]);
    expect(again.session.status.value).toMatchObject({ state: 'done', fromStore: 6 });
    expect(again.shown.map(({ phase }) => phase)).not.toContain('preview');
    expect(comparisonHash(again.shown.at(-1)!.result)).toBe(await inOneGo());
  });

  it('shows nothing of a preview that another question left behind', async () => {
    const store = new MemoryStore();
    const stored: Question = { ...question, worlds: { replicates: 1 } };
    await bench(store).session.run(planOf(stored));
    const { session, shown } = bench(store);
    const other = planOf({ ...question, seed: 2 });
    const stop = effect(() => {
      if (session.shown.value !== null) session.cancel();
    });
    await session.run(other);
    stop();
    expect(shown.at(-1)!.phase).toBe('preview');
    const before = shown.length;
    await session.run(planOf({ ...stored, worlds: { replicates: 3 } }));
    expect(shown.slice(before).map(({ plan }) => plan.question.seed)).not.toContain(2);
  });

  it('goes on after a cancel with what is not finished yet', async () => {
    const { session, asked, shown } = bench();
    const plan = planOf(question);
    const first = session.run(plan);
    await new Promise<void>((resolve) => {
      effect(() => {
        const { phase, progress } = session.status.value;
        if (phase === 'full' && (progress?.done ?? 0) >= 2) resolve();
      });
    });
    session.cancel();
    await first;
    expect(session.status.value.state).toBe('cancelled');
    const before = asked.length;
    await session.run(plan);
    expect(session.status.value.state).toBe('done');
    const full = asked.slice(before).filter((request) => sliceOf(request) === 1);
    expect(full.length).toBeLessThanOrEqual(4);
    expect(comparisonHash(shown.at(-1)!.result)).toBe(await inOneGo());
  });

  it('starts nothing while it is paused and ends the same', async () => {
    const { session, asked, shown } = bench();
    const run = session.run(planOf({ ...question, slice: 2 }));
    await new Promise<void>((resolve) => {
      effect(() => {
        if ((session.status.value.progress?.done ?? 0) >= 1) resolve();
      });
    });
    session.pause();
    expect(session.status.value.state).toBe('paused');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const held = asked.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(asked.length).toBe(held);
    session.resume();
    await run;
    expect(asked).toHaveLength(6);
    expect(session.status.value.state).toBe('done');
    expect(shown.at(-1)!.result.replicates).toBe(3);
  });

  it('does not show the preview of a cancelled question as that of another', async () => {
    const store = new MemoryStore();
    const finished = { ...question, seed: 2 };
    await bench(store).session.run(planOf(finished));
    const { session, shown } = bench(store);
    const first = session.run(planOf({ ...question, settings: { ...question.settings, residents: 30_000 } }));
    await new Promise<void>((resolve) => {
      effect(() => {
        if (session.shown.value?.phase === 'preview') resolve();
      });
    });
    session.cancel();
    await first;
    expect(shown.at(-1)!.phase).toBe('preview');
    const before = shown.length;
    // One world of it is to be run: a preview that stood would stand until then.
    const more = { ...finished, worlds: { replicates: 4 } };
    await session.run(planOf(more));
    expect(session.status.value.fromStore).toBeGreaterThan(0);
    expect(shown.length).toBeGreaterThan(before);
    expect(shown.slice(before).map(({ plan }) => plan.question.seed)).not.toContain(question.seed);
  });

  it('drops what is going on for another question', async () => {
    const { session, shown } = bench();
    const first = session.run(planOf({ ...question, worlds: { replicates: 50 } }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const other = planOf({ ...question, seed: 2 });
    await Promise.all([first, session.run(other)]);
    expect(session.status.value.state).toBe('done');
    expect(shown.at(-1)!.result.seed).toBe(2);
  });

  it('ends with the hash that the settings file gives on the command line: a mixture, an own file, settings and a precision', async () => {
    const asked: Question = {
      ...question,
      case: { name: 'own.yaml', text: caseTextOf('beihu').replace('id: beihu', 'id: my-district') },
      policies: [
        { kind: 'builtIn', id: 'before' },
        {
          kind: 'file',
          file: { name: 'policy.yaml', text: policyTextOf('conditional').replace('id: conditional', 'id: my-policy') },
        },
        { kind: 'mixture', id: 'own-1', label: '=1+1', base: 'preventive-devolved', levers: { audit: 0.1 } },
      ],
      slice: 2,
      worlds: { precision: 0.5 },
    };
    const { session, shown } = bench();
    await session.run(planOf(asked));
    expect(shown.at(-1)!.stop).toBe('precisionReached');
    const { question: read } = parseSettings(settingsYaml(asked, { engine: 'test', version: '0' }));
    const spec = comparisonSpecOf(planOf(read), { log: 'all' });
    const replayed = await runComparison(spec, governancePool(), { now: () => 0 });
    expect(comparisonHash(shown.at(-1)!.result)).toBe(comparisonHash(replayed));
  });

  it('says that what is shown is of an earlier question until it has a picture of its own', async () => {
    const { session, shown } = bench();
    await session.run(planOf({ ...question, slice: 2 }));
    const before = shown.length;
    const run = session.run(planOf({ ...question, slice: 2, seed: 2 }));
    expect(session.status.value).toMatchObject({ state: 'running', isShown: false });
    await run;
    expect(session.status.value).toMatchObject({ state: 'done', isShown: true });
    expect(shown.slice(before).every(({ result }) => result.seed === 2)).toBe(true);
  });

  it('stops where a precision is reached', async () => {
    const { session } = bench();
    await session.run(planOf({ ...question, slice: 2, worlds: { precision: 0.9 } }));
    expect(session.status.value.state).toBe('done');
    expect(session.shown.value!.stop).toBe('precisionReached');
  });
});
