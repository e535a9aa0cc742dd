import { fill } from '../../locales/fill.ts';
import { fixed } from '../../report/numbers.ts';
import { colourOf } from '../encoding/palette.ts';
import { svgElement } from '../encoding/svgElement.ts';
import type { ChartReader } from './chart.ts';
import type { EquityPanel } from './equityPlaces.ts';
import { measuresOf } from './plotDefaults.ts';
import { policySign } from './policySign.ts';
import type { ShareScale } from './shareScale.ts';
import { spreadApart } from './spreadApart.ts';
import { ems } from './textWidth.ts';

/** From the 10th to the 90th percentile with the median, on the classes of the map, and the Gini index. */
export function spreadElements(
  { policy, spread, gini }: EquityPanel,
  side: number,
  scale: ShareScale,
  reader: ChartReader,
) {
  const { font, smallFont, line, row } = measuresOf(reader);
  const texts = reader.page.charts.equityMap;
  const soft = { 'font-size': smallFont, fill: 'var(--ink-soft)' };
  const elements: SVGElement[] = [];
  if (spread.n > 0) {
    const [low, high] = [Math.min(scale.edges[0]!, spread.p10), Math.max(scale.edges.at(-1)!, spread.p90)];
    const room = font * 0.6;
    const x = (share: number) => room + ((share - low) / (high - low)) * (side - 2 * room);
    const y = row * 1.5;
    const shares = [spread.p10, spread.p50, spread.p90];
    const labels = shares.map((share) => `${fixed(share * 100, 0)}%`);
    const middles = spreadApart(
      shares.map((share, i) => ({ at: x(share), size: ems(labels[i]!) * smallFont + font * 0.8 })),
      0,
      side,
    );
    const colour = colourOf(policy.style);
    elements.push(
      svgElement('path', { d: `M${x(low)},${y}H${x(high)}`, stroke: 'var(--rule-strong)' }),
      svgElement('path', { d: `M${x(spread.p10)},${y}H${x(spread.p90)}`, stroke: colour, 'stroke-width': line * 2 }),
      policySign(policy.style, [x(spread.p50), y], font * 0.85),
      ...labels.map((text, i) =>
        svgElement(
          'text',
          i === 1
            ? { x: middles[i]!, y: y - row * 0.5, 'text-anchor': 'middle', 'font-size': smallFont, 'font-weight': 600 }
            : { x: middles[i]!, y: y - row * 0.5, 'text-anchor': 'middle', ...soft },
          text,
        ),
      ),
    );
  }
  if (gini.mean !== null) {
    const half = gini.lo === null || gini.hi === null ? null : (gini.hi - gini.lo) / 2;
    const words = fill(half === null ? texts.giniAlone : texts.gini, {
      mean: fixed(gini.mean, 3),
      half: fixed(half ?? 0, 3),
    });
    elements.push(svgElement('text', { y: row * 2.7, x: font * 0.6, ...soft }, words));
  }
  return elements;
}
