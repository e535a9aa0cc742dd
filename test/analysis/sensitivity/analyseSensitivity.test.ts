import { describe, expect, it } from 'vitest';
import { analyseSensitivity } from '../../../sim/analysis/sensitivity/analyseSensitivity.ts';
import { estimateCautions } from '../../../sim/analysis/sensitivity/estimateCautions.ts';
import { morrisEffects } from '../../../sim/analysis/sensitivity/morrisEffects.ts';
import { aboveMedian, betterThanReference } from '../../../sim/analysis/sensitivity/reached.ts';
import type { Caution, Response, SensitivityResult } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { sobolIndices } from '../../../sim/analysis/sensitivity/sobolIndices.ts';
import type { Design, DesignSpec } from '../../../sim/experiment/designs/design.ts';
import { makeDesign } from '../../../sim/experiment/designs/makeDesign.ts';
import { type Factor, factorValue } from '../../../sim/experiment/factor.ts';
import { noise } from '../../support/sensitivitySamples.ts';

const factors: readonly Factor[] = [
  { key: 'x', kind: 'number', range: [0, 1], spacing: 'linear' },
  { key: 'y', kind: 'number', range: [1, 100], spacing: 'logarithmic' },
  { key: 'c', kind: 'choice', values: ['a', 'b', 'c'] },
];
function at(point: Float64Array) {
  const [x, y, c] = point.map((u) => (Number.isNaN(u) ? 0.5 : u)) as unknown as [number, number, number];
  return 4 * x + y + [0, 2, 1][Math.min(2, Math.floor(3 * c))]!;
}

/** `luck`: standard deviation of what a world does to one point. */
function responseTo(
  { points }: Pick<Design, 'points'>,
  { worlds = 3, luck = 0, length = points.length } = {},
): Response {
  const column = (world: number) => {
    const own = noise(length, 100 + world);
    return Float64Array.from({ length }, (_, p) => at(points[p]!) + world + luck * own[p]!);
  };
  const all = Array.from({ length: worlds }, (_, world) => column(world));
  return { worlds: all, values: all[0]!.map((_, p) => all.reduce((sum, world) => sum + world[p]!, 0) / worlds) };
}

function analysed(spec: DesignSpec, options: { worlds?: number; luck?: number; length?: number } = {}) {
  const design = makeDesign(spec, factors, 1);
  return analyseSensitivity({ design, factors, response: responseTo(design, options) }, { resamples: 100, seed: 2 });
}
const codes = ({ cautions }: SensitivityResult) => cautions.map(({ code }) => code);
const resultKeys = ['morris', 'sobol', 'emulator', 'pawn', 'regional', 'tornado', 'factorial'] as const;
const served = (result: SensitivityResult) => resultKeys.filter((key) => result[key] !== undefined);

const saltelli = { kind: 'saltelli', points: 64, secondOrder: true } as const;
const hypercube = { kind: 'latinHypercube', points: 120 } as const;

