import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../locales/language.ts';
import type { BuiltChart } from '../../../../notebook/charts/chart.ts';
import { attributionWaterfall } from '../../../../notebook/charts/robustness/attributionWaterfall.ts';
import { flipChart } from '../../../../notebook/charts/robustness/flipChart.ts';
import { headlineStrip } from '../../../../notebook/charts/robustness/headlineStrip.ts';
import { comparedWorlds, discoveredWorlds } from '../../../../notebook/charts/robustness/parallelCoordinates.ts';
import { primLimits } from '../../../../notebook/charts/robustness/primLimits.ts';
import { primTradeOff } from '../../../../notebook/charts/robustness/primTradeOff.ts';
import { regretMap } from '../../../../notebook/charts/robustness/regretMap.ts';
import { sampleDiscovery, sampleExplanation, sampleRobust } from '../../support/sampleRobustness.ts';
import { sampleReader } from '../../support/sampleView.ts';

const figures: Readonly<Record<string, (language: Language) => BuiltChart | null>> = {
  headlineStrip: (language) => headlineStrip.build(sampleRobust(language), sampleReader(language)),
  flipChart: (language) => flipChart.build(sampleRobust(language), sampleReader(language)),
  regretMap: (language) => regretMap.build(sampleRobust(language), sampleReader(language)),
  regretAlong: (language) => regretMap.build(sampleRobust(language, { order: 'growthPerDay' }), sampleReader(language)),
  comparedWorlds: (language) => comparedWorlds.build(sampleRobust(language), sampleReader(language)),
  primTradeOff: (language) => primTradeOff.build(sampleDiscovery(language), sampleReader(language)),
  primStep: (language) => primTradeOff.build(sampleDiscovery(language, { step: 1 }), sampleReader(language)),
  primLimits: (language) => primLimits.build(sampleDiscovery(language), sampleReader(language)),
  primLimitsStep: (language) => primLimits.build(sampleDiscovery(language, { step: 1 }), sampleReader(language)),
  discoveredWorlds: (language) => discoveredWorlds.build(sampleDiscovery(language), sampleReader(language)),
  attributionWaterfall: (language) => attributionWaterfall.build(sampleExplanation(language), sampleReader(language)),
};

const column = ({ table }: BuiltChart, key: string) => {
  const place = table.columns.findIndex((one) => one.key === key);
  return table.rows.map((row) => row[place]);
};

describe.each(Object.entries(figures))('the figure %s', (_, build) => {
  const [zh, en] = [build('zh')!, build('en')!];

  it('says what it shows in both languages, with every blank filled', () => {
    for (const { title, sentence, caption, facts, table } of [zh, en]) {
      for (const text of [title, sentence, caption, facts!, ...table.columns.map(({ label }) => label)]) {
        expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity/);
        expect(text.trim()).not.toBe('');
      }
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length);
        for (const cell of row) expect(Number.isNaN(cell) || cell === undefined).toBe(false);
      }
    }
    expect(`${zh.title}${zh.sentence}`).toMatch(/[一-鿿]/);
    expect(`${en.title}${en.sentence}${en.caption}`).not.toMatch(/[一-鿿]/);
  });

  it('states worlds, days, seed, slice, version and hash', () => {
    for (const text of ['1/14', 'days counted', 'seed 1', 'zhili 0.0.0']) expect(en.caption).toContain(text);
    expect(en.facts).toContain('hash abababababababab');
  });

  it('has the same numbers in both languages', () => {
    const numbers = ({ table }: BuiltChart) => table.rows.map((row) => row.filter((cell) => typeof cell === 'number'));
    expect(numbers(zh)).toEqual(numbers(en));
    expect(zh.table.columns.map(({ key }) => key)).toEqual(en.table.columns.map(({ key }) => key));
  });
});

