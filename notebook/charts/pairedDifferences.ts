import { fill } from '../../locales/fill.ts';
import type { OutcomeDefinition } from '../../models/governance/outcomes/definitions.ts';
import { fixed } from '../../report/numbers.ts';
import { manyDifferences } from '../../report/verdict/manyDifferences.ts';
import { outcomeLabel, unitText } from '../../report/words.ts';
import type { ComparisonView } from '../view/comparisonView.ts';
import { captionOf } from './captions.ts';
import type { Chart, ChartReader } from './chart.ts';
import type { DataTable } from './dataTable.ts';
import { type DifferenceRow, differenceRows, type Side } from './differenceRows.ts';
import { drawDifferences } from './drawDifferences.ts';

type Group = OutcomeDefinition['group'];

/** Paired differences from the reference, for the outcomes of one group. Null with one policy alone. */
const pairedDifferencesOf = (group: Group, id: string): Chart => ({
  id,
  build(view, reader) {
    const rows = differenceRows(view, group);
    if (rows.length === 0) return null;
    const texts = reader.page.charts.pairedDifferences;
    const reference = view.policies.find((policy) => policy.id === view.reference)!.label;
    const { intervals, found, expected, kept } = manyDifferences(
      rows
        .flatMap(({ marks }) => marks)
        .flatMap(({ difference, interval, n, side }) =>
          interval === null || side === 'same' ? [] : [{ difference, lo: interval[0], hi: interval[1], n }],
        ),
    );
    const chance = fill(reader.texts.report.verdict.chance, {
      n: intervals,
      found,
      expected: fixed(expected, 1),
      kept,
    });
    return {
      title: fill(texts.title, { reference, group: texts.groups[group] }),
      sentence: sentenceOf(rows, reference, group, view, reader),
      caption: captionOf(
        intervals > 0 ? [texts.reading, texts.scale, chance] : [texts.oneWorld, texts.scale],
        view,
        reader,
      ),
      table: tableOf(rows, reader),
      draw: (width) => drawDifferences(rows, width, reader),
    };
  },
});

/** What a reader sees first. */
export const pairedDifferences = pairedDifferencesOf('headline', 'paired-differences');

/** All other outcomes, to be opened on request. */
export const furtherDifferences: readonly Chart[] = [
  pairedDifferencesOf('detail', 'paired-differences-details'),
  pairedDifferencesOf('account', 'paired-differences-accounts'),
  pairedDifferencesOf('flow', 'paired-differences-endings'),
];

function sentenceOf(
  rows: readonly DifferenceRow[],
  reference: string,
  group: Group,
  view: ComparisonView,
  { page }: ChartReader,
): string {
  const { pairedDifferences: texts, common } = page.charts;
  const sides: readonly Side[] = ['better', 'worse', 'changed', 'open', 'same'];
  const items = view.policies.flatMap(({ id, label }) => {
    const marks = rows.flatMap((row) => row.marks.filter(({ policy }) => policy.id === id));
    const counts = sides.flatMap((side) => {
      const n = marks.filter((mark) => mark.side === side).length;
      return n === 0 ? [] : [fill(texts.counts[side], { n })];
    });
    return counts.length === 0 ? [] : [fill(texts.item, { policy: label, counts: counts.join(common.separator) })];
  });
  return fill(texts.sentence, {
    reference,
    group: texts.groups[group],
    n: rows.length,
    list: items.join(texts.join),
  });
}

function tableOf(rows: readonly DifferenceRow[], { page, texts: words }: ChartReader): DataTable {
  const { pairedDifferences: texts, common } = page.charts;
  return {
    columns: [
      { key: 'outcome', label: texts.outcome },
      { key: 'unit', label: texts.unit },
      { key: 'better', label: texts.better },
      { key: 'policy', label: common.policy },
      { key: 'difference', label: texts.difference },
      { key: 'lo', label: texts.lo },
      { key: 'hi', label: texts.hi },
      { key: 'n', label: texts.n },
      { key: 'supported', label: texts.supported },
    ],
    rows: rows.flatMap(({ definition, unit, marks }) =>
      marks.map(({ policy, difference, interval, n, side }) => [
        outcomeLabel(definition.key, words),
        unitText(unit, words),
        words.report.better[definition.better],
        policy.label,
        difference,
        interval?.[0] ?? null,
        interval?.[1] ?? null,
        n,
        texts.sides[side],
      ]),
    ),
  };
}
