import { create } from 'd3';
import { fillOf } from '../encoding/hatch.ts';
import { colourOf } from '../encoding/palette.ts';
import type { ShownPolicy } from '../view/comparisonView.ts';
import type { Columns } from './drawHours.ts';
import type { Measures } from './plotDefaults.ts';
import { ems, labelLines } from './textWidth.ts';

/**
 * Names of policies over their columns, each with a bar in its hue and texture. Where a word is wider than a column the names stand on several
 * floors, each as wide as the columns of all floors together. `scope` keeps ids of drawings apart.
 */
export function columnHeads(
  policies: readonly ShownPolicy[],
  { middles, width, step }: Columns,
  scope: string,
  { font, smallFont }: Measures,
): { node: SVGGElement; height: number } {
  const widest = Math.max(...policies.flatMap(({ label }) => label.split(/[\s·]+/).map(ems))) * smallFont;
  const floors = Math.min(policies.length, Math.max(1, Math.ceil((widest + 6) / step)));
  const limit = (floors * step - 6) / smallFont;
  const lines = policies.map(({ label }) => labelLines(label, Math.min(limit, 14)));
  const lineHeight = smallFont * 1.2;
  const floorHeight = Math.max(...lines.map((one) => one.length)) * lineHeight + 6;
  const bar = font * 0.8;
  const height = floors * floorHeight + bar + 8;
  const all = create<SVGGElement>('svg:g').attr('font-size', smallFont).attr('font-weight', 600);
  const defs = all.append<SVGDefsElement>('svg:defs').node()!;
  const right = middles.at(-1)! + step / 2;
  for (const [i, policy] of policies.entries()) {
    const colour = colourOf(policy.style);
    const head = all.append('g').attr('data-policy', policy.id).attr('fill', colour);
    const floor = i % floors;
    const bottom = (floor + 1) * floorHeight - 6;
    const half = (Math.max(...lines[i]!.map(ems)) * smallFont) / 2;
    const middle = Math.min(Math.max(middles[i]!, half), Math.max(half, right - half + 40));
    for (const [k, line] of lines[i]!.entries()) {
      head
        .append('text')
        .attr('x', middle)
        .attr('y', bottom - (lines[i]!.length - 1 - k) * lineHeight)
        .attr('text-anchor', 'middle')
        .text(line);
    }
    if (floor < floors - 1) {
      head
        .append('path')
        .attr('d', `M${middles[i]!},${bottom + 5}V${height - bar - 6}`)
        .attr('stroke', colour)
        .attr('stroke-opacity', 0.6);
    }
    head
      .append('rect')
      .attr('x', middles[i]! - width / 2)
      .attr('y', height - bar - 4)
      .attr('width', width)
      .attr('height', bar)
      .attr('fill', fillOf(policy.style, defs, `${scope}-${Math.round(step * middles.length)}`))
      .attr('stroke', colour);
  }
  return { node: all.node()!, height };
}
