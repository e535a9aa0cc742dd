import { describe, expect, it } from 'vitest';
import { targetIntervals } from '../../../../notebook/charts/validation/targetIntervals.ts';
import { targetRows } from '../../../../notebook/charts/validation/targetRows.ts';
import {
  contradictionsTable,
  patternsTable,
  tallyTable,
  targetsTable,
} from '../../../../notebook/pages/validation/validationTables.ts';
import { keptValidation, sampleValidation } from '../../support/sampleValidation.ts';
import { sampleReader } from '../../support/sampleView.ts';

const build = (language: 'zh' | 'en', changes = {}) =>
  targetIntervals.build(sampleValidation(language, changes), sampleReader(language));

const all = keptValidation.cases.flatMap(({ targets }) => targets);
const withVerdict = (...verdicts: string[]) => all.filter(({ verdict }) => verdicts.includes(verdict)).length;

describe('the figure of targets and what was simulated', () => {
  const [zh, en] = [build('zh')!, build('en')!];

  it('says what it shows in both languages, with every blank filled', () => {
    for (const { title, sentence, caption, facts, table } of [zh, en]) {
      for (const text of [title, sentence, caption, facts!, ...table.columns.map(({ label }) => label)]) {
        expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity/);
        expect(text.trim()).not.toBe('');
      }
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length);
        for (const cell of row) expect(Number.isNaN(cell) || cell === undefined).toBe(false);
      }
    }
    expect(`${zh.title}${zh.sentence}`).toMatch(/[一-鿿]/);
    expect(`${en.title}${en.sentence}${en.caption}`).not.toMatch(/[一-鿿]/);
  });

  it('has the same numbers in both languages', () => {
    const numbers = (rows: (typeof zh)['table']['rows']) =>
      rows.map((row) => row.filter((cell) => typeof cell === 'number'));
    expect(numbers(zh.table.rows)).toEqual(numbers(en.table.rows));
  });

  it('counts hits as the result has them, and what has no counterpart', () => {
    expect(en.sentence).toContain(`${withVerdict('hit')} of ${withVerdict('hit', 'miss')} targets are hit`);
    expect(en.caption).toContain(`${withVerdict('noCounterpart')} targets have no counterpart`);
    expect(en.caption).toContain(`Kept result of ${keptValidation.made}`);
    expect(en.table.rows).toHaveLength(all.length);
  });

  it('is of one case and one role where these are asked for', () => {
    const built = build('en', { shownCase: 'suzhou', shownRole: 'calibration' })!;
    expect(built.sentence).toMatch(/^All 3 targets are hit/);
    expect(built.table.rows).toHaveLength(3);
    expect(built.title).toContain('Suzhou');
  });

  it('is not there where nothing has been run', () => {
    expect(build('en', { document: { ...keptValidation, cases: [] } })).toBeNull();
  });
});

describe('a row of the figure', () => {
  const rows = keptValidation.cases.flatMap(targetRows);

  it('has a scale that holds all its marks; shares go from 0 to 100', () => {
    expect(rows).toHaveLength(withVerdict('hit', 'miss', 'contradictory'));
    for (const { target, wanted, simulated, domain } of rows) {
      for (const value of [...wanted, simulated.lo, simulated.mean, simulated.hi]) {
        expect(value, target.label.en).toBeGreaterThanOrEqual(domain[0]);
        expect(value, target.label.en).toBeLessThanOrEqual(domain[1]);
      }
      if (target.unit === 'share') expect(domain).toEqual([Math.min(0, wanted[0]), Math.max(100, wanted[1])]);
    }
  });

  it('shows as a hit what lies in its band', () => {
    for (const { target, wanted, simulated } of rows.filter(({ target: { verdict } }) => verdict !== 'contradictory')) {
      const inside = simulated.mean >= wanted[0] - 1e-9 && simulated.mean <= wanted[1] + 1e-9;
      expect(inside, target.label.en).toBe(target.verdict === 'hit');
    }
  });
});

describe.each(['zh', 'en'] as const)('the tables of the page, %s,', (language) => {
  const [view, reader] = [sampleValidation(language), sampleReader(language)];

  it('have every cell filled that has something to say, and no blank left', () => {
    for (const table of [
      tallyTable(view, reader),
      targetsTable(view, reader),
      contradictionsTable(view, reader),
      patternsTable(reader),
    ]) {
      expect(table.rows.length).toBeGreaterThan(1);
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length);
        for (const cell of row) expect(String(cell)).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });

  it('hold every target once: the contradictory ones apart', () => {
    expect(targetsTable(view, reader).rows.length + contradictionsTable(view, reader).rows.length).toBe(all.length);
    expect(contradictionsTable(view, reader).rows).toHaveLength(withVerdict('contradictory'));
  });
});
