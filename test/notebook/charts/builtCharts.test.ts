import { describe, expect, it } from 'vitest';
import { casesOpenOverTime } from '../../../notebook/charts/casesOpenOverTime.ts';
import { charts as shown } from '../../../notebook/charts/charts.ts';
import { furtherDifferences } from '../../../notebook/charts/pairedDifferences.ts';
import { resolutionOverTime } from '../../../notebook/charts/resolutionOverTime.ts';
import { sampleReader, sampleView } from '../support/sampleView.ts';

const charts = [...shown, ...furtherDifferences];
const streamed = [resolutionOverTime, casesOpenOverTime];

const numbersOf = (rows: readonly (readonly (string | number | null)[])[]) =>
  rows.map((row) => row.filter((cell) => typeof cell !== 'string'));

describe.each(charts.map((chart) => [chart.id, chart] as const))('the chart %s', (_, chart) => {
  it.each(['zh', 'en'] as const)('says in %s what it shows, with every blank filled', (language) => {
    const view = sampleView({ worlds: 3, language });
    const { title, sentence, caption, table } = chart.build(view, sampleReader(language))!;
    for (const text of [title, sentence, caption, ...table.columns.map(({ label }) => label)]) {
      expect(text).not.toMatch(/[{}]|undefined|NaN/);
      expect(text.trim()).not.toBe('');
    }
    for (const { label } of view.policies) expect(sentence).toContain(label);
    expect(caption).toContain(String(view.facts.seed));
    for (const row of table.rows) {
      expect(row).toHaveLength(table.columns.length);
      for (const cell of row) expect(cell).not.toBeNaN();
    }
  });

  it('has the same numbers in both languages', () => {
    const [zh, en] = (['zh', 'en'] as const).map((language) =>
      chart.build(sampleView({ worlds: 3, language }), sampleReader(language)),
    );
    expect(numbersOf(zh!.table.rows)).toEqual(numbersOf(en!.table.rows));
    expect(zh!.table.columns.map(({ key }) => key)).toEqual(en!.table.columns.map(({ key }) => key));
  });

  it('is not there before anything has happened', () => {
    expect(chart.build(sampleView({ worlds: 0 }), sampleReader())).toBeNull();
  });

  it('claims no interval of one world', () => {
    const { sentence, caption } = chart.build(sampleView({ worlds: 1, language: 'en' }), sampleReader('en'))!;
    expect(sentence).not.toMatch(/±|interval|middle 90/);
    expect(caption).not.toMatch(/95 %|middle 50/);
  });

  it('follows the first worlds only where it is a curve over the days of the run', () => {
    const built = chart.build(sampleView({ glimpseDay: 200, language: 'en', state: 'running' }), sampleReader('en'));
    if (!streamed.includes(chart)) return expect(built).toBeNull();
    expect(built!.sentence).toContain('under way');
    expect(built!.caption).toContain('No random world has finished under every policy yet');
    const days = built!.table.rows.map((row) => row[1] as number);
    expect(Math.max(...days)).toBe(196);
    const keysOf = (one: typeof built) => one!.table.columns.map(({ key }) => key);
    expect(keysOf(built)).toContain('firstWorld');
    expect(keysOf(chart.build(sampleView({ worlds: 3 }), sampleReader()))).not.toContain('firstWorld');
  });
});
