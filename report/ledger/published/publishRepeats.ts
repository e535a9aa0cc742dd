import type { LedgerDescription } from '../../../ledger/describe/describeLedger.ts';
import type { Estimate } from '../../../ledger/describe/estimate.ts';
import { leastPublished } from '../../../ledger/privacy/suppressCells.ts';
import { isToldShare } from '../../../ledger/privacy/toldShares.ts';
import { publishedList } from './withheld.ts';

export interface PublishedRepeats {
  readonly who: 'households' | 'persons';
  readonly n: number;
  /** Of them, those with two cases or more; null where withheld. */
  readonly repeated: Estimate | null;
  /** Of the cases that name one, those of them; null where withheld. */
  readonly casesOfThem: Estimate | null;
  /** How many have 1, 2, 3, 4 cases, and five or more; null where withheld. */
  readonly byCases: readonly (number | null)[];
}

/** Who comes more than once: households where the ledger has them, else persons; null where it has neither. */
export function publishRepeats({
  households,
  persons,
}: Pick<LedgerDescription, 'households' | 'persons'>): PublishedRepeats | null {
  const who = households.persons > 0 ? 'households' : 'persons';
  const said = who === 'households' ? households : persons;
  if (said.persons < leastPublished) return null;
  const tell = (share: Estimate) => (isToldShare(share) ? share : null);
  return {
    who,
    n: said.persons,
    repeated: tell(said.repeatPersons),
    // Cases of those who come again and the others sum to all: as few of the ones as of the other can be told.
    casesOfThem: tell(said.repeatPersons) === null ? null : tell(said.casesOfThem),
    byCases: publishedList(said.byCases).cells,
  };
}
