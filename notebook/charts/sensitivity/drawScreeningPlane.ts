import type * as Plot from '@observablehq/plot';
import { fill } from '../../../locales/fill.ts';
import type { Estimate } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { svgElement } from '../../encoding/svgElement.ts';
import type { TermId } from '../../terms/termText.ts';
import { makeTermTrigger } from '../../terms/termTrigger.ts';
import type { ChartReader } from '../chart.ts';
import {
  axisX,
  axisY,
  drawPlot,
  gridX,
  gridY,
  isNarrow,
  type Measures,
  measuresOf,
  tickFormat,
} from '../plotDefaults.ts';
import { svgRoot } from '../svgRoot.ts';
import { ems, labelLines } from '../textWidth.ts';
import { halo } from './drawIndexRow.ts';
import { warningAbove } from './drawIndexRows.ts';
import { hasInterval } from './indexRows.ts';
import { type PlacedName, placedNames } from './placedNames.ts';
import { indexSign } from './signKey.ts';

export interface PlanePoint {
  readonly label: string;
  readonly term: TermId | null;
  readonly muStar: Estimate;
  readonly sigma: number;
}

/** Factors that a drawing names or numbers at most: those with the largest effects. */
const mostNumbered = 30;

/** σ against μ*, with the line where they are equal; names beside the signs where they have room, else numbers with their names below. */
export function drawScreeningPlane(
  points: readonly PlanePoint[],
  { unit, warning }: { readonly unit: string; readonly warning: string | undefined },
  width: number,
  reader: ChartReader,
): SVGSVGElement {
  const measures = measuresOf(reader);
  const { font, smallFont, row } = measures;
  const { axes, lines } = reader.page.charts.sensitivity;
  const svg = svgRoot(width, 0, font);
  const top = warningAbove(svg, warning, width, measures);
  const height = Math.round(Math.min(Math.max(width * 0.62, 300), 460));
  const right = Math.max(...points.flatMap(({ muStar }) => [muStar.value, muStar.hi].filter(Number.isFinite))) || 1;
  const high = Math.max(...points.map(({ sigma }) => sigma)) || 1;
  const ticks = isNarrow(width) ? 4 : 7;
  const label = tickFormat(reader, 'number');
  const longest = Math.max(...[high, high / 2, high / 3, high / 4].map((value) => ems(label(value))));
  const plot = drawPlot(width, reader, {
    height,
    marginTop: row * 1.8,
    marginBottom: row * 2.8,
    marginLeft: longest * font * 0.86 + 12,
    marginRight: font,
    x: { domain: [0, right * 1.06], nice: false },
    y: { domain: [0, high * 1.1], nice: false },
    marks: [
      gridX({ ticks }),
      gridY({ ticks: 6 }),
      axisX({ ticks, label: null, tickFormat: label }),
      axisY({ ticks: 6, label: null, tickFormat: label }),
    ],
  }) as SVGSVGElement & Plot.Plot;
  const x = (value: number) => plot.scale('x')!.apply(value) as number;
  const y = (value: number) => plot.scale('y')!.apply(value) as number;
  const [left, bottom] = [x(0), y(0)];
  const [end, ceiling] = [x(right * 1.06), y(high * 1.1)];
  const reach = Math.min(right * 1.06, high * 1.1);
  const soft = { fill: 'var(--ink-soft)', 'font-size': smallFont };
  const equal = { x: x(reach), y: y(reach) };
  plot.append(
    svgElement('path', {
      d: `M${left},${bottom}L${equal.x},${equal.y}`,
      stroke: 'var(--warn)',
      'stroke-width': measures.line * 0.75,
      'stroke-dasharray': '5 3',
    }),
    svgElement('text', { x: 0, y: font, 'text-anchor': 'start', ...soft }, fill(axes.sigma, { unit })),
    svgElement('text', { x: end, y: height - row * 0.6, 'text-anchor': 'end', ...soft }, fill(axes.muStar, { unit })),
    ...points.flatMap(({ muStar, sigma }) =>
      hasInterval(muStar)
        ? [
            svgElement('path', {
              d: `M${x(muStar.lo)},${y(sigma)}H${x(muStar.hi)}`,
              stroke: 'var(--ink)',
              'stroke-opacity': 0.5,
              'stroke-width': measures.line * 0.5,
            }),
          ]
        : [],
    ),
    ...points.map(({ muStar, sigma }) => indexSign('filled', [x(muStar.value), y(sigma)], font * 0.65)),
  );
  const named = points.slice(0, mostNumbered);
  const places = placedNames(
    named.map(({ label: name, muStar, sigma }, i) => ({
      x: x(muStar.value),
      y: y(sigma),
      name: isNarrow(width) ? null : { width: ems(name) * smallFont, height: smallFont * 1.25 },
      number: { width: ems(String(i + 1)) * smallFont, height: smallFont * 1.15 },
    })),
    font * 0.8,
    { x: left, y: ceiling, width: end - left, height: bottom - ceiling },
  );
  plot.append(
    svgElement(
      'text',
      {
        x: Math.min(equal.x + (ems(lines.equal) * smallFont) / 2, end),
        y: equal.y - 5,
        'text-anchor': 'end',
        'font-size': smallFont,
        fill: 'var(--warn)',
        ...halo,
      },
      lines.equal,
    ),
    ...places.flatMap((place, i) => (place === null ? [] : [nameBeside(place, i, named[i]!, smallFont)])),
  );
  plot.setAttribute('y', String(top));
  svg.append(plot);
  const total = keyBelow(svg, points, places, top + height, width, measures, reader);
  svg.setAttribute('height', String(total));
  svg.setAttribute('viewBox', `0 0 ${width} ${total}`);
  return svg;
}

