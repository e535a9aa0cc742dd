import { fill } from '../../locales/fill.ts';
import { svgElement } from '../encoding/svgElement.ts';
import type { ChartReader } from './chart.ts';
import { fewCases } from './equityPlaces.ts';
import { measuresOf } from './plotDefaults.ts';
import type { ShareScale } from './shareScale.ts';
import { ems } from './textWidth.ts';

/** Fill of cells that are not judged; puts its pattern into `defs`. */
export function fewHatch(defs: SVGDefsElement): string {
  const id = 'equity-map-few';
  defs.append(
    svgElement(
      'pattern',
      { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      svgElement('rect', { width: 5, height: 5, fill: 'var(--surface)' }),
      svgElement('rect', { width: 1.2, height: 5, fill: 'var(--ink-soft)', 'fill-opacity': 0.6 }),
    ),
  );
  return `url(#${id})`;
}

/** Name, swatches, numbers. */
export const legendHeight = (reader: ChartReader): number => measuresOf(reader).row * 2.7;

/** Classes with the shares between them, then what is hatched. */
export function shareLegend(scale: ShareScale, few: string, width: number, reader: ChartReader): SVGGElement {
  const { font, smallFont, row } = measuresOf(reader);
  const texts = reader.page.charts.equityMap;
  const fewText = fill(texts.few, { few: fewCases });
  const classes = scale.edges.length - 1;
  const fewWidth = Math.max(font * 2, ems(fewText) * smallFont);
  const step = Math.min(font * 3.4, (width - fewWidth - font * 4) / classes);
  const [left, top, high] = [font, row * 1.1, font * 0.9];
  const soft = { 'font-size': smallFont, fill: 'var(--ink-soft)', y: top + high + smallFont * 1.15 };
  const hatchAt = left + classes * step + font * 2.4;
  return svgElement(
    'g',
    {},
    svgElement('text', { y: row * 0.75, 'font-size': smallFont }, texts.legend),
    ...scale.edges.slice(0, -1).map((edge, i) =>
      svgElement('rect', {
        x: left + i * step,
        y: top,
        width: step,
        height: high,
        fill: scale.colourOf(edge + 0.001),
      }),
    ),
    svgElement('rect', {
      x: left,
      y: top,
      width: classes * step,
      height: high,
      fill: 'none',
      stroke: 'var(--ink-soft)',
      'stroke-width': 0.8,
    }),
    ...scale.edges.map((edge, i) =>
      svgElement('text', { x: left + i * step, 'text-anchor': 'middle', ...soft }, `${Math.round(edge * 100)}%`),
    ),
    svgElement('rect', {
      x: hatchAt,
      y: top,
      width: font * 2,
      height: high,
      fill: few,
      stroke: 'var(--ink-soft)',
      'stroke-width': 0.8,
    }),
    svgElement('text', { x: hatchAt, ...soft }, fewText),
  );
}
