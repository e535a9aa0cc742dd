import { fill } from '../../locales/fill.ts';
import type { ComparisonView } from '../view/comparisonView.ts';
import { captionOf } from './captions.ts';
import type { Chart, ChartReader } from './chart.ts';
import { contrastSentence } from './contrastSentence.ts';
import { countyGeometry } from './countyGeometry.ts';
import type { DataTable } from './dataTable.ts';
import { drawEquity } from './drawEquity.ts';
import { type EquityPanel, fewCases, placesOf, sharedWorld, shareSettled, shareSpread } from './equityPlaces.ts';

/** Shares of cases settled on the map of one world, a map a policy, and how unlike communities are in all worlds. */
export const equityMap: Chart = {
  id: 'equity-map',
  build(view, reader) {
    const world = sharedWorld(view.policies);
    if (world === null) return null;
    const panels = view.policies.map((policy, i): EquityPanel => {
      const { mean = null, lo = null, hi = null } = view.summary.policies[i]?.outcomes.resolutionGini ?? {};
      return { policy, places: placesOf(policy, world)!, spread: shareSpread(policy), gini: { mean, lo, hi } };
    });
    const texts = reader.page.charts.equityMap;
    const { x, y, township } = panels[0]!.places;
    // Drawn at several widths, worked out once.
    const geometry = countyGeometry(x, y, township);
    const parts = [
      fill(texts.synthetic, { world }),
      ...[texts.cells, texts.spread].map((text) => fill(text, { few: fewCases })),
      ...(panels.some(({ gini }) => gini.lo !== null) ? [texts.giniReading] : []),
    ];
    return {
      title: texts.title,
      sentence: sentenceOf(panels, view, reader),
      caption: captionOf(parts, view, reader),
      table: tableOf(panels, world, reader),
      draw: (width) => drawEquity(panels, geometry, width, reader),
    };
  },
};

function sentenceOf(panels: readonly EquityPanel[], view: ComparisonView, reader: ChartReader): string {
  const { equityMap: texts, common } = reader.page.charts;
  const items = panels
    .filter(({ spread }) => spread.n > 0)
    .map(({ policy, spread }) => {
      const [p10, p50, p90] = [spread.p10, spread.p50, spread.p90].map((share) => Math.round(share * 100));
      return fill(texts.item, { policy: policy.label, p10: p10!, p50: p50!, p90: p90! });
    });
  const shares = items.length === 0 ? [] : [fill(texts.sentence, { list: items.join(texts.join) })];
  return [...shares, contrastSentence(view, 'resolutionGini', reader) ?? ''].filter((s) => s !== '').join(common.gap);
}

/** A row a policy for all worlds, then a row a community of the world on the map. */
function tableOf(panels: readonly EquityPanel[], world: number, { page }: ChartReader): DataTable {
  const { equityMap: texts, common } = page.charts;
  const percent = (share: number | null) => (share === null || Number.isNaN(share) ? null : share * 100);
  const none = (n: number) => new Array<null>(n).fill(null);
  const spreads = panels.map(({ policy, spread, gini }) => [
    policy.label,
    texts.allWorlds,
    ...none(8),
    ...[spread.p10, spread.p50, spread.p90].map(percent),
    ...[gini.mean, gini.lo, gini.hi],
  ]);
  const communities = panels.flatMap(({ policy, places }) =>
    Array.from(places.cases, (cases, community) => [
      policy.label,
      world,
      places.township[community]! + 1,
      community + 1,
      places.x[community]!,
      places.y[community]!,
      places.residents[community]!,
      cases,
      places.settled[community]!,
      percent(shareSettled(places, community)),
      ...none(6),
    ]),
  );
  return {
    columns: [
      { key: 'policy', label: common.policy },
      { key: 'world', label: texts.world },
      { key: 'township', label: texts.township },
      { key: 'community', label: texts.community },
      { key: 'x', label: texts.x },
      { key: 'y', label: texts.y },
      { key: 'residents', label: texts.residents },
      { key: 'cases', label: texts.cases },
      { key: 'settled', label: texts.settled },
      { key: 'share', label: texts.share },
      ...[10, 50, 90].map((q) => ({ key: `p${q}`, label: fill(texts.quantile, { q }) })),
      { key: 'gini', label: texts.giniColumn },
      { key: 'gini.lo', label: texts.giniLo },
      { key: 'gini.hi', label: texts.giniHi },
    ],
    rows: [...spreads, ...communities],
  };
}
