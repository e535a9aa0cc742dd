import { create } from 'd3';
import { pools } from '../../models/governance/outcomes/hours.ts';
import { colourOf } from '../encoding/palette.ts';
import type { ChartReader } from './chart.ts';
import type { Columns } from './drawHours.ts';
import type { HoursLedger } from './hoursShares.ts';
import { measuresOf } from './plotDefaults.ts';

/** A bar a pool and policy, as full as the pool is busy; an overloaded one has a sign and heavy type. Names stand from `nameX` on. */
export function poolLoads(
  ledgers: readonly HoursLedger[],
  { middles, width }: Columns,
  nameX: number,
  top: number,
  reader: ChartReader,
): { node: SVGGElement; height: number } {
  const { smallFont, row } = measuresOf(reader);
  const { pools: names, loads: heading, overloadSign } = reader.page.charts.hoursLedger;
  const high = row - 1;
  const all = create<SVGGElement>('svg:g').attr('font-size', smallFont).attr('transform', `translate(0,${top})`);
  all.append('text').attr('y', smallFont).attr('font-weight', 600).attr('fill', 'var(--ink)').text(heading);
  const y = (pool: number) => row + 6 + pool * (row + 5);
  for (const [i, pool] of pools.entries()) {
    all
      .append('text')
      .attr('x', nameX)
      .attr('y', y(i) + high / 2)
      .attr('dy', '0.35em')
      .attr('fill', 'var(--ink)')
      .text(names[pool]);
  }
  for (const [i, { policy, loads }] of ledgers.entries()) {
    const colour = colourOf(policy.style);
    const column = all.append('g').attr('data-policy', policy.id);
    for (const [k, { mean, overloaded }] of loads.entries()) {
      const rect = (wide: number) =>
        column
          .append('rect')
          .attr('x', middles[i]! - width / 2)
          .attr('y', y(k))
          .attr('height', high)
          .attr('width', wide);
      if (mean !== null)
        rect(width * Math.min(1, mean))
          .attr('fill', colour)
          .attr('fill-opacity', 0.3);
      rect(width)
        .attr('fill', 'none')
        .attr('stroke', colour)
        .attr('stroke-width', overloaded ? 2.5 : 0.75);
      const figure = mean === null ? '–' : `${(mean * 100).toFixed(0)}%`;
      column
        .append('text')
        .attr('x', middles[i]!)
        .attr('y', y(k) + high / 2)
        .attr('dy', '0.35em')
        .attr('text-anchor', 'middle')
        .attr('fill', 'var(--ink)')
        .attr('font-weight', overloaded ? 700 : 400)
        .text(overloaded ? `${overloadSign} ${figure}` : figure);
    }
  }
  return { node: all.node()!, height: y(pools.length) };
}
