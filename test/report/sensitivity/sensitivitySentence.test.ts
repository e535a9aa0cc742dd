import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankGroups, sizeOf } from '../../../report/sensitivity/rankGroups.ts';
import { sensitivitySentence } from '../../../report/sensitivity/sensitivitySentence.ts';
import type { Estimate } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { chinese, english, estimate, grave, namesFor, planted, sobolOf } from './planted.ts';

describe('The order of estimates', () => {
  it('is told exactly where intervals lie apart', () => {
    expect(rankGroups([estimate(0.1), estimate(0.5), estimate(0.45), estimate(0.9)])).toEqual([[3], [1, 2], [0]]);
    expect(rankGroups([])).toEqual([]);
  });

  it('is not told of intervals that touch or that are not there', () => {
    expect(rankGroups([estimate(1, 0.5), estimate(2, 0.5)])).toEqual([[1, 0]]);
    const unknown = { value: 3, lo: Number.NaN, hi: Number.NaN };
    expect(rankGroups([unknown, estimate(1)])).toEqual([[0, 1]]);
    expect(rankGroups([estimate(5), { ...unknown, value: Number.NaN }])).toEqual([[0, 1]]);
  });

  it('holds every factor once, and every interval of a group lies above those of all groups after it', () => {
    const any = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(4), fc.nat(4));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 9 }), (triples) => {
        const estimates = triples.map(([value, down, up]): Estimate => ({ value, lo: value - down, hi: value + up }));
        const groups = rankGroups(estimates);
        expect(groups.flat().sort()).toEqual([...estimates.keys()].sort());
        groups.forEach((group, i) => {
          for (const high of group)
            for (const low of groups.slice(i + 1).flat())
              expect(estimates[high]!.lo).toBeGreaterThan(estimates[low]!.hi);
        });
      }),
    );
  });

  it('of effects of either sign is that of their sizes: an interval around 0 begins at 0', () => {
    expect(sizeOf({ value: -3, lo: -4, hi: -2 })).toEqual({ value: 3, lo: 2, hi: 4 });
    expect(sizeOf({ value: -1, lo: -3, hi: 1 })).toEqual({ value: 1, lo: 0, hi: 3 });
    expect(sizeOf({ value: 2, lo: 1, hi: 3 })).toEqual({ value: 2, lo: 1, hi: 3 });
  });
});

