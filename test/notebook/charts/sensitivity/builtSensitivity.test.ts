import { describe, expect, it } from 'vitest';
import type { BuiltChart, Chart } from '../../../../notebook/charts/chart.ts';
import { sensitivityCharts } from '../../../../notebook/charts/sensitivity/sensitivityCharts.ts';
import type { SensitivityView } from '../../../../notebook/view/sensitivityView.ts';
import type { Estimate, SensitivityResult } from '../../../../sim/analysis/sensitivity/sensitivity.ts';
import { type SampleSweep, sampleSensitivity, sampleSweeps } from '../../support/sampleSensitivity.ts';
import { sampleReader } from '../../support/sampleView.ts';

const chartOf = (id: string): Chart<SensitivityView> => sensitivityCharts.find((chart) => chart.id === id)!;

const built = (id: string, sweep: SampleSweep): BuiltChart =>
  chartOf(id).build(sampleSensitivity(sweep), sampleReader(sweep.language))!;

const idsOf = (sweep: SampleSweep) =>
  sensitivityCharts
    .filter((chart) => chart.build(sampleSensitivity(sweep), sampleReader()) !== null)
    .map(({ id }) => id);

const column = ({ table }: BuiltChart, key: string) => {
  const place = table.columns.findIndex((one) => one.key === key);
  return table.rows.map((row) => row[place]);
};

const nowhere: Estimate = { value: Number.NaN, lo: Number.NaN, hi: Number.NaN };

describe('a design has the figures that it serves', () => {
  it.each([
    ['morris', ['screening-bars', 'screening-plane']],
    ['saltelli', ['sobol-bars', 'sobol-pairs', 'emulator-bars', 'pawn-bars', 'regional']],
    ['latinHypercube', ['emulator-bars', 'pawn-bars', 'regional']],
    ['oneAtATime', ['tornado']],
    ['factorial', ['factorial-effects']],
  ] as const)('%s: %s, the worlds and the table', (name, ids) => {
    expect(idsOf(sampleSweeps[name])).toEqual([...ids, 'worlds-scatter', 'index-table']);
  });

  it('and none before a point is whole', () => {
    expect(idsOf({ ...sampleSweeps.latinHypercube, points: 0 })).toEqual([]);
  });
});

const shown = Object.entries(sampleSweeps).flatMap(([name, sweep]) =>
  idsOf(sweep).map((id) => [id, name, sweep] as const),
);

describe.each(shown)('the figure %s of %s', (id, _, sweep) => {
  const [zh, en] = [built(id, { ...sweep, language: 'zh' }), built(id, { ...sweep, language: 'en' })];

  it('says what it shows in both languages, with every blank filled', () => {
    for (const { title, sentence, caption, facts, table } of [zh, en]) {
      for (const text of [title, sentence, caption, facts!, ...table.columns.map(({ label }) => label)]) {
        expect(text).not.toMatch(/[{}]|undefined|NaN/);
        expect(text.trim()).not.toBe('');
      }
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length);
        for (const cell of row) expect(cell).not.toBeNaN();
      }
    }
    expect(`${zh.title}${zh.sentence}`).toMatch(/[一-鿿]/);
    expect(`${en.title}${en.sentence}${en.caption}`).not.toMatch(/[一-鿿]/);
  });

  it('states points, worlds, seed, slice, days, design, version', () => {
    const { document } = sampleSensitivity(sweep);
    expect(en.caption).toContain(`${document.points} points`);
    expect(en.caption).toContain(`${document.replicates} random worlds a point`);
    for (const text of ['seed 20261126', '1/14', '365 days', 'zhili 0.0.0']) expect(en.caption).toContain(text);
    expect(en.facts).toContain('hash abababababababab');
  });

  it('has the same numbers in both languages', () => {
    const numbers = ({ table }: BuiltChart) => table.rows.map((row) => row.filter((cell) => typeof cell !== 'string'));
    expect(numbers(zh)).toEqual(numbers(en));
    expect(zh.table.columns.map(({ key }) => key)).toEqual(en.table.columns.map(({ key }) => key));
  });
});

describe('what is sorted', () => {
  it('the highest come first, and the table has the factors that are not drawn', () => {
    const bars = built('screening-bars', sampleSweeps.morris);
    const values = column(bars, 'muStar') as number[];
    expect(values).toHaveLength(20);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(bars.caption).toContain('20 个中最高的 15 个');
  });

  it('a tornado by swing, of either sign', () => {
    const swings = (column(built('tornado', sampleSweeps.oneAtATime), 'swing') as number[]).map(Math.abs);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(column(built('tornado', sampleSweeps.oneAtATime), 'swing').some((swing) => (swing as number) < 0)).toBe(
      true,
    );
  });

  it('an estimate that cannot be given comes last and is an empty cell', () => {
    const bars = built('screening-bars', {
      ...sampleSweeps.morris,
      result: ({ morris, ...others }) => ({
        ...others,
        cautions: [],
        morris: {
          n: morris!.n,
          effects: morris!.effects.map((one, place) => (place === 2 ? { ...one, muStar: nowhere } : one)),
        },
      }),
    });
    expect(column(bars, 'muStar').at(-1)).toBeNull();
    expect(column(bars, 'factor').at(-1)).toBe('核查比例');
  });
});

