import { fill } from '../../locales/fill.ts';
import { fixed } from '../../report/numbers.ts';
import { svgElement } from '../encoding/svgElement.ts';
import type { ChartReader } from './chart.ts';
import type { Point } from './convexClip.ts';
import type { CountyGeometry } from './countyGeometry.ts';
import { fewHatch, legendHeight, shareLegend } from './equityLegend.ts';
import { type EquityPanel, fewCases, type Places, shareSettled } from './equityPlaces.ts';
import { spreadElements } from './equitySpread.ts';
import { measuresOf } from './plotDefaults.ts';
import { policySign } from './policySign.ts';
import { type ShareScale, shareScale } from './shareScale.ts';
import { svgRoot } from './svgRoot.ts';
import { labelLines } from './textWidth.ts';

/** Widest a map is drawn. */
const mapWidthMost = 340;

/** Small multiples under one legend, two or four side by side as there is room. */
export function drawEquity(
  panels: readonly EquityPanel[],
  geometry: CountyGeometry,
  width: number,
  reader: ChartReader,
): SVGSVGElement {
  const { font, row } = measuresOf(reader);
  const gap = font * 1.4;
  const columns = Math.min(panels.length, width >= 760 ? 4 : 2);
  const side = Math.min(mapWidthMost, (width - gap * (columns - 1)) / columns);
  const scale = shareScale(
    panels.flatMap(({ places }) => Array.from(places.cases, (_, i) => shareSettled(places, i) ?? [])).flat(),
  );
  const map = mapOf(geometry, side);
  const names = panels.map(({ policy }) => labelLines(policy.label, (side - font * 1.4) / font));
  const nameLines = Math.max(...names.map(({ length }) => length));
  const panelHeight = nameLines * row + map.height + row * 3.2 + gap;
  const top = legendHeight(reader) + gap * 0.6;
  const height = top + Math.ceil(panels.length / columns) * panelHeight - gap;
  const svg = svgRoot(width, Math.ceil(height), font);
  const defs = svgElement('defs', {});
  const few = fewHatch(defs);
  svg.append(defs, shareLegend(scale, few, width, reader));
  panels.forEach((panel, i) => {
    const [x, y] = [(i % columns) * (side + gap), top + Math.floor(i / columns) * panelHeight];
    svg.append(
      svgElement(
        'g',
        { 'data-policy': panel.policy.id, transform: `translate(${x} ${y})` },
        policySign(panel.policy.style, [font * 0.5, row * 0.5], font * 0.85),
        ...names[i]!.map((text, k) =>
          svgElement('text', { x: font * 1.4, y: row * (k + 0.5), dy: '0.35em', 'font-weight': 600 }, text),
        ),
        svgElement(
          'g',
          { transform: `translate(0 ${nameLines * row})` },
          ...mapElements(panel.places, map, { scale, few }, reader),
        ),
        svgElement(
          'g',
          { transform: `translate(0 ${nameLines * row + map.height})` },
          ...spreadElements(panel, side, scale, reader),
        ),
      ),
    );
  });
  return svg;
}

interface DrawnMap {
  /** Of lines, in pixels: thinner on a small map, which they would fill. */
  readonly line: number;
  readonly height: number;
  readonly cells: readonly string[];
  readonly borders: string;
  readonly outline: string;
  readonly seat: Point;
}

/** Paths in pixels, north up: the same for every policy. */
function mapOf({ cells, borders, outline }: CountyGeometry, side: number): DrawnMap {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
  const inset = 1;
  const k = Math.min((side - 2 * inset) / wide, (side - 2 * inset) / high);
  const shift = (side - wide * k) / 2;
  const at = ([x, y]: Point): Point => [shift + (x - left) * k, inset + (high - (y - bottom)) * k];
  const text = (point: Point) => {
    const [x, y] = at(point);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  };
  const path = (polygon: readonly Point[]) => (polygon.length === 0 ? '' : `M${polygon.map(text).join('L')}Z`);
  return {
    line: Math.max(0.7, side / 250),
    height: high * k + 2 * inset,
    cells: cells.map(path),
    borders: borders.map(([a, b]) => `M${text(a)}L${text(b)}`).join(''),
    outline: path(outline),
    seat: at([0, 0]),
  };
}

function mapElements(
  places: Places,
  map: DrawnMap,
  { scale, few }: { readonly scale: ShareScale; readonly few: string },
  reader: ChartReader,
): SVGElement[] {
  const { font, smallFont } = measuresOf(reader);
  const texts = reader.page.charts.equityMap;
  const number = new Intl.NumberFormat(reader.language, { maximumFractionDigits: 0 });
  const cells = map.cells.map((d, community) => {
    const share = shareSettled(places, community);
    const words = fill(texts.cell, {
      township: places.township[community]! + 1,
      community: community + 1,
      settled: places.settled[community]!,
      cases: places.cases[community]!,
      share: share === null ? fill(texts.few, { few: fewCases }) : `${fixed(share * 100, 0)}%`,
      residents: number.format(places.residents[community]!),
    });
    const colour = share === null ? few : scale.colourOf(share);
    return svgElement('path', { d, fill: colour }, svgElement('title', {}, words));
  });
  const [x, y] = map.seat;
  return [
    svgElement('g', { stroke: 'var(--surface)', 'stroke-width': map.line / 2 }, ...cells),
    svgElement('path', {
      d: map.borders,
      fill: 'none',
      stroke: 'var(--surface)',
      'stroke-width': map.line * 2.4,
      'stroke-linecap': 'round',
    }),
    svgElement('path', {
      d: map.borders + map.outline,
      fill: 'none',
      stroke: 'var(--ink)',
      'stroke-width': map.line,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
    svgElement('circle', {
      cx: x,
      cy: y,
      r: font * 0.34,
      fill: 'var(--ink)',
      stroke: 'var(--surface)',
      'stroke-width': 2,
    }),
    svgElement(
      'text',
      {
        x: x + font * 0.6,
        y,
        dy: '0.35em',
        'font-size': smallFont,
        'font-weight': 600,
        stroke: 'var(--surface)',
        'stroke-width': 3.5,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      texts.seat,
    ),
  ];
}
