import { fill } from '../../../locales/fill.ts';
import { percentText } from '../../../report/sensitivity/figureText.ts';
import { svgElement } from '../../encoding/svgElement.ts';
import { makeTermTrigger } from '../../terms/termTrigger.ts';
import type { ChartReader } from '../chart.ts';
import { measuresOf } from '../plotDefaults.ts';
import { spreadApart } from '../spreadApart.ts';
import { svgRoot } from '../svgRoot.ts';
import { ems, labelLines } from '../textWidth.ts';
import type { LimitRow } from './limitRows.ts';

/** A condition that comes up again less often than this is drawn as fragile. */
const oftenEnough = 0.5;
/** Below it a quasi-p is told as smaller than it. */
const leastP = 0.001;

/** A block a condition: the name, the tested range with the part that is in the box, the limits in digits, and how well it holds up. */
export function drawLimits(rows: readonly LimitRow[], width: number, reader: ChartReader): SVGSVGElement {
  const { font, row } = measuresOf(reader);
  const svg = svgRoot(width, 0, font);
  let y = 0;
  if (rows.length === 0) {
    for (const text of labelLines(reader.page.charts.robustness.limits.wholeSpace, width / font)) {
      y += row;
      svg.append(svgElement('text', { x: 0, y: y - row * 0.25 }, text));
    }
  }
  for (const one of rows) y = drawBlock(svg, one, y, width, reader) + row * 0.7;
  svg.setAttribute('height', String(y));
  svg.setAttribute('viewBox', `0 0 ${width} ${y}`);
  return svg;
}

function drawBlock(
  svg: SVGSVGElement,
  { scale, term, restriction, inside, quasiP, check }: LimitRow,
  top: number,
  width: number,
  reader: ChartReader,
): number {
  const { font, smallFont, row } = measuresOf(reader);
  const t = reader.page.charts.robustness.limits;
  const isFragile = check !== undefined && check.reproduced < oftenEnough;
  const title = labelLines(scale.label, width / font);
  const name = svgElement(
    'g',
    { 'font-weight': 600 },
    ...title.map((text, i) => svgElement('text', { x: 0, y: top + row * (i + 0.75) }, text)),
  );
  if (term !== null) makeTermTrigger(name, () => ({ id: term }));
  svg.append(name);
  const [left, right] = [font * 0.5, width - font * 0.5];
  const x = (share: number) => left + share * (right - left);
  const barTop = top + row * (title.length + 1.15);
  const height = row * 0.8;
  const bar = { y: barTop, height };
  svg.append(
    svgElement('rect', { x: left, width: right - left, ...bar, fill: 'var(--paper)', stroke: 'var(--rule-strong)' }),
    ...inside.map(([from, to]) =>
      svgElement('rect', {
        x: x(from),
        width: x(to) - x(from),
        ...bar,
        fill: 'var(--accent)',
        'fill-opacity': isFragile ? 0.25 : 0.75,
        stroke: 'var(--accent)',
        ...(isFragile ? { 'stroke-dasharray': '4 3' } : {}),
      }),
    ),
  );
  if (scale.factor.kind === 'choice') {
    const parts = scale.factor.values.length;
    const lines = Array.from({ length: parts - 1 }, (_, i) => `M${x((i + 1) / parts)},${barTop}v${height}`);
    svg.append(svgElement('path', { d: lines.join(''), stroke: 'var(--rule-strong)' }));
  }
  if (restriction.kind === 'range') svg.append(...limitMarks({ scale, restriction, check }, x, barTop, height, reader));
  const ticks = scale.ticks(0);
  const sizes = ticks.map(({ at, text }) => ({ at: x(at), size: ems(text) * smallFont + font * 0.5 }));
  const middles = spreadApart(sizes, 0, width);
  const isIn = (at: number) => inside.some(([from, to]) => at >= from && at <= to);
  svg.append(
    ...ticks.map(({ at, text }, i) =>
      svgElement(
        'text',
        {
          x: middles[i]!,
          y: barTop + height + row * 0.8,
          'text-anchor': 'middle',
          'font-size': smallFont,
          fill: scale.factor.kind === 'choice' && isIn(at) ? 'var(--ink)' : 'var(--ink-soft)',
          ...(scale.factor.kind === 'choice' && isIn(at) ? { 'font-weight': 600 } : {}),
        },
        text,
      ),
    ),
  );
  const p = quasiP < leastP ? fill(t.pBelow, { p: leastP }) : fill(t.p, { p: Number(quasiP.toPrecision(2)) });
  const again =
    check === undefined
      ? ''
      : fill(isFragile ? t.fragile : t.again, { share: percentText(check.reproduced, reader.texts) });
  const facts = [Number.isFinite(quasiP) ? p : '', again]
    .filter((text) => text !== '')
    .join(reader.page.charts.common.clause);
  const said = labelLines(facts, width / smallFont);
  const below = barTop + height + row * 1.05;
  svg.append(
    ...said.map((text, i) =>
      svgElement(
        'text',
        {
          x: 0,
          y: below + row * (i + 0.75),
          'font-size': smallFont,
          fill: isFragile ? 'var(--bad)' : 'var(--ink-soft)',
        },
        text,
      ),
    ),
  );
  return below + row * said.length;
}

/** The limits of a range in digits above the bar, and where they lie in random halves of the points. */
function limitMarks(
  {
    scale,
    restriction,
    check,
  }: {
    readonly scale: LimitRow['scale'];
    readonly restriction: LimitRow['restriction'];
    readonly check: LimitRow['check'];
  },
  x: (share: number) => number,
  top: number,
  height: number,
  reader: ChartReader,
): SVGElement[] {
  if (restriction.kind !== 'range') return [];
  const { font, line } = measuresOf(reader);
  const t = reader.page.charts.robustness.limits;
  const sides = (['lower', 'upper'] as const).flatMap((side) => {
    const value = restriction[side];
    if (value === null) return [];
    const spread = check?.[side] ?? null;
    const at = x(scale.positionOf(value));
    const text = fill(side === 'lower' ? t.atLeast : t.atMost, { value: scale.text(value) });
    const ends =
      spread === null ? [] : [spread.lo, spread.hi].filter(Number.isFinite).map((end) => x(scale.positionOf(end)));
    return [{ at, text, ends }];
  });
  const middles = spreadApart(
    sides.map(({ at, text }) => ({ at, size: ems(text) * font + font * 0.5 })),
    0,
    x(1) + font * 0.5,
  );
  return sides.flatMap(({ at, text, ends }, i) => [
    svgElement('path', { d: `M${at},${top - 4}v${height + 8}`, stroke: 'var(--ink)', 'stroke-width': line }),
    ...(ends.length === 2
      ? [
          svgElement('path', {
            d: `M${ends[0]},${top + height / 2}H${ends[1]}M${ends[0]},${top + height / 2 - 4}v8M${ends[1]},${top + height / 2 - 4}v8`,
            stroke: 'var(--surface)',
            'stroke-width': line * 2,
          }),
          svgElement('path', {
            d: `M${ends[0]},${top + height / 2}H${ends[1]}M${ends[0]},${top + height / 2 - 4}v8M${ends[1]},${top + height / 2 - 4}v8`,
            stroke: 'var(--ink)',
            'stroke-width': line * 0.75,
          }),
        ]
      : []),
    svgElement('text', { x: middles[i]!, y: top - font * 0.6, 'text-anchor': 'middle', 'font-weight': 600 }, text),
  ]);
}
