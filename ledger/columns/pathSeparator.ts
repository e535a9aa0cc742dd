import { pathSeparators } from '../locales/headerWords.ts';

/** Those that stand in no name of an office: arrows and semicolons. */
const telling = 10;

/** Share of cells that a separator cuts into at least two parts that say something. */
function cutShare(cells: readonly string[], separator: string): number {
  const cut = cells.filter((cell) => cell.split(separator).filter((part) => part.trim() !== '').length > 1);
  return cut.length / Math.max(1, cells.length);
}

/** What separates the parts of paths, and in what share of the cells it does: an arrow rather than a comma, which names may hold; undefined where nothing does. */
export function pathSeparatorOf(
  cells: readonly string[],
): { readonly separator: string; readonly share: number } | undefined {
  let best: { separator: string; share: number; weight: number } | undefined;
  for (const [i, separator] of pathSeparators.entries()) {
    const share = cutShare(cells, separator);
    const weight = share * (i < telling ? 1 : 0.5);
    if (share > 0 && weight > (best?.weight ?? 0)) best = { separator, share, weight };
  }
  return best;
}
