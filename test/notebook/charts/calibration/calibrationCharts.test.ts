import { beforeAll, describe, expect, it } from 'vitest';
import { priorPosterior } from '../../../../notebook/charts/calibration/priorPosterior.ts';
import { targetChecks } from '../../../../notebook/charts/calibration/targetChecks.ts';
import { toleranceByGeneration } from '../../../../notebook/charts/calibration/toleranceByGeneration.ts';
import {
  generationsTable,
  pairsTable,
  posteriorTable,
  targetsTable,
} from '../../../../notebook/pages/calibration/result/calibrationTables.ts';
import type { CalibrationView } from '../../../../notebook/view/calibrationView.ts';
import { sampleCalibration } from '../../support/sampleCalibration.ts';
import { sampleReader } from '../../support/sampleView.ts';

const charts = [priorPosterior, targetChecks, toleranceByGeneration];
/** Milliseconds that a busy machine may take to prepare. */
const patience = 120_000;
let view: CalibrationView;
beforeAll(async () => {
  view = await sampleCalibration();
}, patience);

describe('The figures of a calibration', () => {
  it('say what they show in both languages, with every blank filled, and the same numbers', () => {
    for (const chart of charts) {
      const [zh, en] = (['zh', 'en'] as const).map((language) => chart.build(view, sampleReader(language))!);
      for (const { title, sentence, caption, facts, table } of [zh!, en!]) {
        for (const text of [title, sentence, caption, facts!, ...table.columns.map(({ label }) => label)]) {
          expect(text, chart.id).not.toMatch(/[{}]|undefined|NaN|Infinity/);
          expect(text.trim(), chart.id).not.toBe('');
        }
        for (const row of table.rows) {
          expect(row).toHaveLength(table.columns.length);
          for (const cell of row) expect(Number.isNaN(cell) || cell === undefined).toBe(false);
        }
      }
      expect(`${zh!.title}${zh!.sentence}`).toMatch(/[一-鿿]/);
      expect(`${en!.title}${en!.sentence}${en!.caption}`).not.toMatch(/[一-鿿]/);
      const numbers = (built: typeof zh) =>
        built!.table.rows.map((row) => row.filter((cell) => typeof cell === 'number'));
      expect(numbers(zh)).toEqual(numbers(en));
    }
  });

  it('say plainly what is not identified, and which held-back targets are missed', () => {
    const reader = sampleReader('en');
    expect(priorPosterior.build(view, reader)!.sentence).toContain('Not identified: growth of severity');
    expect(targetChecks.build(view, reader)!.sentence).toContain('1 are missed');
    expect(toleranceByGeneration.build(view, reader)!.sentence).toMatch(/to 1\.00 in \d+ generations/);
  });

  it('show no posterior where the targets are not reached', () => {
    const { document } = view;
    const unreached: CalibrationView = {
      ...view,
      ensemble: null,
      bins: [],
      document: {
        ...document,
        verdict: 'unreached',
        factors: document.factors.map((one) => ({ ...one, posterior: null })),
        targets: document.targets.map((one) => ({ ...one, fresh: null, chosen: null })),
      },
    };
    const reader = sampleReader('en');
    expect(priorPosterior.build(unreached, reader)).toBeNull();
    expect(targetChecks.build(unreached, reader)).toBeNull();
    expect(toleranceByGeneration.build(unreached, reader)).not.toBeNull();
    expect(posteriorTable(unreached, reader).rows).toEqual([]);
    expect(targetsTable(unreached, reader).rows).toHaveLength(document.targets.length);
  });
});

describe.each(['zh', 'en'] as const)('The tables of a calibration, %s,', (language) => {
  it('have a row for everything, and no blank left', () => {
    const reader = sampleReader(language);
    const { factors, targets, generations, pairs } = view.document;
    const tables = [
      [posteriorTable(view, reader), factors.length],
      [targetsTable(view, reader), targets.length],
      [generationsTable(view, reader), generations.length],
      [pairsTable(view, reader), pairs.length],
    ] as const;
    for (const [table, rows] of tables) {
      expect(table.rows).toHaveLength(rows);
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length);
        for (const cell of row) expect(String(cell)).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });
});
