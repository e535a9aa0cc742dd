/** Classes of a share, from light to strong, and their colours by the theme. */
export interface ShareScale {
  /** Ends of the classes, ascending, one more than there are classes; in [0, 1]. */
  readonly edges: readonly number[];
  colourOf(share: number): string;
}

/** More classes than eyes keep apart. */
const classesMost = 6;

/** Even classes in tenths, or in fifths where tenths are too many, that hold all the shares. */
export function shareScale(shares: readonly number[]): ShareScale {
  const [least, most] = shares.length === 0 ? [0, 1] : [Math.min(...shares), Math.max(...shares)];
  const tenths = edgesBy(0.1, least, most);
  const edges = tenths.length - 1 <= classesMost ? tenths : edgesBy(0.2, least, most);
  const classes = edges.length - 1;
  return {
    edges,
    colourOf(share) {
      const found = edges.findIndex((edge) => share < edge);
      const place = found === -1 ? classes - 1 : Math.max(0, found - 1);
      const strength = classes === 1 ? 50 : Math.round((100 * place) / (classes - 1));
      return `color-mix(in oklab, var(--scale-high) ${strength}%, var(--scale-low))`;
    },
  };
}

function edgesBy(step: number, least: number, most: number): number[] {
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) => Math.round((first + i) * step * 10) / 10);
}
