import type { RenderFunction } from '@observablehq/plot';
import { create } from 'd3';
import { colourOf, dashOf } from '../encoding/palette.ts';
import type { ShownPolicy } from '../view/comparisonView.ts';
import type { Measures } from './plotDefaults.ts';
import { spreadApart } from './spreadApart.ts';
import { ems, labelLines } from './textWidth.ts';

/** A name at the end of a line. */
export interface EndLabel {
  readonly policy: ShownPolicy;
  /** The name, in lines, then what else is said of the end in soft ink. */
  readonly lines: readonly string[];
  readonly note?: string;
  /** End of the line in the units of the scales. */
  readonly x: number;
  readonly y: number;
}

/** Pixels between the end of a line and its name; the leader runs there, in the pattern of the line. */
const leader = 22;

/** Names of policies in lines that leave the plot most of the width. */
export const nameLines = ({ label }: ShownPolicy, narrow: boolean): string[] =>
  labelLines(label, narrow ? Math.min(8.6, Math.max(5, ems(label) / 2 + 0.8)) : 10);

/** Room that the names need at the right. */
export function labelMargin(
  labels: readonly Pick<EndLabel, 'lines' | 'note'>[],
  { font, smallFont }: Measures,
): number {
  const widths = labels.flatMap(({ lines, note }) => [
    ...lines.map((line) => ems(line) * font),
    ...(note === undefined ? [] : [ems(note) * smallFont]),
  ]);
  return Math.ceil(leader + 6 + Math.max(0, ...widths));
}

/** Height that the names need one below the other. */
export const labelsHeight = (labels: readonly Pick<EndLabel, 'lines' | 'note'>[], measures: Measures): number =>
  labels.reduce((sum, label) => sum + heightOf(label, measures), 0);

const lineHeight = ({ font }: Measures): number => font * 1.2;
const heightOf = ({ lines, note }: Pick<EndLabel, 'lines' | 'note'>, measures: Measures): number =>
  lineHeight(measures) * (lines.length + (note === undefined ? 0 : 1)) + 5;

/** A mark: every name beside the end of its line, moved apart where ends are close. */
export function endLabels(labels: readonly EndLabel[], measures: Measures): RenderFunction {
  return (_index, scales, _values, { height, marginTop, marginBottom }) => {
    const middles = spreadApart(
      labels.map((label) => ({ at: scales.y!(label.y), size: heightOf(label, measures) })),
      marginTop,
      height - marginBottom + 8,
    );
    const all = create<SVGGElement>('svg:g').attr('font-size', measures.font).attr('text-anchor', 'start');
    for (const [i, { policy, lines, note, x: endX, y: endY }] of labels.entries()) {
      const [from, to, middle] = [scales.x!(endX), scales.x!(endX) + leader, middles[i]!];
      const group = all.append('g').attr('data-policy', policy.id);
      group
        .append('path')
        .attr('d', `M${from + 2},${scales.y!(endY)}L${to - 4},${middle}`)
        .attr('fill', 'none')
        .attr('stroke', colourOf(policy.style))
        .attr('stroke-width', measures.line * 0.75)
        .attr('stroke-dasharray', dashOf(policy.style));
      const count = lines.length + (note === undefined ? 0 : 1);
      const text = group.append('text').attr('x', to).attr('fill', colourOf(policy.style)).attr('font-weight', 600);
      const baseline = (k: number) => middle + (k - (count - 1) / 2) * lineHeight(measures) + measures.font * 0.35;
      for (const [k, line] of lines.entries()) text.append('tspan').attr('x', to).attr('y', baseline(k)).text(line);
      if (note !== undefined) {
        text
          .append('tspan')
          .attr('x', to)
          .attr('y', baseline(lines.length))
          .attr('fill', 'var(--ink-soft)')
          .attr('font-weight', 400)
          .attr('font-size', measures.smallFont)
          .text(note);
      }
    }
    return all.node();
  };
}