describe('analyseSensitivity', () => {
  it.each<[DesignSpec, string[]]>([
    [{ kind: 'morris', trajectories: 10, levels: 4 }, ['morris']],
    [saltelli, ['sobol', 'emulator', 'pawn', 'regional']],
    [{ ...saltelli, secondOrder: false }, ['sobol', 'emulator', 'pawn', 'regional']],
    [hypercube, ['emulator', 'pawn', 'regional']],
    [{ kind: 'sobol', points: 128 }, ['emulator', 'pawn', 'regional']],
    [{ kind: 'oneAtATime' }, ['tornado']],
    [{ kind: 'fullFactorial', levels: 2 }, ['factorial']],
    [{ kind: 'fractionalFactorial', resolution: 3 }, ['factorial']],
  ])('gives of %j what it serves', (spec, keys) => {
    const result = analysed(spec);
    expect(served(result)).toEqual(keys);
    expect(result.noiseShare).toBeLessThan(1e-12);
    expect(result.nUndefined).toBe(0);
  });

  it('gives the indices of the functions themselves, and of Saltelli rows A and B only what needs independent points', () => {
    const design = makeDesign(saltelli, factors, 1);
    const response = responseTo(design);
    const result = analyseSensitivity({ design, factors, response }, { resamples: 100, seed: 2 });
    expect(result.sobol).toEqual(sobolIndices(response.values, 3, { resamples: 100, seed: 2 }));
    expect(result.pawn!.n).toBe(128);
    expect(result.emulator!.n).toBe(128);
    expect(result.regional!.reached + result.regional!.missed).toBe(128);
    const numbers = factors.slice(0, 2);
    const morris = makeDesign({ kind: 'morris', trajectories: 4, levels: 4 }, numbers, 1);
    const values = Float64Array.from(morris.points, ([x, y]) => x! + y! * x!);
    const screened = { values, worlds: [values] };
    expect(analyseSensitivity({ design: morris, factors: numbers, response: screened }, { seed: 2 }).morris).toEqual(
      morrisEffects(morris.points, values, { seed: 2 }),
    );
  });

  it('screens switches and whole numbers by their values: each moves x + [on] + z / 6 + w / 2 by 1 from end to end', () => {
    const mixed: readonly Factor[] = [
      { key: 'x', kind: 'number', range: [0, 1], spacing: 'linear' },
      { key: 'isOn', kind: 'choice', values: [false, true] },
      { key: 'z', kind: 'integer', range: [3, 9] },
      { key: 'w', kind: 'integer', range: [0, 2] },
    ];
    const design = makeDesign({ kind: 'morris', trajectories: 8, levels: 4 }, mixed, 1);
    const values = Float64Array.from(design.points, (point) => {
      const [x, isOn, z, w] = mixed.map((factor, d) => Number(factorValue(factor, point[d]!))) as number[];
      return x! + isOn! + z! / 6 + w! / 2;
    });
    const { morris } = analyseSensitivity({ design, factors: mixed, response: { values, worlds: [values] } });
    for (const { mu, muStar, sigma } of morris!.effects) {
      expect(mu).toBeCloseTo(1, 12);
      expect(muStar.value).toBeCloseTo(1, 12);
      expect(sigma).toBeLessThan(1e-12);
    }
  });

  it('emulates a choice exactly: Q² of 1 to 1e-9', () => {
    expect(1 - analysed(hypercube).emulator!.q2).toBeLessThan(1e-9);
  });

  it('uses whole blocks of a stopped sweep, equal to a smaller design, and says so', () => {
    const half = analysed({ ...saltelli, points: 32 });
    const stopped = analysed(saltelli, { length: 32 * 8 + 5 });
    expect(stopped.sobol).toEqual(half.sobol);
    expect(stopped.cautions[0]).toEqual({ code: 'unfinished', isGrave: false, values: { points: 261, planned: 512 } });
    expect(codes(half)).not.toContain('unfinished');
  });

  it('has nothing but the caution where no block is finished', () => {
    const none = analysed({ kind: 'oneAtATime' }, { length: 3 });
    expect(served(none)).toEqual([]);
    expect(none.cautions).toEqual([{ code: 'unfinished', isGrave: true, values: { points: 3, planned: 7 } }]);
    expect(analysed(hypercube, { length: 0 })).toMatchObject({ n: 0, mean: Number.NaN });
  });

  it('takes what is reached as told, otherwise above the median', () => {
    const design = makeDesign(hypercube, factors, 1);
    const response = responseTo(design);
    const regional = (reached?: (value: number) => boolean) =>
      analyseSensitivity(
        { design, factors, response, ...(reached === undefined ? {} : { reached }) },
        { resamples: 10 },
      ).regional!;
    expect(regional()).toMatchObject({ reached: 60, missed: 60 });
    expect(regional((value) => value > 1e9)).toMatchObject({ reached: 0, missed: 120 });
    expect(aboveMedian(Float64Array.of(1, Number.NaN, 2, 5))(2)).toBe(false);
    expect([0, 1].map(betterThanReference('higher')!)).toEqual([false, true]);
    expect([0, -1].map(betterThanReference('lower')!)).toEqual([false, true]);
    expect(betterThanReference('neither')).toBeUndefined();
  });
});