function nameBeside({ kind, box }: NonNullable<PlacedName>, i: number, { label, term }: PlanePoint, size: number) {
  const text = svgElement(
    'text',
    {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      dy: '0.35em',
      'text-anchor': 'middle',
      'font-size': size,
      ...halo,
    },
    kind === 'name' ? label : String(i + 1),
  );
  if (term !== null) makeTermTrigger(text, () => ({ id: term }));
  return text;
}

/** Names of the numbers, in columns, and how many factors have neither name nor number; returns where it ends. */
function keyBelow(
  svg: SVGSVGElement,
  points: readonly PlanePoint[],
  places: readonly PlacedName[],
  top: number,
  width: number,
  { smallFont, row }: Measures,
  { page }: ChartReader,
): number {
  const numbered = places.flatMap((place, i) => (place?.kind === 'number' ? [`${i + 1}  ${points[i]!.label}`] : []));
  const widest = Math.max(0, ...numbered.map(ems)) * smallFont + smallFont;
  const columns = Math.max(1, Math.min(3, Math.floor(width / Math.max(widest, 1))));
  const perColumn = Math.ceil(numbered.length / columns);
  let bottom = top;
  for (let c = 0; c < columns; c++) {
    let y = top;
    for (const text of numbered.slice(c * perColumn, (c + 1) * perColumn)) {
      for (const line of labelLines(text, width / columns / smallFont)) {
        y += row;
        svg.append(svgElement('text', { x: (c * width) / columns, y: y - row * 0.3, 'font-size': smallFont }, line));
      }
    }
    bottom = Math.max(bottom, y);
  }
  const unnamed = points.length - places.filter((place) => place !== null).length;
  if (unnamed > 0) {
    const text = fill(page.charts.sensitivity.unnamed, { n: unnamed });
    for (const line of labelLines(text, width / smallFont)) {
      bottom += row;
      svg.append(
        svgElement('text', { x: 0, y: bottom - row * 0.3, 'font-size': smallFont, fill: 'var(--ink-soft)' }, line),
      );
    }
  }
  return bottom + row * 0.3;
}