describe('What is said of Sobol’ indices', () => {
  const clear = sobolOf(
    [estimate(0.5), estimate(0.3), estimate(0.02), estimate(0.01)],
    [estimate(0.55), estimate(0.35), estimate(0.03), estimate(0.02)],
  );

  it('names what decides the response, its share, and what cannot be told', () => {
    expect(sensitivitySentence(clear, 'sobol', namesFor(4), english)).toBe(
      'Of 4 factors, a moves X most (ST 0.55 [0.50, 0.60]), then b (ST 0.35 [0.30, 0.40]); the order of the other 2 cannot be told, since intervals overlap. ' +
        'By themselves a, b together decide 70 – 90 % of the variance. Cannot be told from no influence: c, d.',
    );
    expect(sensitivitySentence(clear, 'sobol', namesFor(4), chinese)).toBe(
      '4 个因素中，a对X影响最大（ST 0.55 [0.50, 0.60]），其次是b（ST 0.35 [0.30, 0.40]）；其余 2 个的先后无法判断，因为区间重叠。' +
        'a、b各自单独的作用合计决定方差的 70%–90%。无法与毫无影响区分：c、d。',
    );
  });

  it('claims no order where intervals overlap', () => {
    const unclear = sobolOf([estimate(0.4, 0.2), estimate(0.3, 0.2)], [estimate(0.5, 0.2), estimate(0.4, 0.2)]);
    const text = sensitivitySentence(unclear, 'sobol', namesFor(2), english);
    expect(text).toContain('none can be told to move X most');
    expect(text).not.toContain('moves X most');
    expect(text).not.toContain('decide');
  });

  it('a group above all others is told without an order in it', () => {
    const text = sensitivitySentence(
      sobolOf([estimate(0.4), estimate(0.38), estimate(0)], [estimate(0.5), estimate(0.48), estimate(0.1)]),
      'sobol',
      namesFor(3),
      english,
    );
    expect(text).toContain('a, b move X more than all others do, and which of them most cannot be told');
    expect(text).toContain('then c');
  });

  it('gives no rank to what may have no influence, however far apart intervals lie', () => {
    const shares = [estimate(0.6), estimate(0.3), estimate(0.1)];
    const text = sensitivitySentence(sobolOf(shares, shares, 0.26), 'sobol', namesFor(3), english);
    expect(text).toContain('a moves X most (ST 0.60 [0.55, 0.65]); below: 2 more.');
    expect(text).toContain('Cannot be told from no influence: b, c.');
    const none = sensitivitySentence(sobolOf(shares, shares, 0.7), 'sobol', namesFor(3), english);
    expect(none).toContain('none can be told to move X most');
    expect(none).toContain('No factor can be told from no influence.');
  });

  it('a total index that luck alone would give is no influence; without worlds to tell luck nothing is said of interactions', () => {
    const shares = [
      [estimate(0.3), estimate(0)],
      [estimate(0.6), estimate(0.2)],
    ] as const;
    const noisy = sensitivitySentence(sobolOf(...shares, 0.18), 'sobol', namesFor(2), english);
    expect(noisy).toContain('Cannot be told from no influence: b.');
    expect(noisy).toContain('Luck alone would make ST about 18 %.');
    expect(noisy).toContain('they act through other factors as well');
    const unknown = sensitivitySentence(sobolOf(...shares, Number.NaN), 'sobol', namesFor(2), english);
    expect(unknown).not.toContain('other factors as well');
  });

  it('pairs are told where their interval is above 0 and by no rank', () => {
    const second = [
      { i: 0, j: 1, ...estimate(0.1) },
      { i: 0, j: 2, ...estimate(0.2) },
      { i: 1, j: 2, ...estimate(0.04) },
    ];
    const { sobol } = sobolOf(
      [0.3, 0.2, 0.1].map((v) => estimate(v)),
      [0.5, 0.4, 0.3].map((v) => estimate(v)),
    );
    const text = sensitivitySentence(planted({ sobol: { ...sobol!, second } }), 'sobol', namesFor(3), english);
    expect(text).toContain('a × c (S2 0.20 [0.15, 0.25]), a × b (S2 0.10 [0.05, 0.15]).');
    expect(text).not.toContain('b × c');
  });

  it('nothing moves a constant response; one factor has no rank', () => {
    const none = sobolOf([estimate(0, 0), estimate(0, 0)], [estimate(0, 0), estimate(0, 0)]);
    const text = sensitivitySentence(none, 'sobol', namesFor(2), english);
    expect(text).toContain('none moves X at all');
    expect(text).toContain('No factor can be told from no influence.');
    expect(sensitivitySentence(sobolOf([estimate(1)], [estimate(1)]), 'sobol', namesFor(1), english)).toMatch(
      /^The only factor is a \(ST 1\.00/,
    );
  });

  it('indices that must not be used rank nothing: the caution is said instead', () => {
    for (const about of ['sobol', undefined] as const) {
      const text = sensitivitySentence({ ...clear, cautions: [grave(about)] }, 'sobol', namesFor(4), english);
      expect(text).toMatch(/^Sobol' indices of X must not be used to rank factors\. Only 3 (base )?points are there/);
      expect(text).not.toContain('most');
    }
    const other = { ...clear, cautions: [grave('pawn')] };
    expect(sensitivitySentence(other, 'sobol', namesFor(4), english)).toContain('a moves X most');
  });
});

describe('What is said of an emulator', () => {
  const emulator = {
    n: 200,
    degree: 3,
    terms: 20,
    q2: 0.912,
    first: [estimate(0.7), estimate(0.1)],
    total: [estimate(0.8), estimate(0.2)],
  };

  it('always has its Q², also where it must not be used', () => {
    const names = namesFor(2);
    for (const texts of [english, chinese]) {
      expect(sensitivitySentence(planted({ emulator }), 'emulator', names, texts)).toContain('Q²');
      const spoilt = planted({ emulator, cautions: [grave(undefined)] });
      expect(sensitivitySentence(spoilt, 'emulator', names, texts)).toContain('0.91');
    }
  });
});

describe('What is said of Morris effects', () => {
  const effects = [
    { mu: 4, muStar: estimate(4, 0.5), sigma: 1 },
    { mu: -2, muStar: estimate(2, 0.3), sigma: 0.5 },
    { mu: 0.01, muStar: estimate(1, 0.3), sigma: 3 },
    { mu: 0, muStar: estimate(0, 0), sigma: 0 },
  ];
  const result = planted({ morris: { n: 20, effects } });

  it('has their order, direction and change, and that it is no share', () => {
    expect(sensitivitySentence(result, 'morris', namesFor(4), english)).toBe(
      'Of 4 factors, a moves X most (μ* 4.00 [3.50, 4.50] d), then b (μ* 2.00 [1.70, 2.30] d), then c (μ* 1.00 [0.70, 1.30] d); below: 1 more. ' +
        'On average more of it raises X: a. On average more of it lowers X: b. ' +
        'The effect changes much with the other factors or along the range (σ above μ*): c. ' +
        'Cannot be told from no influence: d. Screening says which factors to study further, not what share each decides.',
    );
    expect(sensitivitySentence(result, 'morris', namesFor(4), chinese)).toContain('无法与毫无影响区分：d。');
  });

  it('what luck would give is no influence: half the variance luck makes μ* up to 1.6 sd', () => {
    const text = sensitivitySentence({ ...result, noiseShare: 0.5 }, 'morris', namesFor(4), english);
    expect(text).toContain('Luck alone would make μ* up to 1.60 d.');
    expect(text).toContain('Cannot be told from no influence: c, d.');
  });
});

describe('What is said of effects of either sign', () => {
  const swings = [estimate(-5, 1), estimate(2, 0.5), estimate(0.2, 0.5)];

  it('ranks by size; an interval with 0 in it is no influence', () => {
    const tornado = {
      base: estimate(1),
      factors: swings.map((swing) => ({ low: estimate(1), high: estimate(2), swing })),
    };
    const text = sensitivitySentence(planted({ tornado }), 'tornado', namesFor(3), english);
    expect(text).toContain('a moves X most (swing -5.00 [-6.00, -4.00] d), then b');
    expect(text).toContain('Cannot be told from no influence: c.');
    expect(text).toContain('interactions are not seen');
  });

  it('many intervals are said to exclude 0 by chance now and then', () => {
    const many = Array.from({ length: 10 }, () => estimate(1));
    const factorial = { n: 32, main: many, interactions: [{ i: 0, j: 1, ...estimate(-1) }] };
    const text = sensitivitySentence(planted({ factorial }), 'factorial', namesFor(10), english);
    expect(text).toContain('Of these 10 intervals of 95 %, about 1 would exclude 0 by chance');
    expect(text).toContain('a × b (interaction -1.00 [-1.05, -0.95] d)');
  });
});

describe('What is said of indices with a bound', () => {
  it('names only what is above it', () => {
    const pawn = { n: 200, slices: 10, indices: [estimate(0.1), estimate(0.4), estimate(0.2)], bound: 0.15 };
    expect(sensitivitySentence(planted({ pawn }), 'pawn', namesFor(3), english)).toBe(
      'Above the bound 0.15, below which factors without influence stay 95 times of 100, are 2 of 3 factors: b (0.40), c (0.20). Cannot be told from no influence: a.',
    );
    const none = sensitivitySentence(planted({ pawn: { ...pawn, bound: 0.5 } }), 'pawn', namesFor(3), chinese);
    expect(none).toContain('3 个因素没有一个高于界限 0.50');
  });

  it('says where the reached points lie', () => {
    const factors = [
      { distance: 0.5, sign: -1 as const, lowest: 0.8, highest: 0.1 },
      { distance: 0.1, sign: 1 as const, lowest: 0.4, highest: 0.5 },
    ];
    const regional = { reached: 40, missed: 60, factors, bound: 0.2 };
    const names = { ...namesFor(2), reached: 'A does better' };
    const text = sensitivitySentence(planted({ regional }), 'regional', names, english);
    expect(text).toContain(
      'Where A does better (40 of 100 points), a tends to be lower (80 % in its lowest third, 10 % in its highest).',
    );
    expect(text).toContain('Cannot be told from no influence: b.');
  });

  it('a method that is not there has no sentence', () => {
    expect(sensitivitySentence(planted({}), 'pawn', namesFor(3), english)).toBe('');
  });
});
