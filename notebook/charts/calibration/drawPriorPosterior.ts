import { svgElement } from '../../encoding/svgElement.ts';
import type { ChartReader } from '../chart.ts';
import { measuresOf } from '../plotDefaults.ts';
import { svgRoot } from '../svgRoot.ts';
import { ems, labelLines } from '../textWidth.ts';

/** A parameter, before and after. */
export interface PriorPosteriorPanel {
  readonly key: string;
  readonly label: string;
  /** Whether it is identified, in words. */
  readonly status: string;
  readonly isIdentified: boolean;
  /** Shares of cells of equal width. */
  readonly prior: readonly number[];
  readonly posterior: readonly number[];
  /** Below the cells: one a cell, or the two ends. */
  readonly ticks: readonly string[];
}

/** Panels are no narrower, in ems of the chart's type. */
const leastEms = 17;
const mostColumns = 4;

/** Small multiples: the posterior as filled bars, the prior as a dashed outline, on one scale of heights a panel. */
export function drawPriorPosterior(
  panels: readonly PriorPosteriorPanel[],
  width: number,
  reader: ChartReader,
): SVGSVGElement {
  const { font, row: line } = measuresOf(reader);
  const gap = font * 1.6;
  const columns = Math.max(
    1,
    Math.min(mostColumns, panels.length, Math.floor((width + gap) / (leastEms * font + gap))),
  );
  const wide = (width - gap * (columns - 1)) / columns;
  const names = panels.map(({ label }) => labelLines(label, wide / font));
  const svg = svgRoot(width, 0, font);
  let y = drawKey(svg, reader);
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const lines = Math.max(...names.slice(first, first + columns).map(({ length }) => length));
    for (const [at, panel] of row.entries()) {
      const group = svgElement('g', {
        transform: `translate(${Math.round(at * (wide + gap))},${Math.round(y)})`,
        'data-parameter': panel.key,
      });
      drawPanel(group, panel, names[first + at]!, lines, wide, reader);
      svg.append(group);
    }
    y += line * (lines + 7.4);
  }
  svg.setAttribute('height', String(y));
  svg.setAttribute('viewBox', `0 0 ${width} ${y}`);
  return svg;
}

/** What the marks mean; returns where the panels begin. */
function drawKey(svg: SVGSVGElement, reader: ChartReader): number {
  const { font, row: line } = measuresOf(reader);
  const { key } = reader.page.calibration.charts.priorPosterior;
  const y = line * 0.7;
  const [box, high] = [font * 1.5, font];
  const second = box + font * 2 + ems(key.posterior) * font;
  svg.append(
    svgElement('rect', { x: 0, y: y - high / 2, width: box, height: high, fill: 'var(--accent)' }),
    svgElement('text', { x: box + font * 0.5, y, dy: '0.35em' }, key.posterior),
    svgElement('path', { d: `M${second},${y}h${box}`, ...outline(reader) }),
    svgElement('text', { x: second + box + font * 0.5, y, dy: '0.35em' }, key.prior),
  );
  return line * 2;
}

const outline = (reader: ChartReader) => ({
  fill: 'none',
  stroke: 'var(--ink)',
  'stroke-width': measuresOf(reader).line,
  'stroke-dasharray': '5 3',
});

function drawPanel(
  group: SVGGElement,
  panel: PriorPosteriorPanel,
  name: readonly string[],
  lines: number,
  wide: number,
  reader: ChartReader,
): void {
  const { smallFont, line: stroke, row: line } = measuresOf(reader);
  const { prior, posterior, isIdentified, status, ticks } = panel;
  const small = { 'font-size': smallFont };
  for (const [i, text] of name.entries()) {
    group.append(svgElement('text', { x: 0, y: line * (i + 0.75), 'font-weight': 600 }, text));
  }
  const said = { x: 0, y: line * (lines + 0.75), ...small };
  group.append(
    svgElement(
      'text',
      {
        ...said,
        fill: isIdentified ? 'var(--ink-soft)' : 'var(--ink)',
        'font-style': isIdentified ? 'normal' : 'italic',
      },
      status,
    ),
  );
  const [top, high] = [line * (lines + 1.3), line * 4];
  const floor = top + high;
  const most = Math.max(...prior, ...posterior);
  const cell = wide / prior.length;
  const yOf = (share: number) => floor - (share / most) * high;
  for (const [at, share] of posterior.entries()) {
    if (share <= 0) continue;
    group.append(
      svgElement('rect', {
        x: at * cell + 0.5,
        y: yOf(share),
        width: Math.max(1, cell - 1),
        height: floor - yOf(share),
        fill: 'var(--accent)',
      }),
    );
  }
  const steps = prior.map((share, at) => `${at === 0 ? 'M' : 'L'}${at * cell},${yOf(share)}H${(at + 1) * cell}`);
  const d = steps.join('');
  group.append(
    // Bars must not swallow it.
    svgElement('path', { d, fill: 'none', stroke: 'var(--surface)', 'stroke-width': stroke + 2 }),
    svgElement('path', { d, ...outline(reader) }),
    svgElement('path', { d: `M0,${floor}H${wide}`, stroke: 'var(--rule-strong)' }),
  );
  const isEach = ticks.length === prior.length;
  for (const [at, text] of ticks.entries()) {
    const anchor = isEach ? 'middle' : at === 0 ? 'start' : 'end';
    const x = isEach ? (at + 0.5) * cell : at === 0 ? 0 : wide;
    const place = { x, y: floor + line * 0.9, 'text-anchor': anchor, fill: 'var(--ink-soft)', ...small };
    group.append(svgElement('text', place, text));
  }
}
