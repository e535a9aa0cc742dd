import type { RenderFunction } from '@observablehq/plot';
import { create } from 'd3';
import { haloed } from './haloed.ts';
import type { Measures } from './plotDefaults.ts';
import { spreadApart } from './spreadApart.ts';
import { ems } from './textWidth.ts';

/** A name over a part of a bar. */
export interface LabelAbove {
  readonly text: string;
  /** Middle of the part in the units of the scale. */
  readonly x: number;
}

/** A mark: names above the parts of a bar whose upper edge is at `y`, side by side, each with a leader to its part. */
export function labelsAbove(labels: readonly LabelAbove[], y: number, { smallFont }: Measures): RenderFunction {
  return (_index, scales, _values, { width }) => {
    const wanted = labels.map(({ text, x }) => ({ at: scales.x!(x) as number, size: ems(text) * smallFont + 10 }));
    const middles = spreadApart(wanted, 0, width);
    const rise = 16;
    const all = create<SVGGElement>('svg:g').attr('font-size', smallFont).attr('text-anchor', 'middle');
    for (const [i, { text }] of labels.entries()) {
      all
        .append('path')
        .attr('d', `M${wanted[i]!.at},${y}V${y - 4}L${middles[i]!},${y - rise + 2}`)
        .attr('fill', 'none')
        .attr('stroke', 'var(--ink-soft)');
      all
        .append('text')
        .attr('x', middles[i]!)
        .attr('y', y - rise - 2)
        .attr('fill', 'var(--ink-soft)')
        .call(haloed)
        .text(text);
    }
    return all.node();
  };
}