describe('what the planted worlds show', () => {
  it('the third policy is better in two thirds of the 119 worlds, the second in hardly any', () => {
    const [second, third] = column(figures.headlineStrip!('en')!, 'share') as number[];
    expect(second).toBeLessThan(5);
    expect(third).toBeGreaterThan(60);
    expect(third).toBeLessThan(73);
  });

  it('the preference changes along the growth of severity for sure, and the row stands first', () => {
    const flips = figures.flipChart!('en')!;
    const first = flips.table.rows[0]!;
    expect(first[0]).toContain('growth of severity');
    const change = flips.table.rows.find((row) => row[2] === 'change')!;
    expect(change[9]).toBe('yes');
    // At two thirds of the range, with the luck of two runs a world.
    const { factor } = sampleRobust().document.factors[0]!;
    if (factor.kind !== 'number') throw new Error('growth is a number');
    const [low, high] = factor.range;
    const at = Math.log((change[6] as number) / low) / Math.log(high / low);
    expect(Math.abs(at - 2 / 3)).toBeLessThan(0.1);
  });

  it('columns of the regret map hold all worlds with a value once, by regret and along a factor', () => {
    for (const build of [figures.regretMap!, figures.regretAlong!]) {
      const { table } = build('en')!;
      const worlds = table.rows.filter((row) => row[0] === table.rows[0]![0] && row[1] === 'column');
      expect(worlds.reduce((sum, row) => sum + (row[4] as number), 0)).toBe(119);
      expect(table.rows[0]![4]).toBe(119);
    }
  });

  it('the reference’s regrets rise along the columns that are ordered by them', () => {
    const { table } = figures.regretMap!('en')!;
    const own = table.rows.filter((row) => row[0] === table.rows[0]![0] && row[1] === 'column');
    const means = own.map((row) => row[5] as number);
    for (const [i, mean] of means.entries()) if (i > 0) expect(mean).toBeGreaterThanOrEqual(means[i - 1]!);
  });

  it('worlds without a value are counted as left out, and lines are of interest as often as the headline says', () => {
    const worlds = figures.comparedWorlds!('en')!;
    expect(worlds.caption).toContain('1 worlds without a value are left out.');
    const share = column(worlds, 'ofInterest').filter((one) => one === 'yes').length / 119;
    const [, told] = column(figures.headlineStrip!('en')!, 'share') as number[];
    expect(share * 100).toBeCloseTo(told!, 6);
  });

  it('marks narrow the worlds that are told', () => {
    const all = comparedWorlds.build(sampleRobust('en'), sampleReader('en'))!;
    const some = comparedWorlds.build(sampleRobust('en', { brushes: { growthPerDay: [0, 0.5] } }), sampleReader('en'))!;
    expect(all.sentence).not.toContain('In the marked parts');
    expect(some.sentence).toMatch(/In the marked parts: (59|60) worlds, 100 % of them of interest/);
  });

  it('the box restricts growth of severity; a step without conditions says that it has none', () => {
    expect(figures.primLimits!('en')!.sentence).toContain('growth of severity is at most');
    const whole = primLimits.build(sampleDiscovery('en', { step: 0 }), sampleReader('en'))!;
    expect(whole.sentence).toContain('it has no condition');
    expect(whole.table.rows).toEqual([]);
  });

  it('a step that the reader chose is told; without boxes there are no such figures', () => {
    expect(figures.primStep!('en')!.sentence).toContain('Shown: step 1 of');
    const view = sampleDiscovery('en');
    const none: typeof view = { ...view, document: { ...view.document, prim: { ...view.document.prim, boxes: [] } } };
    expect(primTradeOff.build(none, sampleReader('en'))).toBeNull();
    expect(primLimits.build(none, sampleReader('en'))).toBeNull();
    expect(discoveredWorlds.build(none, sampleReader('en'))).not.toBeNull();
  });

  it('what can be done is said where something can be done', () => {
    expect(figures.primTradeOff!('en')!.hint).toBeUndefined();
    const choose = { onChoose: () => {}, onBrush: () => {} };
    expect(primTradeOff.build(sampleDiscovery('en', choose), sampleReader('en'))!.hint).toContain('Arrow keys');
    expect(discoveredWorlds.build(sampleDiscovery('en', choose), sampleReader('en'))!.hint).toContain('Drag');
  });

  it('parts of the waterfall add up to the difference as it is shown', () => {
    const rows = figures.attributionWaterfall!('en')!.table.rows;
    const shown = (row: (typeof rows)[number]) => Number.parseFloat(String(row[2]));
    const parts = rows.slice(1, -1).reduce((sum, row) => sum + shown(row), 0);
    expect(parts).toBeCloseTo(shown(rows.at(-1)!) - shown(rows[0]!), 9);
  });
});
