import { median } from 'simple-statistics';
import { poles } from './design.ts';
import { decimals, table } from './markdown.ts';
import type { ComparedPoint } from './points.ts';

const loads = [
  'overloadedStationsShare',
  'utilisation.community',
  'utilisation.township',
  'utilisation.county',
  'utilisation.centre',
] as const;

/** How busy each arrangement keeps its stations: medians over all random worlds in which there are such stations. */
export function loadTable(points: readonly ComparedPoint[]): string[] {
  const worlds = points.flatMap((point) => point.worlds);
  return table(
    ['median over worlds', ...poles],
    loads.map((key) => [
      key,
      ...poles.map((_, pole) => {
        const values = worlds.map((world) => world[pole]![key]!).filter((value) => !Number.isNaN(value));
        return decimals(values.length === 0 ? Number.NaN : median(values));
      }),
    ]),
  );
}
