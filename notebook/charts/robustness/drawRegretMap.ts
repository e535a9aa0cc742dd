import { fill } from '../../../locales/fill.ts';
import type { Estimate } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { svgElement } from '../../encoding/svgElement.ts';
import type { EnsemblePolicy } from '../../view/robustView.ts';
import type { ChartReader } from '../chart.ts';
import { isNarrow, measuresOf } from '../plotDefaults.ts';
import { policySign } from '../policySign.ts';
import { decimalsOf, estimateText, numberText } from '../sensitivity/estimateText.ts';
import { svgRoot } from '../svgRoot.ts';
import { ems, labelLines } from '../textWidth.ts';
import { type ClassScale, classScale } from './classScale.ts';
import type { FactorScale } from './factorScale.ts';
import type { RegretBin } from './regretBins.ts';
import { classKey, orderAxis } from './regretKey.ts';

/** A policy's regrets, in the unit shown. */
export interface RegretRow {
  readonly policy: EnsemblePolicy;
  readonly mean: Estimate;
  readonly crossed: number;
  readonly max: number;
  /** Mean by column; NaN where it is undefined. */
  readonly cells: readonly number[];
}

export interface RegretDrawing {
  readonly rows: readonly RegretRow[];
  readonly bins: readonly RegretBin[];
  /** The factor that worlds are ordered along; null: by the regret of the reference. */
  readonly along: FactorScale | null;
  readonly reference: string;
  readonly unit: string;
}

interface Places {
  /** Ends of the map. */
  readonly left: number;
  readonly right: number;
  /** Right ends of the numbers. */
  readonly mean: number;
  readonly max: number;
  readonly isNarrow: boolean;
}

/** A row a policy, a column a group of worlds; a dot where it has the least regret of its column. */
export function drawRegretMap(drawing: RegretDrawing, width: number, reader: ChartReader): SVGSVGElement {
  const { rows, along } = drawing;
  const { font, smallFont, row } = measuresOf(reader);
  const t = reader.page.charts.robustness.regretMap;
  const svg = svgRoot(width, 0, font);
  const scale = classScale(Math.max(0, ...rows.flatMap(({ cells }) => cells.filter(Number.isFinite))));
  const decimals = decimalsOf(rows.map(({ mean }) => mean));
  const texts = rows.map(({ mean, max }) => ({ mean: estimateText(mean, decimals), max: numberText(max, decimals) }));
  const narrow = isNarrow(width) || width < font * 50;
  const digits = (words: readonly string[]) => Math.max(...words.map(ems)) * smallFont * 0.9 + font * 1.6;
  const [meanWidth, maxWidth] = [
    digits([t.mean, ...texts.map(({ mean }) => mean)]),
    digits([t.max, ...texts.map(({ max }) => max)]),
  ];
  const names = narrow
    ? 0
    : Math.min(width * 0.3, Math.max(...rows.map(({ policy }) => ems(policy.label))) * font + font * 2.4);
  const places: Places = {
    left: names,
    right: narrow ? width : width - meanWidth - maxWidth,
    mean: width - maxWidth,
    max: width,
    isNarrow: narrow,
  };
  let y = classKey(svg, scale, drawing.unit, width, reader) + row * 0.5;
  const soft = { 'font-size': smallFont, fill: 'var(--ink-soft)', 'text-anchor': 'end' };
  if (!narrow) {
    svg.append(
      svgElement('text', { x: places.mean, y: y + row * 0.7, ...soft }, t.mean),
      svgElement('text', { x: places.max, y: y + row * 0.7, ...soft }, t.max),
    );
    y += row;
  }
  for (const [i, one] of rows.entries()) y = drawRow(svg, one, i, drawing, texts[i]!, scale, places, y, reader);
  y = orderAxis(svg, along, drawing.reference, places, y, width, reader);
  svg.setAttribute('height', String(y));
  svg.setAttribute('viewBox', `0 0 ${width} ${y}`);
  return svg;
}

function drawRow(
  svg: SVGSVGElement,
  { policy, cells }: RegretRow,
  place: number,
  { rows, bins }: RegretDrawing,
  texts: { readonly mean: string; readonly max: string },
  scale: ClassScale,
  { left, right, mean, max, isNarrow: narrow }: Places,
  top: number,
  reader: ChartReader,
): number {
  const { font, smallFont, row } = measuresOf(reader);
  const t = reader.page.charts.robustness.regretMap;
  const height = row * 1.5;
  const name = labelLines(policy.label, ((narrow ? right : left) - font * 2.2) / font);
  const figures = fill(t.figures, texts);
  const isBeside = narrow && name.length === 1 && (ems(policy.label) + 3) * font + ems(figures) * smallFont < right;
  const head = narrow ? row * (name.length + (isBeside ? 0.1 : 1.1)) : 0;
  const rowHeight = narrow ? height : Math.max(height, row * name.length);
  const cellTop = top + head + (rowHeight - height) / 2;
  const middle = cellTop + height / 2;
  const number = { 'font-size': smallFont, 'font-variant-numeric': 'tabular-nums', 'text-anchor': 'end' };
  const nameY = (i: number) =>
    narrow ? top + row * (i + 0.5) : top + rowHeight / 2 + row * (i - (name.length - 1) / 2);
  const x = (share: number) => left + share * (right - left);
  const group = svgElement(
    'g',
    { 'data-policy': policy.id },
    policySign(policy.style, [font * 0.6, nameY((name.length - 1) / 2)], font * 0.8),
    ...name.map((text, i) =>
      svgElement('text', { x: font * 1.5, y: nameY(i), dy: '0.35em', 'font-weight': 600 }, text),
    ),
    ...(narrow
      ? [
          svgElement(
            'text',
            {
              x: isBeside ? right : font * 1.5,
              y: isBeside ? nameY(0) : nameY(name.length),
              dy: '0.35em',
              ...number,
              'text-anchor': isBeside ? 'end' : 'start',
              fill: 'var(--ink-soft)',
            },
            figures,
          ),
        ]
      : [
          svgElement('text', { x: mean, y: middle, dy: '0.35em', ...number }, texts.mean),
          svgElement('text', { x: max, y: middle, dy: '0.35em', ...number }, texts.max),
        ]),
  );
  for (const [bin, value] of cells.entries()) {
    const [from, to] = [x(bins[bin]!.from), x(bins[bin]!.to)];
    // Half a pixel over the next one, so that no seam shows.
    const cell = { x: from, y: cellTop, width: to - from + 0.5, height };
    if (!Number.isFinite(value)) continue;
    group.append(svgElement('rect', { ...cell, fill: scale.colourOf(value) }));
    const isLeast = rows.every((other, i) => i === place || !(other.cells[bin]! < value));
    if (isLeast) {
      group.append(
        svgElement('circle', {
          cx: (from + to) / 2,
          cy: middle,
          r: Math.min(3, (to - from) * 0.3),
          fill: scale.inkOf(value),
        }),
      );
    }
  }
  group.append(
    svgElement('rect', {
      x: left,
      y: cellTop,
      width: right - left,
      height,
      fill: 'none',
      stroke: 'var(--rule-strong)',
    }),
  );
  svg.append(group);
  return top + head + rowHeight + row * 0.35;
}
