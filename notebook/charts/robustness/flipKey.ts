import type { PreferredSide } from '../../../sim/analysis/decision/flip.ts';
import { colourOf } from '../../encoding/palette.ts';
import { svgElement } from '../../encoding/svgElement.ts';
import type { EnsemblePolicy } from '../../view/robustView.ts';
import type { ChartReader } from '../chart.ts';
import { measuresOf } from '../plotDefaults.ts';
import { ems, labelLines } from '../textWidth.ts';

export type Sides = Readonly<Record<'policy' | 'reference', EnsemblePolicy>>;

export type Fills = Readonly<Record<PreferredSide, Readonly<Record<string, string | number>>>>;

/** The two policies are told apart by how dark they are, too: one is full, the other light with a thick edge. */
export const fillsOf = ({ policy, reference }: Sides, hatchId: string): Fills => ({
  policy: { fill: colourOf(policy.style), 'fill-opacity': 0.85, stroke: colourOf(policy.style) },
  reference: { fill: colourOf(reference.style), 'fill-opacity': 0.18, stroke: colourOf(reference.style) },
  unsure: { fill: `url(#${hatchId})`, stroke: 'var(--ink-soft)' },
});

export function unsureHatch(id: string): SVGPatternElement {
  const frame = { width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return svgElement(
    'pattern',
    { id, ...frame },
    svgElement('rect', { width: 6, height: 6, fill: 'var(--surface)' }),
    svgElement('rect', { width: 1.6, height: 6, fill: 'var(--ink-soft)' }),
  );
}

/** What the parts and marks stand for, as many to a line as fit; returns where it ends. */
export function sideKey(
  svg: SVGSVGElement,
  { policy, reference }: Sides,
  fills: Fills,
  width: number,
  reader: ChartReader,
): number {
  const { font, row, line } = measuresOf(reader);
  const t = reader.page.charts.robustness.flips;
  let [x, y] = [0, 0];
  const entry = (sign: (x: number, y: number) => SVGElement[], text: string) => {
    const lines = labelLines(text, (width - font * 2.4) / font);
    const size = font * 2.4 + Math.max(...lines.map(ems)) * font;
    if (x > 0 && x + size > width) [x, y] = [0, y + row * 1.15];
    svg.append(
      ...sign(x, y + row / 2),
      ...lines.map((one, i) => svgElement('text', { x: x + font * 2.3, y: y + row * (i + 0.5), dy: '0.35em' }, one)),
    );
    if (lines.length > 1) [x, y] = [0, y + row * (lines.length + 0.15)];
    else x += size + font;
  };
  const swatch = (side: PreferredSide) => (left: number, middle: number) => [
    svgElement('rect', { x: left + 1, y: middle - row * 0.32, width: font * 1.8, height: row * 0.64, ...fills[side] }),
  ];
  entry(swatch('policy'), policy.label);
  entry(swatch('reference'), reference.label);
  entry(swatch('unsure'), t.unsure);
  entry(
    (left, middle) => crossing(left + font * 0.9, [left, left + font * 1.8], middle, row * 0.4, true, line),
    t.crossingKey,
  );
  entry((left, middle) => [dotted(left, left + font * 1.8, middle)], t.outsideKey);
  return x === 0 ? y : y + row * 1.15;
}

export const dotted = (from: number, to: number, y: number): SVGElement =>
  svgElement('path', {
    d: `M${from},${y}H${to}`,
    stroke: 'var(--ink-soft)',
    'stroke-width': 2,
    'stroke-dasharray': '1 4',
    'stroke-linecap': 'round',
  });

/** A change and its interval: across the bar, filled where it is sure. */
export function crossing(
  at: number,
  [from, to]: readonly [number, number],
  y: number,
  half: number,
  isSure: boolean,
  line: number,
): SVGElement[] {
  const span = `M${from},${y}H${to}M${from},${y - 4}v8M${to},${y - 4}v8`;
  return [
    svgElement('path', {
      d: `${span}M${at},${y - half}v${half * 2}`,
      fill: 'none',
      stroke: 'var(--surface)',
      'stroke-width': line * 2.5,
    }),
    svgElement('path', { d: span, fill: 'none', stroke: 'var(--ink)', 'stroke-width': line * 0.75 }),
    svgElement('path', {
      d: `M${at},${y - half}v${half * 2}`,
      stroke: 'var(--ink)',
      'stroke-width': isSure ? line * 1.25 : line * 0.6,
    }),
    svgElement('circle', {
      cx: at,
      cy: y,
      r: half * 0.42,
      fill: isSure ? 'var(--ink)' : 'var(--surface)',
      stroke: 'var(--ink)',
      'stroke-width': 1.5,
    }),
  ];
}
