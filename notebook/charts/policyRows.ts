import type { RenderFunction } from '@observablehq/plot';
import { create } from 'd3';
import { fillOf } from '../encoding/hatch.ts';
import { colourOf } from '../encoding/palette.ts';
import type { ShownPolicy } from '../view/comparisonView.ts';
import { haloed } from './haloed.ts';
import type { Measures } from './plotDefaults.ts';
import { ems } from './textWidth.ts';

export interface PolicyRow {
  readonly policy: ShownPolicy;
  /** At the right end of the row. */
  readonly figure: string;
  /** Middle of the row in pixels. */
  readonly y: number;
  /** That of the figure, where it stands below the name. */
  readonly figureY: number;
}

/** Ems that the swatch takes before the name. */
const swatch = 2.1;

/** Whether a name and its figure have room beside each other. */
export const fitsRow = (name: string, figure: string, width: number, { font }: Measures): boolean =>
  (swatch + ems(name) + 1 + ems(figure)) * font <= width;

/** A mark: a row of text over each bar, with a swatch in the policy's hue and texture, its name and a figure. `scope` keeps ids of drawings apart. */
export function policyRows(rows: readonly PolicyRow[], scope: string, { font }: Measures): RenderFunction {
  return (_index, _scales, _values, { marginLeft, marginRight, width }) => {
    const all = create<SVGGElement>('svg:g').attr('font-size', font);
    const defs = all.append<SVGDefsElement>('svg:defs').node()!;
    for (const { policy, figure, y, figureY } of rows) {
      const colour = colourOf(policy.style);
      const row = all.append('g').attr('data-policy', policy.id);
      row
        .append('rect')
        .attr('x', marginLeft)
        .attr('y', y - font * 0.5)
        .attr('width', font * 1.6)
        .attr('height', font)
        .attr('fill', fillOf(policy.style, defs, scope))
        .attr('stroke', colour);
      const text = (x: number, middle: number, anchor: string, words: string) =>
        row
          .append('text')
          .attr('x', x)
          .attr('y', middle)
          .attr('dy', '0.35em')
          .attr('text-anchor', anchor)
          .call(haloed)
          .text(words);
      text(marginLeft + font * swatch, y, 'start', policy.label)
        .attr('font-weight', 600)
        .attr('fill', colour);
      text(width - marginRight, figureY, 'end', figure).attr('fill', 'var(--ink)');
    }
    return all.node();
  };
}
