import { fill } from '../../../locales/fill.ts';
import type { PublishedGraph } from '../../../report/ledger/published/publishGraph.ts';
import { svgElement } from '../../encoding/svgElement.ts';
import type { ChartReader } from '../chart.ts';
import { isNarrow, measuresOf } from '../plotDefaults.ts';
import { halo } from '../sensitivity/drawIndexRow.ts';
import { svgRoot } from '../svgRoot.ts';
import { labelLines } from '../textWidth.ts';

/** Ways that are drawn, those gone most; the table has all. */
const mostWays = 20;

/** Departments one below the other, ways between them as arcs: solid downwards, dashed and wider out upwards. */
export function drawDepartments(graph: PublishedGraph, width: number, reader: ChartReader): SVGSVGElement {
  const { font, smallFont, row } = measuresOf(reader);
  const t = reader.page.charts.ledger;
  const names = width * (isNarrow(width) ? 0.42 : 0.38);
  const most = graph.nodes.reduce((largest, { stays }) => Math.max(largest, stays ?? 0), 1);
  const x = names + font * 1.6;
  const svg = svgRoot(width, 0, font);
  const arcs = svgElement('g', { fill: 'none' });
  svg.append(arcs);

  const middles: number[] = [];
  let top = row * 0.5;
  for (const [place, { name, stays }] of graph.nodes.entries()) {
    const lines = labelLines(name ?? t.others, names / font);
    const height = (lines.length + 1) * row;
    const middle = top + height / 2;
    middles.push(middle);
    const note = fill(t.departments.inOut, { in: countOf(graph, null, place), out: countOf(graph, place, null) });
    const text = (y: number, content: string, more: Readonly<Record<string, string | number>>) =>
      svgElement('text', { x: names, y, 'text-anchor': 'end', ...more }, content);
    svg.append(
      ...lines.map((line, i) => text(top + row * (i + 0.75), line, {})),
      text(top + row * (lines.length + 0.7), note, { 'font-size': smallFont, fill: 'var(--ink-soft)' }),
      svgElement('circle', {
        cx: x,
        cy: middle,
        r: 3 + (font * 0.7 * Math.sqrt(stays ?? 0)) / Math.sqrt(most),
        fill: stays === null ? 'var(--surface)' : 'var(--accent)',
        stroke: 'var(--accent)',
      }),
    );
    top += height + row * 0.6;
  }

  const drawn = waysBetween(graph);
  const widest = drawn[0]?.passes ?? 1;
  const longest = middles.length < 2 ? 1 : middles.at(-1)! - middles[0]!;
  const room = width - x - font * 4;
  for (const { from, to, passes } of drawn) {
    const [start, end] = [middles[from]!, middles[to]!];
    const isDown = to > from;
    // The curve comes three quarters as far as its control points.
    const reach = (room / 0.75) * (0.18 + 0.62 * (Math.abs(end - start) / longest)) * (isDown ? 0.8 : 1);
    const colour = isDown ? 'var(--accent)' : 'var(--warn)';
    const tip = x + font;
    arcs.append(
      svgElement('path', {
        d: `M${x},${start}C${x + reach},${start} ${x + reach},${end} ${tip},${end}`,
        stroke: colour,
        'stroke-opacity': 0.75,
        'stroke-width': 1 + 6 * Math.sqrt(passes / widest),
        ...(isDown ? {} : { 'stroke-dasharray': '7 4' }),
      }),
      svgElement('path', {
        d: `M${tip - font * 0.5},${end}l${font * 0.9},${-font * 0.4}v${font * 0.8}z`,
        fill: colour,
      }),
    );
    svg.append(
      svgElement(
        'text',
        { x: x + reach * 0.75 + 4, y: (start + end) / 2, dy: '0.35em', 'font-size': smallFont, ...halo },
        String(passes),
      ),
    );
  }
  svg.setAttribute('height', String(top));
  svg.setAttribute('viewBox', `0 0 ${width} ${top}`);
  return svg;
}

interface DrawnWay {
  readonly from: number;
  readonly to: number;
  readonly passes: number;
}

/** Ways between two departments that may be published, the most frequent first. */
function waysBetween({ ways }: PublishedGraph): DrawnWay[] {
  return ways
    .flatMap(({ from, to, passes }): DrawnWay[] =>
      from === null || to === null || from === to || passes === null ? [] : [{ from, to, passes }],
    )
    .sort((a, b) => b.passes - a.passes)
    .slice(0, mostWays);
}

function countOf({ ways }: PublishedGraph, from: number | null, to: number | null): string {
  const way = ways.find((one) => one.from === from && one.to === to);
  return way === undefined ? '0' : String(way.passes ?? '–');
}
