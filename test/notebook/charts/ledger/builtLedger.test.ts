// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { describeLedger } from '../../../../ledger/describe/describeLedger.ts';
import { ledgerReading } from '../../../../ledger/describe/ledgerReading.ts';
import type { Language } from '../../../../locales/language.ts';
import { ledgerCharts, ledgerTopics } from '../../../../notebook/charts/ledger/ledgerCharts.ts';
import { factRows } from '../../../../notebook/figures/export/factRows.ts';
import { figureFileName } from '../../../../notebook/figures/export/fileName.ts';
import { pageTextsOf } from '../../../../notebook/locales/texts.ts';
import { type LedgerView, ledgerView } from '../../../../notebook/view/ledgerView.ts';
import { publishedLedger } from '../../../../report/ledger/published/publishedLedger.ts';
import { type MadeCase, madeLedger, monday } from '../../../ledger/madeLedger.ts';
import { sampleReader } from '../../support/sampleView.ts';

/** Two hundred cases that pass three departments, some of them back; every eleventh is open, one type is rare. */
const cases = Array.from({ length: 200 }, (_, i): MadeCase => {
  const received = monday + (i * 7) / 10;
  return {
    received,
    accepted: received + (i % 4) / 2,
    ...(i % 11 === 0 ? {} : { closed: received + 3 + ((i * 13) % 50) }),
    type: i % 67 === 0 ? '罕见' : ['邻里', '婚姻', '劳动'][i % 3]!,
    place: `P${i % 8}`,
    person: i % 150,
    result: i % 11 === 0 ? '' : '调解成功',
    path: i % 2 === 0 ? [['司法所'], ['综治中心']] : i % 5 === 0 ? [['司法所'], ['综治中心'], ['司法所']] : [['网格']],
  };
});

function viewIn(language: Language, of = cases): LedgerView {
  const ledger = madeLedger(of);
  const said = publishedLedger(describeLedger(ledger, ledgerReading(ledger)));
  return ledgerView(said, pageTextsOf(language), { version: '0.0.0', engine: 'e' });
}

describe.each(ledgerCharts.map((chart) => [chart.id, chart] as const))('The figure %s', (id, chart) => {
  const [zh, en] = (['zh', 'en'] as const).map((language) => chart.build(viewIn(language), sampleReader(language))!);

  it('says what it shows in both languages, with every blank filled, and how many cases it is made from', () => {
    for (const { title, sentence, caption, facts, table } of [zh!, en!]) {
      for (const text of [title, sentence, caption, facts!, ...table.columns.map(({ label }) => label)]) {
        expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity/);
        expect(text.trim()).not.toBe('');
      }
      expect(caption).toContain('200');
    }
    expect(zh!.title).not.toBe(en!.title);
    expect(zh!.table.columns.map(({ key }) => key)).toEqual(en!.table.columns.map(({ key }) => key));
  });

  it('has a table whose rows are as wide as its head and hold no count of 1 to 4', () => {
    const { columns, rows } = en!.table;
    const counts = columns.flatMap(({ key }, i) =>
      ['cases', 'passes', 'onTime', 'late', 'notYetDue', 'unknown', 'endedOtherwise', 'open', 'who'].includes(key)
        ? [i]
        : [],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const i of counts) expect([1, 2, 3, 4]).not.toContain(row[i]);
      for (const cell of row) expect(typeof cell === 'number' ? Number.isFinite(cell) : true).toBe(true);
    }
  });

  it.each([320, 900])(
    'draws at %d pixels, hidden from those who hear the sentence, without a broken number',
    (width) => {
      const drawing = en!.draw(width);
      expect(drawing.getAttribute('aria-hidden')).toBe('true');
      expect(drawing.querySelectorAll('path, rect, circle').length).toBeGreaterThan(0);
      expect(drawing.outerHTML).not.toMatch(/NaN|undefined/);
    },
  );

  it('is taken away with the ledger as its source and no seed', () => {
    const view = viewIn('en');
    const reader = sampleReader('en');
    expect(figureFileName({ id, built: en!, view, reader }, 'csv')).toBe(`Case-ledger-${id}.csv`);
    expect(factRows(view, reader).map(([label]) => label)).toEqual(['Version', 'Engine']);
  });
});

describe('Figures of a ledger that tells little', () => {
  it('are left out but for deadlines, of which it says that nothing is known', () => {
    const few = cases.slice(0, 3).map(({ received }) => ({ received }));
    const reader = sampleReader('en');
    const built = ledgerCharts.map((chart) => chart.build(viewIn('en', few), reader));
    expect(ledgerTopics.filter((_, i) => built[i] !== null)).toEqual(['onTime']);
    const onTime = built[ledgerTopics.indexOf('onTime')]!;
    expect(onTime.sentence).toBe(reader.page.charts.ledger.onTime.none);
    expect(onTime.draw(600).outerHTML).not.toMatch(/NaN|undefined/);
  });
});
