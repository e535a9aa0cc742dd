import type { Ledger } from '../../../../ledger/ledger.ts';
import { ascendingBy } from '../../../../sim/engine/order.ts';
import type { ReadFound } from './ledgerWorkerApi.ts';

/** Words of the columns that stand for something of the model, the most frequent first. */
export function wordsOf({ type, result, department, channel, handlings }: Ledger): ReadFound['words'] {
  return {
    types: byCount(type.values, type.codes),
    results: byCount(result.values, result.codes),
    levels: byCount(department.values, department.codes, handlings.department),
    channels: byCount(channel.values, channel.codes),
  };
}

function byCount(values: readonly string[], ...columns: readonly Int32Array[]): readonly string[] {
  const counts = new Float64Array(values.length);
  for (const codes of columns) for (const code of codes) if (code >= 0) counts[code]! += 1;
  const places = values.map((_, place) => place);
  return ascendingBy(places, (place) => -counts[place]!).map((place) => values[place]!);
}
