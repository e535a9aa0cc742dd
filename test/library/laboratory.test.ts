import { describe, expect, it } from 'vitest';
import { modelRegistry } from '../../cli/registry.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { comparisonSpecOf } from '../../scenarios/question/comparisonSpecOf.ts';
import { planOf } from '../../scenarios/question/planOf.ts';
import { decodeQuestion } from '../../scenarios/question/token.ts';
import { summariseComparison } from '../../sim/analysis/summary.ts';
import { runComparison } from '../../sim/experiment/comparison.ts';
import { WorkerPool } from '../../sim/experiment/pool.ts';
import { localWorker } from '../support/localWorker.ts';
import { localLaboratory, small } from './localLaboratory.ts';

const { compare, simulate, close } = localLaboratory();

const compared = compare({ ...small, policies: ['reactive', 'preventive'], replicates: 3 });

describe('compare', () => {
  it('Gives the hash, means and contrasts that the question of its token gives', async () => {
    const result = await compared;
    const question = decodeQuestion(result.facts.token!);
    const plan = planOf(question);
    const pool = new WorkerPool({ size: 2, spawn: () => localWorker(modelRegistry()) });
    const run = await runComparison(comparisonSpecOf(plan), pool, { now: () => 0 });
    const summary = summariseComparison(run, { reference: 'reactive', outcomes: outcomeDefinitions });
    expect(result.hash).toBe(summary.hash);
    for (const { policy, outcome, mean, low, high, n } of result.means) {
      const told = summary.policies.find(({ id }) => id === policy)!.outcomes[outcome]!;
      expect({ mean, low, high, n }, `${policy} ${outcome}`).toEqual({
        mean: told.mean ?? Number.NaN,
        low: told.lo ?? Number.NaN,
        high: told.hi ?? Number.NaN,
        n: told.n,
      });
    }
    expect(result.contrasts.map(({ outcome }) => outcome)).toEqual(outcomeDefinitions.map(({ key }) => key));
    expect(result.contrasts[0]).toMatchObject({
      policy: 'preventive',
      reference: 'reactive',
      mean: summary.contrasts[0]!.difference,
      pBetter: summary.contrasts[0]!.pBetter,
    });
  });

  it('Says what makes it citable', async () => {
    const { facts, stop, reference, failed } = await compared;
    expect(facts).toMatchObject({ version: '0.0.0', engine: 'e'.repeat(16), rules: [] });
    expect(facts).toMatchObject({ case: 'beihu', seed: 3, replicates: 3, slice: 7, days: 90 });
    expect({ stop, reference, failed }).toEqual({ stop: 'completed', reference: 'reactive', failed: [] });
  });

  it('Has a row for each policy, replicate and outcome, and for each policy, curve and week', async () => {
    const { rows, curves, mean } = await compared;
    expect(rows).toHaveLength(2 * 3 * outcomeDefinitions.length);
    const settled = rows.filter(({ policy, outcome }) => policy === 'reactive' && outcome === 'disputeResolutionRate');
    expect(settled.map(({ replicate }) => replicate)).toEqual([0, 1, 2]);
    expect(settled.reduce((sum, { value }) => sum + value, 0) / 3).toBeCloseTo(
      mean('reactive', 'disputeResolutionRate'),
      12,
    );
    expect({ ...(await compared) }.rows).toBe(rows);
    const weeks = Math.ceil((180 + 90 + 90) / 7);
    expect(curves).toHaveLength(2 * 3 * weeks);
    expect(curves.slice(0, 2).map(({ day }) => day)).toEqual([0, 7]);
    expect(new Set(curves.map(({ curve }) => curve))).toEqual(
      new Set(['disputesSurfaced', 'disputesSettled', 'casesOpen']),
    );
  });

  it('Knows a case’s own policies under `before` and `after`, labels in the language asked for', async () => {
    const policies = [{ id: 'mine', base: 'before', levers: { patrolHoursShare: 0.2 } }, 'before'];
    const options = { ...small, policies, reference: 'before', replicates: 1, language: 'zh' } as const;
    const result = await compare(options);
    expect(result.reference).toBe('beihu-before');
    expect(result.means.map(({ label }) => label)).toContain('mine');
    expect(result.mean('before', 'utilisation')).toBe(result.mean('beihu-before', 'utilisation'));
    expect(result.means.at(-1)!.label).toMatch(/[\u3400-\u9fff]/);
    expect(() => result.mean('mine', 'utilization')).toThrow(/outcome: unknownName.*utilisation/);
    expect(() => result.mean('yours', 'utilisation')).toThrow(/policy: unknownName.*beihu-before/);
  });
});

