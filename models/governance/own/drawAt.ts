import { FaultError } from '../../../sim/engine/fault.ts';
import type { RandomStream } from '../../../sim/engine/random/randomStream.ts';
import { placeless, shown } from './ownFaults.ts';

const draws = 64;

/** The draw `k` of a rule's stream at an address. Throws `ownRuleDraw` for a `k` that is no whole number in [0, 63]. */
export function drawAt(stream: RandomStream, entity: number, index: number, k: number): number {
  if (!(Number.isInteger(k) && k >= 0 && k < draws)) {
    throw new FaultError({ code: 'ownRuleDraw', path: placeless, value: shown(k), expected: `0 … ${draws - 1}` });
  }
  return stream.uniform(entity, index, k);
}