describe('what must not rank factors', () => {
  const grave = (result: SensitivityResult): SensitivityResult => ({
    ...result,
    cautions: [{ code: 'tooFewPoints', isGrave: true, about: 'morris', values: { n: 3, least: 10 } }],
  });
  const bars = built('screening-bars', { ...sampleSweeps.morris, language: 'en', result: grave });

  it('says so in the sentence and in the caption', () => {
    expect(bars.sentence).toContain('must not be used to rank factors');
    expect(bars.sentence).not.toContain('most');
    expect(bars.caption).toContain('Not to be used to rank factors');
  });

  it('stands in the order of the experiment', () => {
    expect(column(bars, 'factor').slice(0, 3)).toEqual(['latent disputes', 'cost of outreach', 'audit']);
    expect(bars.caption).toContain('the first 15 of 20');
  });

  it('is no matter of figures of other methods', () => {
    const scatter = built('worlds-scatter', { ...sampleSweeps.morris, language: 'en', result: grave });
    expect(scatter.caption).not.toContain('Not to be used');
  });
});

describe('negative estimates', () => {
  const planted = (result: SensitivityResult): SensitivityResult => ({
    ...result,
    cautions: [],
    sobol: {
      ...result.sobol!,
      first: result.sobol!.first.map((one, place) => (place === 5 ? { value: -0.02, lo: -0.06, hi: 0.03 } : one)),
      second: result.sobol!.second.map((one, place) => ({
        ...one,
        ...(place === 0 ? { value: 0.1, lo: 0.05, hi: 0.15 } : { value: -0.01, lo: -0.03, hi: 0.01 }),
      })),
    },
  });
  const sweep: SampleSweep = { ...sampleSweeps.saltelli, language: 'en', result: planted };

  it('are kept as they are and explained', () => {
    const bars = built('sobol-bars', sweep);
    expect(column(bars, 'first')).toContain(-0.02);
    expect(bars.caption).toContain('Estimates below 0 are drawn as they are');
  });

  it('of pairs support nothing; the sentence counts what chance alone would show', () => {
    const { sentence } = built('sobol-pairs', sweep);
    expect(sentence).toBe(
      '1 of 15 pairs have an interval above 0: latent disputes × cost of outreach. Of 15 such intervals, about 0.4 would lie above 0 by chance.',
    );
  });
});

describe('the figures of worlds', () => {
  it('thins above 4000 dots, the same each time, and says how many are drawn; means are of all', () => {
    const sweep: SampleSweep = { ...sampleSweeps.latinHypercube, replicates: 30, language: 'en' };
    const scatter = built('worlds-scatter', sweep);
    const dots = scatter.table.rows.filter(([kind]) => kind === 'world');
    expect(dots.length).toBeGreaterThan(3950);
    expect(dots.length).toBeLessThan(4050);
    expect(scatter.caption).toContain(`${dots.length} of 6000 worlds`);
    const means = scatter.table.rows.filter(([kind]) => kind === 'mean');
    expect(means.reduce((sum, row) => sum + (row[4] as number), 0)).toBe(6000);
  });

  it('says of one factor at a time that the others stay, and leaves out worlds with the own value', () => {
    const { caption, table } = built('worlds-scatter', { ...sampleSweeps.oneAtATime, language: 'en' });
    expect(caption).toContain('All other factors keep the values of the scenario.');
    expect(caption).toContain('312 worlds in which the factor keeps the value of the scenario are left out.');
    expect(table.rows.filter(([kind]) => kind === 'world')).toHaveLength(16);
  });

  it('names the values of a choice', () => {
    const { table } = built('worlds-scatter', { ...sampleSweeps.latinHypercube, factor: 4 });
    expect(table.rows.slice(0, 3).map((row) => row[1])).toEqual(['常驻', '轮驻', '随叫随驻']);
  });
});

describe('units', () => {
  it('a share by itself is read in percent, a difference of two in points', () => {
    const sweep: SampleSweep = { ...sampleSweeps.oneAtATime, language: 'en' };
    expect(built('tornado', { ...sweep, alone: true }).title).toMatch(/, in %$/);
    expect(built('tornado', sweep).title).toMatch(/, in points$/);
    const base = column(built('tornado', { ...sweep, alone: true }), 'base')[0] as number;
    expect(base).toBeGreaterThan(40);
    expect(base).toBeLessThan(50);
  });

  it('one world has no interval, and the caption says so', () => {
    const { caption, table } = built('tornado', { ...sampleSweeps.oneAtATime, replicates: 1, language: 'en' });
    expect(caption).toContain('One world has no interval.');
    expect(caption).not.toContain('whiskers');
    expect(table.columns[3]!.key).toBe('base.lo');
    expect(table.rows[0]![3]).toBeNull();
  });
});

describe('a sweep on its way', () => {
  it('says how many of the planned points there are, and that figures change', () => {
    const { caption } = built('pawn-bars', {
      ...sampleSweeps.latinHypercube,
      points: 120,
      state: 'running',
      language: 'en',
    });
    expect(caption).toContain('120 of 200 points');
    expect(caption).toContain('Still running: figures change as points finish.');
  });
});