describe('simulate', () => {
  it('Runs the case’s policy before the reform once, with its log where that is asked for', async () => {
    const plain = await simulate(small);
    expect(plain.facts.replicates).toBe(1);
    expect(plain.means[0]).toMatchObject({ policy: 'beihu-before', n: 1, low: Number.NaN });
    expect(plain.log).toBeUndefined();
    const logged = await simulate({ ...small, log: 'disputes' });
    expect(logged.hash).toBe(plain.hash);
    expect(plain.events).toBeUndefined();
    const { log, events } = logged;
    expect(events).toHaveLength(log!.caseId.length);
    expect(events!.map(({ day }) => day)).toEqual([...log!.time].sort((a, b) => a - b));
    const first = events!.find(({ event }) => event === 'attempted')!;
    expect(first).toMatchObject({
      case: expect.stringMatching(/^\d+(\.\d+)*$/),
      actor: expect.stringMatching(/-\d+$/),
    });
    expect(['community', 'township', 'county']).toContain(first.level);
    expect(['succeeded', 'failed']).toContain(first.cause);
    expect(first.hours).toBeGreaterThan(0);
  });

  it('Moves levers of a policy and assumptions of the world', async () => {
    const [plain, patrolled, crowded] = await Promise.all([
      simulate({ ...small, policy: 'base' }),
      simulate({ ...small, policy: { id: 'patrolled', base: 'base', levers: { patrolHoursShare: 0.3 } } }),
      simulate({ ...small, policy: 'base', assumptions: { latentDisputesPer10kYear: 400 } }),
    ]);
    expect(patrolled.mean('disputesFoundByPatrolShare')).toBeGreaterThan(plain.mean('disputesFoundByPatrolShare'));
    expect(crowded.mean('casesPer10k')).toBeGreaterThan(plain.mean('casesPer10k'));
  });
});

describe('own outcomes', () => {
  const outcomes = {
    double: '2 * disputeResolutionRate + 0 * hours.patrol',
    spread: '\n  utilisationMax - utilisation.community\n',
    weeks: ({ series }: { series: Readonly<Record<string, Float64Array>> }) => series.casesOpen!.length,
    never: () => Number.NaN,
    busy: 'utilisation > 0 and utilisation < 10',
  };

  it('Stand beside the model’s in means, contrasts and rows, and leave the hash as it is', async () => {
    const plain = await compared;
    const result = await compare({ ...small, policies: ['reactive', 'preventive'], replicates: 3, outcomes });
    expect(result.hash).toBe(plain.hash);
    expect(result.facts.token).toBeUndefined();
    for (const policy of ['reactive', 'preventive']) {
      expect(result.mean(policy, 'double')).toBeCloseTo(2 * result.mean(policy, 'disputeResolutionRate'), 12);
      const spread = result.mean(policy, 'utilisationMax') - result.mean(policy, 'utilisation.community');
      expect(result.mean(policy, 'spread')).toBeCloseTo(spread, 12);
      expect(result.mean(policy, 'weeks')).toBe(52);
      expect(result.mean(policy, 'busy')).toBe(1);
      expect(result.mean(policy, 'never')).toBeNaN();
    }
    const contrast = result.contrasts.find(({ outcome }) => outcome === 'double')!;
    const twice = result.contrasts.find(({ outcome }) => outcome === 'disputeResolutionRate')!;
    expect(contrast.mean).toBeCloseTo(2 * twice.mean, 12);
    expect(contrast).toMatchObject({ unit: '', n: 3, pBetter: Number.NaN });
    expect(result.rows.filter(({ outcome }) => outcome === 'weeks')).toHaveLength(6);
  });

  it('May do with a run what they like: curves and other outcomes stay as they are', async () => {
    const plain = await simulate(small);
    const result = await simulate({
      ...small,
      outcomes: {
        spoilt: ({ outcomes: all, series, profiles }) => {
          Object.assign(all, { trust: 0 });
          for (const column of [...Object.values(series), ...Object.values(profiles)]) column.fill(0);
          return 1;
        },
        after: ({ outcomes: all, series }) => all.trust! + Math.max(...series.casesOpen!),
      },
    });
    expect(result.curves).toEqual(plain.curves);
    expect(result.hash).toBe(plain.hash);
    const most = Math.max(...plain.curves.filter(({ curve }) => curve === 'casesOpen').map(({ value }) => value));
    expect(most).toBeGreaterThan(0);
    expect(result.mean('after')).toBeCloseTo(plain.mean('trust') + most, 9);
  });

  it.each([
    ['throws', () => (undefined as unknown as number[])[0]!, /own gave no number, got TypeError/],
    ['gives a text', () => 'many' as unknown as number, /got many; expected number/],
    ['gives a promise', async () => 1, /got map; expected number/],
  ])('One that %s ends the call and names the outcome and the run', async (_, mine, message) => {
    const failing = simulate({ ...small, replicates: 2, outcomes: { mine: mine as () => number } });
    await expect(failing).rejects.toThrow(/^outcomes\.mine: beihu-before, replicate [01]: /);
    await expect(failing).rejects.toThrow(message);
  });
});

