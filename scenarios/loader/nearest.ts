import { closest, distance } from 'fastest-levenshtein';
import { ascendingBy } from '../../sim/engine/order.ts';

/** Names that are all shown; of more, so many of the nearest. */
const most = { all: 40, nearest: 8 };

/** As an expectation: the nearest known name first, then all of them, or of very many the nearest few. `b ∈ {a, b, c}`; `∅` where nothing is known. */
export function nearestOf(name: string, known: readonly string[]): string {
  if (known.length === 0) return '∅';
  // The distance costs length × length: no known name is this long.
  const start = name.slice(0, 60);
  const shown =
    known.length <= most.all
      ? known
      : [...ascendingBy(known, (one) => distance(start, one)).slice(0, most.nearest), '…'];
  return `${closest(start, known as string[])} ∈ {${shown.join(', ')}}`;
}
