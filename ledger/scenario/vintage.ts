import type { DataVintage } from '../../scenarios/sourced.ts';
import { ResultHash } from '../../sim/engine/hash.ts';
import { dateText } from '../dates/civilDays.ts';
import type { Ledger } from '../ledger.ts';

/**
 * SHA-256 of what a ledger says: cases, times, words, paths, span, in its order. Who cases came from is left out, since pseudonyms are of one reading; so are the rows of the file.
 */
export function ledgerDigest(ledger: Ledger): string {
  const { cases, received, accepted, closed, type, place, department, result, channel, handlings, span } = ledger;
  const hash = new ResultHash().add([cases, span[0], span[1]]).add(received).add(accepted).add(closed);
  for (const { values, codes } of [type, place, department, result, channel]) hash.add([...values]).add(codes);
  hash.add(handlings.starts).add(handlings.department).add(handlings.time);
  return hash.hex();
}

/** Which data values measured in this ledger come from. */
export const vintageOf = (ledger: Ledger): DataVintage => ({
  digest: ledgerDigest(ledger),
  from: dateText(ledger.span[0]),
  until: dateText(ledger.span[1]),
  cases: ledger.cases,
});
