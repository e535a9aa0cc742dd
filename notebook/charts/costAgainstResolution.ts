import { fill } from '../../locales/fill.ts';
import { fixed } from '../../report/numbers.ts';
import { captionOf } from './captions.ts';
import type { Chart, ChartReader } from './chart.ts';
import { type CostPoint, costPoints } from './costFront.ts';
import type { DataTable } from './dataTable.ts';
import { drawCost } from './drawCost.ts';

/** Coordination cost a settlement against disputes settled in time, with the front of the means. */
export const costAgainstResolution: Chart = {
  id: 'cost-against-resolution',
  build(view, reader) {
    const points = costPoints(view.policies);
    if (points.length === 0) return null;
    const texts = reader.page.charts.costAgainstResolution;
    return {
      title: texts.title,
      sentence: sentenceOf(points, reader),
      caption: captionOf(
        points.some(({ cost }) => cost.n > 1) ? [texts.reading, texts.frontReading] : [texts.oneWorld],
        view,
        reader,
      ),
      table: tableOf(points, reader),
      draw: (width) => drawCost(points, width, reader),
    };
  },
};

function sentenceOf(points: readonly CostPoint[], reader: ChartReader): string {
  const { costAgainstResolution: texts, common } = reader.page.charts;
  const parts = [
    { text: texts.on, found: points.filter(({ supported }) => supported === 'on') },
    { text: texts.meansOnly, found: points.filter(({ supported, onFront }) => supported === 'open' && onFront) },
    { text: texts.open, found: points.filter(({ supported, onFront }) => supported === 'open' && !onFront) },
    { text: texts.off, found: points.filter(({ supported }) => supported === 'off') },
  ].filter(({ found }) => found.length > 0);
  const inDoubt = points.some(({ supported, worldShare }) => supported === 'open' && !Number.isNaN(worldShare));
  const shares = points.map(({ policy, worldShare }) =>
    fill(texts.worldsItem, { policy: policy.label, share: `${fixed(worldShare * 100, 0)}%` }),
  );
  const values = points.map(({ policy, cost, rate }) =>
    fill(texts.valuesItem, { policy: policy.label, cost: fixed(cost.mean, 1), rate: fixed(rate.mean * 100, 1) }),
  );
  return [
    fill(texts.values, { list: values.join(texts.join) }),
    ...(points.length > 1 ? parts : []).map(({ text, found }) => fill(text, { list: quotedNames(found, reader) })),
    ...(inDoubt ? [fill(texts.worlds, { list: shares.join(common.separator) })] : []),
  ].join(common.gap);
}

const quotedNames = (points: readonly CostPoint[], { page }: ChartReader): string =>
  points
    .map(({ policy }) => fill(page.charts.costAgainstResolution.quoted, { policy: policy.label }))
    .join(page.charts.common.separator);

/** A row a policy's mean, then a row a world. */
function tableOf(points: readonly CostPoint[], { page }: ChartReader): DataTable {
  const { costAgainstResolution: texts, common } = page.charts;
  const measured = (key: string, what: string) => [
    { key, label: what },
    { key: `${key}.lo`, label: fill(texts.lo, { what }) },
    { key: `${key}.hi`, label: fill(texts.hi, { what }) },
  ];
  const number = (value: number) => (Number.isFinite(value) ? value : null);
  const means = points.map(({ policy, cost, rate, onFront, supported, worldShare }) => [
    policy.label,
    texts.mean,
    ...[cost.mean, cost.lo, cost.hi, rate.mean * 100, rate.lo * 100, rate.hi * 100].map(number),
    texts.places[onFront ? 'on' : 'off'],
    texts.places[supported],
    number(worldShare * 100),
  ]);
  const worlds = points.flatMap(({ policy, worlds }) =>
    worlds.map(({ world, cost, rate }) => [
      policy.label,
      world,
      cost,
      null,
      null,
      rate * 100,
      null,
      null,
      null,
      null,
      null,
    ]),
  );
  return {
    columns: [
      { key: 'policy', label: common.policy },
      { key: 'world', label: texts.world },
      ...measured('cost', texts.cost),
      ...measured('rate', texts.rate),
      { key: 'onFront', label: texts.place },
      { key: 'supported', label: texts.supported },
      { key: 'worldShare', label: texts.share },
    ],
    rows: [...means, ...worlds],
  };
}
