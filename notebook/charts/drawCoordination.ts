import * as Plot from '@observablehq/plot';
import { colourOf } from '../encoding/palette.ts';
import type { ShownPolicy } from '../view/comparisonView.ts';
import type { ChartReader } from './chart.ts';
import { type CoordinationAccount, type CoordinationParts, coordinationAccounts } from './coordinationParts.ts';
import { labelsAbove } from './labelsAbove.ts';
import { ofPolicy } from './ofPolicy.ts';
import { axisX, drawPlot, gridX, isNarrow, type Measures, measuresOf, tickFormat } from './plotDefaults.ts';
import { fitsRow, policyRows } from './policyRows.ts';
import { ems } from './textWidth.ts';

export interface CoordinationRow {
  readonly policy: ShownPolicy;
  readonly parts: CoordinationParts;
  /** Yuan a settlement: the outcome itself; `lo` and `hi` null where no interval can be given. */
  readonly mean: number;
  readonly lo: number | null;
  readonly hi: number | null;
  /** The total in words. */
  readonly figure: string;
}

/** Lightness of each account; far enough apart to be told apart beside each other, and figures on them read in both themes. */
const opacity: Readonly<Record<CoordinationAccount, number>> = {
  meeting: 1,
  transfer: 0.5,
  dataEntry: 0.32,
  search: 0.18,
  reporting: 0.06,
};

interface Part {
  readonly account: CoordinationAccount;
  readonly from: number;
  readonly to: number;
}

function partsOf({ yuan }: CoordinationParts): Part[] {
  let from = 0;
  return coordinationAccounts.map((account) => {
    const to = from + yuan[account];
    const part = { account, from, to };
    from = to;
    return part;
  });
}

interface Place {
  /** Middle of the row of text. */
  readonly name: number;
  readonly figure: number;
  /** Edges of the bar; the interval stands below it. */
  readonly y1: number;
  readonly y2: number;
}

/** In pixels from the top; between the first name and its bar the names of the accounts have room. */
function layout(count: number, isTwoLines: boolean, { row }: Measures): { places: Place[]; height: number } {
  const places: Place[] = [];
  let top = 0;
  for (let i = 0; i < count; i++) {
    const name = top + row / 2;
    const figure = name + (isTwoLines ? row : 0);
    const y1 = figure + row / 2 + (i === 0 ? row + 18 : 4);
    const y2 = y1 + row * 1.4;
    places.push({ name, figure, y1, y2 });
    top = y2 + 26;
  }
  return { places, height: top - 8 };
}

/** A bar a policy, stacked by account, with the interval of its total; figures stand in the parts that have room. */
export function drawCoordination(rows: readonly CoordinationRow[], width: number, reader: ChartReader): SVGSVGElement {
  const measures = measuresOf(reader);
  const { accounts: names, coordinationCost: words } = reader.page.charts;
  // Room for half a figure of the axis.
  const side = Math.ceil(measures.font * 0.4);
  const marginBottom = 2 * measures.row + 6;
  const highest = Math.max(...rows.map(({ mean, hi }) => Math.max(mean, hi ?? mean))) * 1.02;
  const room = width - 2 * side;
  const perYuan = room / highest;
  const isTwoLines = rows.some(({ policy, figure }) => !fitsRow(policy.label, figure, room, measures));
  const { places, height } = layout(rows.length, isTwoLines, measures);
  const format = tickFormat(reader, 'number');
  const figure = (value: number) => value.toFixed(1);
  const marks = rows.flatMap(({ policy, parts, mean, lo, hi }, row): Plot.Markish[] => {
    const colour = colourOf(policy.style);
    const { y1, y2 } = places[row]!;
    const all = partsOf(parts);
    const roomy = all.filter(({ from, to }) => (to - from) * perYuan > ems(figure(to - from)) * measures.smallFont + 6);
    const middle = (y1 + y2) / 2;
    const interval = lo === null || hi === null ? [] : [{ lo, hi }];
    return [
      Plot.rect(all, {
        x1: 'from',
        x2: 'to',
        y1,
        y2,
        fill: colour,
        fillOpacity: ({ account }: Part) => opacity[account],
        stroke: colour,
        strokeWidth: 0.75,
        ...ofPolicy(policy.id),
      }),
      Plot.text(roomy, {
        x: ({ from, to }: Part) => (from + to) / 2,
        y: middle,
        text: ({ from, to }: Part) => figure(to - from),
        fill: ({ account }: Part) => (account === 'meeting' ? 'var(--surface)' : 'var(--ink)'),
        fontSize: measures.smallFont,
        ...ofPolicy(policy.id),
      }),
      Plot.ruleY(interval, {
        x1: 'lo',
        x2: 'hi',
        y: y2 + 6,
        stroke: 'var(--ink)',
        strokeWidth: 1.5,
        ...ofPolicy(policy.id),
      }),
      Plot.ruleX([...interval.map(({ lo: x }) => x), ...interval.map(({ hi: x }) => x)], {
        x: (x: number) => x,
        y1: y2 + 3,
        y2: y2 + 9,
        stroke: 'var(--ink)',
        strokeWidth: 1.5,
        ...ofPolicy(policy.id),
      }),
      Plot.dot([mean], { x: (x: number) => x, y: y2 + 6, r: 3, fill: 'var(--ink)', ...ofPolicy(policy.id) }),
    ];
  });
  const named = partsOf(rows[0]!.parts).map(({ account, from, to }) => ({ text: names[account], x: (from + to) / 2 }));
  return drawPlot(width, reader, {
    height: height + marginBottom,
    marginTop: 0,
    marginLeft: side,
    marginRight: side,
    marginBottom,
    x: { domain: [0, highest] },
    y: { type: 'identity' },
    marks: [
      gridX({ ticks: isNarrow(width) ? 4 : 8 }),
      ...marks,
      axisX({ ticks: isNarrow(width) ? 4 : 8, tickFormat: format, label: null, textAnchor: 'middle' }),
      Plot.text([words.axis], {
        frameAnchor: 'bottom-right',
        dy: marginBottom - 6,
        lineAnchor: 'bottom',
        fill: 'var(--ink-soft)',
        fontSize: measures.smallFont,
      }),
      policyRows(
        rows.map(({ policy, figure: text }, row) => {
          const { name, figure: figureY } = places[row]!;
          return { policy, figure: text, y: name, figureY };
        }),
        `coordination-cost-${width}`,
        measures,
      ),
      labelsAbove(named, places[0]!.y1, measures),
    ],
  });
}
