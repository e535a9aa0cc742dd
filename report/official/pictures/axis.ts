import { gridInk, line, rowHeight, softInk, words } from './svg.ts';

/** Grid and numbers of a scale that lies below its bars. */
export function axis(
  ticks: readonly number[],
  x: (value: number) => number,
  [top, bottom]: readonly [number, number],
  unit: string,
): string[] {
  return ticks.flatMap((tick, place) => [
    line(x(tick), top, x(tick), bottom, { stroke: tick === 0 ? softInk : gridInk }),
    words(place === ticks.length - 1 ? `${tick}${unit}` : String(tick), x(tick), bottom + rowHeight * 0.6, {
      'text-anchor': 'middle',
      'font-size': 14,
      fill: softInk,
    }),
  ]);
}
