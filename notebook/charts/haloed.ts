import type { Selection } from 'd3';

/** Text that reads over grid lines: drawn over an edge of the ground. */
export function haloed<Node extends SVGElement>(text: Selection<Node, undefined, null, undefined>): void {
  text
    .attr('stroke', 'var(--surface)')
    .attr('stroke-width', 4)
    .attr('stroke-linejoin', 'round')
    .attr('paint-order', 'stroke');
}