describe('cautions', () => {
  const caution = (result: SensitivityResult, code: Caution['code'], about?: string) =>
    result.cautions.find((one) => one.code === code && one.about === about);

  it('has none for a smooth response at enough points', () => {
    expect(analysed({ kind: 'latinHypercube', points: 300 }).cautions).toEqual([]);
  });

  it('of noise: none below a share of 0.05, grave above 0.2', () => {
    expect(codes(analysed(hypercube, { luck: 0.2 }))).not.toContain('noise');
    const noisy = analysed(hypercube, { luck: 0.8 });
    expect(caution(noisy, 'noise')).toEqual({ code: 'noise', isGrave: false, values: { share: noisy.noiseShare } });
    expect(caution(analysed(hypercube, { luck: 3 }), 'noise')!.isGrave).toBe(true);
    const factorial = analysed({ kind: 'fullFactorial', levels: 3 }, { luck: 30 });
    // Intervals over worlds hold the luck: the factorial may still tell what lies outside them.
    expect(caution(factorial, 'noise')).toMatchObject({ isGrave: false });
    expect(factorial.noiseShare).toBeGreaterThan(0.2);
  });

  it('of one world: grave where it leaves no interval', () => {
    expect(caution(analysed(hypercube, { worlds: 1 }), 'oneWorld')!.isGrave).toBe(false);
    expect(caution(analysed({ kind: 'oneAtATime' }, { worlds: 1 }), 'oneWorld')!.isGrave).toBe(true);
  });

  it('of too few points, by result', () => {
    const few = analysed({ ...saltelli, points: 8 });
    expect(caution(few, 'tooFewPoints', 'sobol')).toMatchObject({ isGrave: true, values: { n: 8, least: 64 } });
    expect(caution(few, 'tooFewPoints', 'pawn')).toMatchObject({ isGrave: true, values: { n: 16, least: 100 } });
    expect(caution(few, 'tooFewPoints', 'emulator')).toMatchObject({ isGrave: false, values: { n: 16, least: 20 } });
    const morris = analysed({ kind: 'morris', trajectories: 5, levels: 4 });
    expect(caution(morris, 'tooFewPoints', 'morris')).toMatchObject({ isGrave: false, values: { n: 5, least: 10 } });
  });

  it('of undefined points: grave above a tenth; of a constant response', () => {
    const design = makeDesign(hypercube, factors, 1);
    const holed = (count: number) => {
      const { values, worlds } = responseTo(design);
      const response = { worlds, values: values.map((value, p) => (p < count ? Number.NaN : value)) };
      return analyseSensitivity({ design, factors, response }, { resamples: 10 });
    };
    expect(caution(holed(12), 'undefinedPoints')).toMatchObject({
      isGrave: false,
      values: { undefined: 12, points: 120 },
    });
    expect(caution(holed(13), 'undefinedPoints')).toMatchObject({ isGrave: true });
    expect(holed(120)).toMatchObject({ n: 0, nUndefined: 120, pawn: { n: 0 } });
    const flat = { values: new Float64Array(120).fill(3), worlds: [new Float64Array(120).fill(3)] };
    const constant = analyseSensitivity({ design, factors, response: flat }, { resamples: 10 });
    expect(caution(constant, 'constantResponse')).toMatchObject({ isGrave: true });
    expect(constant.emulator!.q2).toBeNaN();
    expect(codes(constant)).not.toContain('poorEmulator');
  });

  it('of trajectories and base points lost to one undefined point each, which so many points do not show: grave above a quarter', () => {
    const lost = (spec: DesignSpec, every: number, about: string) => {
      const design = makeDesign(spec, factors, 1);
      const { values, worlds } = responseTo(design);
      const response = { worlds, values: values.map((value, p) => (p % every === 1 ? Number.NaN : value)) };
      const result = analyseSensitivity({ design, factors, response }, { resamples: 10 });
      expect(caution(result, 'undefinedPoints')!.isGrave).toBe(false);
      return caution(result, 'lostBlocks', about);
    };
    // Rows of 8 points: every third or fourth row has one undefined.
    expect(lost(saltelli, 24, 'sobol')).toMatchObject({ isGrave: true, values: { lost: 22, blocks: 64 } });
    expect(lost(saltelli, 32, 'sobol')).toMatchObject({ isGrave: false, values: { lost: 16, blocks: 64 } });
    const morris = { kind: 'morris', trajectories: 20, levels: 4 } as const;
    expect(lost(morris, 12, 'morris')).toMatchObject({ isGrave: true, values: { lost: 7, blocks: 20 } });
    expect(codes(analysed(saltelli))).not.toContain('lostBlocks');
  });

  it('of an undefined point of a fraction: its effects are no longer clear of each other', () => {
    const design = makeDesign(
      { kind: 'fractionalFactorial', resolution: 4 },
      [
        ...factors,
        ...factors.map((one) => ({ ...one, key: `${one.key}2` })),
        ...factors.map((one) => ({ ...one, key: `${one.key}3` })),
      ],
      1,
    );
    const worlds = [0, 1].map((world) =>
      Float64Array.from(design.points, ([x], p) => (p === 3 ? Number.NaN : x! + world)),
    );
    const response = { worlds, values: worlds[0]! };
    const result = analyseSensitivity({ design, factors: factors.concat(factors, factors), response });
    expect(caution(result, 'undefinedPoints')).toMatchObject({ isGrave: true, values: { undefined: 1, points: 32 } });
    // The response depends on the first factor alone; one point missing of 32 would give the others an effect too.
    expect(result.factorial!.main.slice(1).some(({ value }) => Math.abs(value) > 0.01)).toBe(true);
  });

  it('of an emulator that does not predict, and of one side too small', () => {
    const lucky = analysed(hypercube, { luck: 30 });
    expect(caution(lucky, 'poorEmulator', 'emulator')).toMatchObject({ isGrave: true, values: { least: 0.7 } });
    const design = makeDesign(hypercube, factors, 1);
    const few = (count: number) => {
      const response = responseTo(design);
      const limit = Array.from(response.values).sort((a, b) => b - a)[count]!;
      return analyseSensitivity({ design, factors, response, reached: (value) => value > limit }, { resamples: 10 });
    };
    expect(caution(few(9), 'tooFewReached', 'regional')).toMatchObject({
      isGrave: false,
      values: { reached: 9, missed: 111, least: 10 },
    });
    expect(caution(few(1), 'tooFewReached', 'regional')).toMatchObject({ isGrave: true });
    expect(codes(few(10))).not.toContain('tooFewReached');
  });

  it('of a fraction that confounds, and of a stopped factorial', () => {
    const fraction = analysed({ kind: 'fractionalFactorial', resolution: 3 });
    expect(caution(fraction, 'confounded', 'factorial')).toMatchObject({ isGrave: false, values: { resolution: 3 } });
    expect(fraction.factorial!.interactions).toEqual([]);
    const full = analysed({ kind: 'fractionalFactorial', resolution: 5 });
    expect(codes(full)).not.toContain('confounded');
    expect(full.factorial!.interactions.length).toBe(3);
    expect(caution(analysed({ kind: 'fullFactorial', levels: 2 }, { length: 6 }), 'unfinished')!.isGrave).toBe(true);
  });

  it('of estimates that no index can be: grave only beyond their scatter', () => {
    const around = (value: number, half: number) => ({ value, lo: value - half, hi: value + half });
    const facts = { n: 9, nUndefined: 0, mean: 0, sd: 1, noiseShare: 0 };
    const sobol = { n: 64, mean: 0, variance: 1, second: [] };
    const of = (first: ReturnType<typeof around>[], total: ReturnType<typeof around>[]) =>
      estimateCautions({ ...facts, sobol: { ...sobol, first, total } }).map(({ code, isGrave, values }) => [
        code,
        isGrave,
        values,
      ]);
    expect(of([around(0.5, 0.1), around(-0.02, 0.05)], [around(0.6, 0.1), around(0.1, 0.05)])).toEqual([
      ['negativeIndices', false, { count: 1, least: -0.02, lo: -0.07, hi: 0.030000000000000002 }],
    ]);
    expect(of([around(0.5, 0.1), around(-0.2, 0.1)], [around(0.6, 0.1), around(0.1, 0.05)])[0]!.slice(0, 2)).toEqual([
      'negativeIndices',
      true,
    ]);
    expect(of([around(0.5, 0.1)], [around(0.4, 0.1)])).toEqual([['firstAboveTotal', false, { count: 1 }]]);
    expect(of([around(0.5, 0.01)], [around(0.4, 0.01)])).toEqual([['firstAboveTotal', true, { count: 1 }]]);
    expect(of([around(0.75, 0.3), around(0.5, 0.1)], [around(0.75, 0.1), around(0.6, 0.1)])).toEqual([
      ['sumAboveOne', false, { sum: 1.25 }],
    ]);
    expect(of([around(0.75, 0.1), around(0.5, 0.1)], [around(0.75, 0.1), around(0.6, 0.1)])).toEqual([
      ['sumAboveOne', true, { sum: 1.25 }],
    ]);
    expect(of([around(0.5, 0.1)], [around(0.5, 0.2)])).toEqual([
      ['wideIntervals', false, { width: 0.39999999999999997 }],
    ]);
  });

  it('of wide intervals of effects, by the largest', () => {
    const facts = { n: 9, nUndefined: 0, mean: 0, sd: 1, noiseShare: 0 };
    const of = (hi: number) => {
      const effects = [{ mu: 1, sigma: 1, muStar: { value: 10, lo: 5, hi } }];
      return estimateCautions({ ...facts, morris: { n: 10, effects } });
    };
    expect(of(15)).toEqual([]);
    expect(of(20)).toEqual([{ code: 'wideIntervals', isGrave: false, about: 'morris', values: { width: 1.5 } }]);
    expect(of(26)[0]!.isGrave).toBe(true);
  });
});
