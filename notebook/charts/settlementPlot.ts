import * as Plot from '@observablehq/plot';
import { colourOf, dashOf, symbolOf } from '../encoding/palette.ts';
import type { ChartReader } from './chart.ts';
import { type EndLabel, endLabels } from './endLabels.ts';
import { ofPolicy } from './ofPolicy.ts';
import { axisX, axisY, drawPlot, gridY, measuresOf, tickFormat } from './plotDefaults.ts';
import type { CaseEnding, SettlementCurves } from './settlementCurves.ts';

export interface SettlementPanel {
  readonly ending: CaseEnding;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  /** Top of the scale. */
  readonly top: number;
  /** Ticks of the days. */
  readonly days: readonly number[];
  readonly dayLabel: string;
  /** Names at the ends of the lines; none in small panels. */
  readonly labels: readonly EndLabel[];
}

/** One ending: the mean share of disputes by days since surfacing with its interval, a line a policy; half, where it is settled, is marked. */
export function settlementPlot(
  all: readonly SettlementCurves[],
  panel: SettlementPanel,
  reader: ChartReader,
): SVGSVGElement {
  const { ending, title, width, height, marginLeft, marginRight, top, days, dayLabel, labels } = panel;
  const measures = measuresOf(reader);
  const marks = all.flatMap(({ policy, curves, halfSettled }): Plot.Markish[] => {
    const { mean, lo, hi } = curves[ending];
    const points = Array.from(mean, (y, day) => ({ day, y, lo: Math.min(top, lo[day]!), hi: Math.min(top, hi[day]!) }));
    const colour = colourOf(policy.style);
    return [
      Plot.areaY(points, { x: 'day', y1: 'lo', y2: 'hi', fill: colour, fillOpacity: 0.18, ...ofPolicy(policy.id) }),
      Plot.lineY(points, {
        x: 'day',
        y: 'y',
        stroke: colour,
        strokeWidth: measures.line,
        strokeDasharray: dashOf(policy.style) ?? 'none',
        ...ofPolicy(policy.id),
      }),
      Plot.dot(ending === 'settled' && halfSettled !== null ? [points[halfSettled]!] : [], {
        x: 'day',
        y: 'y',
        r: 2 * measures.line + 0.5,
        symbol: symbolOf(policy.style),
        fill: colour,
        stroke: 'var(--surface)',
        ...ofPolicy(policy.id),
      }),
    ];
  });
  return drawPlot(width, reader, {
    height,
    marginTop: measures.row + 8,
    marginBottom: (dayLabel === '' ? 1 : 2) * measures.row + 6,
    marginLeft,
    marginRight,
    x: { domain: [0, days.at(-1)!] },
    y: { domain: [0, top] },
    marks: [
      gridY({ ticks: ending === 'settled' ? 5 : 3 }),
      Plot.text([title], {
        frameAnchor: 'top-left',
        dy: -measures.row - 2,
        dx: 0,
        fill: 'var(--ink)',
        fontWeight: 600,
        fontSize: measures.smallFont,
      }),
      ...(ending === 'settled' ? [Plot.ruleY([0.5], { stroke: 'var(--ink-soft)', strokeDasharray: '1 3' })] : []),
      axisY({ ticks: ending === 'settled' ? 5 : 3, tickFormat: tickFormat(reader, 'share'), label: null }),
      axisX({ ticks: [...days], tickFormat: (day: number) => String(day), label: null }),
      Plot.text([dayLabel], {
        frameAnchor: 'bottom',
        dy: 2 * measures.row,
        lineAnchor: 'bottom',
        fill: 'var(--ink-soft)',
        fontSize: measures.smallFont,
      }),
      ...marks,
      endLabels(labels, measures),
    ],
  });
}