describe('own rules', () => {
  const hurried = {
    name: 'hurried',
    values: { factor: 0 },
    rule: ({ factor }: { factor: number }) => ({ patience: () => factor }),
  };

  it('Change the world they are put into, and the result names them', async () => {
    const [plain, ruled, again] = await Promise.all([
      simulate(small),
      simulate({ ...small, rules: [hurried] }),
      simulate({ ...small, rules: [{ name: 'hurried', values: { factor: 0 }, source: String(hurried.rule) }] }),
    ]);
    expect(ruled.mean('escalationRate')).toBeGreaterThan(plain.mean('escalationRate'));
    expect(ruled.hash).not.toBe(plain.hash);
    expect(ruled.facts).toMatchObject({
      rules: [{ name: 'hurried', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    expect(ruled.facts.token).toBeUndefined();
    expect({ hash: again.hash, rules: again.facts.rules }).toEqual({ hash: ruled.hash, rules: ruled.facts.rules });
    const other = await simulate({ ...small, rules: [{ ...hurried, values: { factor: 1 } }] });
    expect(other.facts.rules[0]!.sha256).not.toBe(ruled.facts.rules[0]!.sha256);
    expect(other.hash).toBe(plain.hash);
  });

  it('May be methods, and one that throws is a failed run with its reason', async () => {
    const rules = {
      patience: {
        name: 'mine',
        rule() {
          throw new Error('no');
        },
      },
    };
    const { failed, means } = await simulate({ ...small, rules: [rules.patience], language: 'en' });
    expect(failed).toMatchObject([{ policy: 'beihu-before', replicate: 0, fault: { code: 'ownRuleThrew' } }]);
    expect(failed[0]!.message).toContain('mine');
    expect(failed[0]!.message).toContain('no');
    expect(means[0]).toMatchObject({ n: 0, mean: Number.NaN });
  });
});

describe('what ends a call early', () => {
  it('A signal ends its own call with its reason and no other', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const aborted = simulate({
      ...small,
      replicates: 50,
      signal: controller.signal,
      onProgress: () => controller.abort(reason),
    });
    const other = simulate({ ...small, replicates: 2 });
    await expect(aborted).rejects.toBe(reason);
    await expect(other).resolves.toMatchObject({ failed: [] });
    await expect(simulate({ ...small, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('Progress rises to the whole, and a listener that throws ends the call with what it threw', async () => {
    const fractions: number[] = [];
    await simulate({ ...small, replicates: 2, onProgress: ({ fraction }) => fractions.push(fraction) });
    expect(fractions.at(-1)).toBe(1);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    const reason = new Error('no');
    const onProgress = () => {
      throw reason;
    };
    await expect(simulate({ ...small, onProgress })).rejects.toBe(reason);
  });

  it('Closing ends calls under way; a later call starts anew', async () => {
    const running = simulate({ ...small, replicates: 50 });
    const ended = expect(running).rejects.toThrow('laboratory: stopped on request');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await close();
    await ended;
    await expect(simulate(small)).resolves.toMatchObject({ failed: [] });
  });
});
