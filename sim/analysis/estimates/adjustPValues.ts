import { ascendingBy } from '../../engine/order.ts';
import { checkColumn } from './checkColumn.ts';
import { checkInput } from './checkInput.ts';

export type Adjustment = 'holm' | 'benjaminiHochberg' | 'bonferroni';

/**
 * p-values adjusted for being read together, in the order given; one at or below α is significant at α over the whole family. `holm` (Holm 1979, doi:10.2307/4615733) keeps
 * the probability of any false positive at α, under any dependence, and rejects all that `bonferroni` rejects. `benjaminiHochberg` (1995, doi:10.1111/j.2517-6161.1995.tb02031.x)
 * keeps the expected share of false among the positives at α, if tests are independent or positively dependent: for screening, not for a claim. NaN stays NaN and is not
 * counted. Throws `estimateInput` for a p-value outside [0, 1] or an unknown method.
 *
 *     adjustPValues([0.01, 0.04, 0.03], 'holm') // [0.03, 0.06, 0.06]
 */
export function adjustPValues(pValues: ArrayLike<number>, method: Adjustment = 'holm'): Float64Array {
  checkColumn('adjustPValues.pValues', pValues);
  const factor = factors[method];
  checkInput(Object.hasOwn(factors, method), 'adjustPValues.method', method, Object.keys(factors).join(', '));
  const values = Float64Array.from(pValues);
  const kept = [...values.keys()].filter((i) => !Number.isNaN(values[i]!));
  for (const i of kept) {
    checkInput(values[i]! >= 0 && values[i]! <= 1, `adjustPValues.pValues[${i}]`, values[i]!, '[0, 1]');
  }
  const order = ascendingBy(kept, (i) => values[i]!);
  const scaled = order.map((i, rank) => Math.min(1, values[i]! * factor(order.length, rank)));
  // A larger p-value never has a smaller adjusted one: steps up to the running maximum, or down to the minimum of those above.
  if (method === 'holm') for (let k = 1; k < scaled.length; k++) scaled[k] = Math.max(scaled[k]!, scaled[k - 1]!);
  if (method === 'benjaminiHochberg') {
    for (let k = scaled.length - 2; k >= 0; k--) scaled[k] = Math.min(scaled[k]!, scaled[k + 1]!);
  }
  for (const [rank, i] of order.entries()) values[i] = scaled[rank]!;
  return values;
}

/** By method: what the p-value of 0-based `rank` among `n` is multiplied by. */
const factors: Readonly<Record<Adjustment, (n: number, rank: number) => number>> = {
  holm: (n, rank) => n - rank,
  benjaminiHochberg: (n, rank) => n / (rank + 1),
  bonferroni: (n) => n,
};
