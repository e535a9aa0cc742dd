import type { ScaleLinear } from 'd3';
import { svgElement } from '../../encoding/svgElement.ts';
import type { ChartReader } from '../chart.ts';
import { measuresOf } from '../plotDefaults.ts';
import { ems, labelLines } from '../textWidth.ts';

interface Frame {
  /** Of the rows. */
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  /** With its unit. */
  readonly label: string;
}

/** Hairlines behind rows, the numbers and the name of their scale below; puts them first into `ground` and returns where they end. */
export function valueAxis(
  ground: SVGGElement,
  scale: ScaleLinear<number, number>,
  { top, bottom, width, label }: Frame,
  reader: ChartReader,
): number {
  const { smallFont, row } = measuresOf(reader);
  const [from, to] = scale.range() as [number, number];
  const ticks = ticksThatFit(scale, to - from, smallFont, reader);
  const lines = labelLines(label, (width - 2) / smallFont);
  const middle = (from + to) / 2;
  const widest = (Math.max(...lines.map(ems)) * smallFont) / 2;
  const x = Math.min(Math.max(middle, widest), Math.max(widest, width - widest));
  const soft = { fill: 'var(--ink-soft)', 'font-size': smallFont, 'text-anchor': 'middle' };
  const within = (at: number, text: string) => {
    const half = (ems(text) * smallFont) / 2;
    return Math.min(Math.max(at, half), width - half);
  };
  ground.prepend(
    svgElement('path', { d: ticks.map(({ at }) => `M${at},${top}V${bottom + 3}`).join(''), stroke: 'var(--rule)' }),
    ...ticks.map(({ at, text }) => svgElement('text', { x: within(at, text), y: bottom + row * 0.85, ...soft }, text)),
    ...lines.map((text, i) => svgElement('text', { x, y: bottom + row * (1.9 + i), ...soft }, text)),
  );
  return bottom + row * (1.4 + lines.length);
}

/** Round numbers whose texts have room side by side. */
function ticksThatFit(scale: ScaleLinear<number, number>, room: number, font: number, { language }: ChartReader) {
  for (const count of [7, 5, 4, 3, 2, 1]) {
    const values = scale.ticks(count);
    const decimals = Math.max(...values.map((value) => String(value).split('.')[1]?.length ?? 0), 0);
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: Math.min(decimals, 6) });
    const ticks = values.map((value) => ({ at: scale(value), text: format.format(value).replace('-', '−') }));
    const widest = Math.max(...ticks.map(({ text }) => ems(text)), 0) * font + font * 0.6;
    if (ticks.length < 2 || widest * (ticks.length - 1) <= room) return ticks;
  }
  return [];
}
