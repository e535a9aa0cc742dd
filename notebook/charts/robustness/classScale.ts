import { ticks } from 'd3';

/** Classes from 0 upwards, from light to strong in both themes and in grey. */
export interface ClassScale {
  /** Ends of the classes, ascending from 0, one more than there are classes. */
  readonly edges: readonly number[];
  colourOf(value: number): string;
  /** What is read over that colour. */
  inkOf(value: number): string;
}

/** Classes that eyes keep apart. */
const most = 6;
const wanted = [5, 4, 3, 2] as const;

/** Even classes with round ends that hold all values from 0 to `greatest`. */
export function classScale(greatest: number): ClassScale {
  const top = greatest > 0 ? greatest : 1;
  const edges = wanted.map((count) => edgesTo(top, count)).find(({ length }) => length <= most + 1)!;
  const classes = edges.length - 1;
  const placeOf = (value: number) => {
    const found = edges.findIndex((edge) => value < edge);
    return found === -1 ? classes - 1 : Math.max(0, found - 1);
  };
  const strengthOf = (value: number) => (classes === 1 ? 50 : Math.round((100 * placeOf(value)) / (classes - 1)));
  return {
    edges,
    colourOf: (value) => `color-mix(in oklab, var(--scale-high) ${strengthOf(value)}%, var(--scale-low))`,
    inkOf: (value) => (strengthOf(value) > 50 ? 'var(--surface)' : 'var(--ink)'),
  };
}

function edgesTo(top: number, count: number): number[] {
  const inner = ticks(0, top, count);
  const step = inner[1]! - inner[0]!;
  return inner.at(-1)! >= top - step * 1e-9 ? inner : [...inner, inner.at(-1)! + step];
}
