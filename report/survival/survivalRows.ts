import { cumulativeIncidence } from '../../sim/analysis/survival/cumulativeIncidence.ts';
import { csvRow } from '../csv.ts';
import { type CaseEndings, endings } from './caseEndings.ts';
import type { SurvivalDocument } from './survivalDocument.ts';

/** An undefined number is an empty field. */
const field = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Header and one row a policy and measure: means over the worlds. */
export function* survivalMeanRows({ means }: SurvivalDocument): Generator<string> {
  yield csvRow(['policy', 'quantity', 'day', 'unit', 'mean', 'lo', 'hi', 'n', 'nUndefined']);
  for (const { policy, quantity, day, unit, mean, lo, hi, n, nUndefined } of means) {
    yield csvRow([policy, quantity, day, unit, field(mean), field(lo), field(hi), n, nUndefined]);
  }
}

/** Header and one row a policy other than the reference and measure: differences world by world. */
export function* survivalContrastRows({ contrasts, reference }: SurvivalDocument): Generator<string> {
  yield csvRow(['policy', 'reference', 'quantity', 'day', 'unit', 'difference', 'lo', 'hi', 'n', 'pBetter']);
  for (const { policy, quantity, day, unit, difference, lo, hi, n, pBetter } of contrasts) {
    yield csvRow([policy, reference, quantity, day, unit, field(difference), field(lo), field(hi), n, field(pBetter)]);
  }
}

/** Header and one row a time at which something ends: the curves of one world under every policy. */
export function* survivalCurveRows(
  policies: readonly { readonly id: string }[],
  runs: readonly (CaseEndings | undefined)[],
): Generator<string> {
  const columns = endings.flatMap((ending) => [ending, `${ending}Lo`, `${ending}Hi`]);
  yield csvRow(['policy', 'days', 'atRisk', 'censored', 'open', ...columns]);
  for (const [i, { id }] of policies.entries()) {
    const run = runs[i];
    if (run === undefined || run.times.length === 0) continue;
    const { time, atRisk, censored, survival, causes } = cumulativeIncidence(run.times, run.causes);
    for (const [at, days] of time.entries()) {
      const shares = endings.flatMap((_, cause) => {
        const own = causes.find((one) => one.cause === cause + 1);
        return own === undefined ? [0, null, null] : [own.incidence[at]!, field(own.lo[at]!), field(own.hi[at]!)];
      });
      yield csvRow([id, days, atRisk[at]!, censored[at]!, survival[at]!, ...shares]);
    }
  }
}
