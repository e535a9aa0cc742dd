import { create } from 'd3';

export interface Placed {
  readonly plot: SVGSVGElement;
  readonly x: number;
  readonly y: number;
}

/** Several plots as one drawing, so that they are exported as one. */
export function joinPlots(plots: readonly Placed[], width: number, height: number): SVGSVGElement {
  const all = create<SVGSVGElement>('svg')
    .attr('xmlns', 'http://www.w3.org/2000/svg')
    .attr('width', width)
    .attr('height', height)
    .attr('viewBox', `0 0 ${width} ${height}`)
    .attr('aria-hidden', 'true')
    .attr('style', 'max-width: 100%; height: auto; overflow: visible');
  for (const { plot, x, y } of plots) {
    plot.setAttribute('x', String(x));
    plot.setAttribute('y', String(y));
    all.append(() => plot);
  }
  return all.node()!;
}
