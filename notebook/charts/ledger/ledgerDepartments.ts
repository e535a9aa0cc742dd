import { fill } from '../../../locales/fill.ts';
import type { PublishedGraph } from '../../../report/ledger/published/publishGraph.ts';
import type { LedgerView } from '../../view/ledgerView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import { drawDepartments } from './drawDepartments.ts';
import { ledgerFacts } from './ledgerFacts.ts';

/** Which department follows which; null where no case was handed on. */
export const ledgerDepartments: Chart<LedgerView> = {
  id: 'ledger-departments',
  build(view, reader) {
    const graph = view.said.departments;
    if (graph === null) return null;
    const t = reader.page.charts.ledger;
    const { facts, caption } = ledgerFacts(view, reader);
    const nameOf = (place: number) => graph.nodes[place]?.name ?? t.others;
    return {
      title: t.departments.title,
      sentence: sentenceOf(graph, nameOf, reader),
      caption: caption(t.departments.caption),
      facts,
      table: {
        columns: (['from', 'to', 'passes'] as const).map((key) => ({ key, label: t.columns[key] })),
        rows: graph.ways.map(({ from, to, passes }) => [
          from === null ? t.departments.comesIn : nameOf(from),
          to === null ? t.departments.goesOut : nameOf(to),
          passes ?? t.withheld,
        ]),
      },
      draw: (width) => drawDepartments(graph, width, reader),
    };
  },
};

function sentenceOf({ cases, ways }: PublishedGraph, nameOf: (place: number) => string, { page }: ChartReader): string {
  const t = page.charts.ledger.departments;
  let most: { from: number; to: number; passes: number } | undefined;
  for (const { from, to, passes } of ways) {
    if (from === null || to === null || from === to || passes === null) continue;
    if (most === undefined || passes > most.passes) most = { from, to, passes };
  }
  if (most === undefined) return fill(t.none, { n: cases });
  return fill(t.sentence, { n: cases, from: nameOf(most.from), to: nameOf(most.to), passes: most.passes });
}
