import fc from 'fast-check';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import type { ContrastSummary, OutcomeSummary, PolicySummary } from '../../../sim/analysis/summary.ts';

export const reference = 'base';
export const whole = { sliceDenominator: 1, preview: false };
export const names = {
  policyLabels: new Map([
    [reference, 'Base'],
    ['one', 'One'],
    ['two', 'Two'],
  ]),
  units: new Map(outcomeDefinitions.map(({ key, unit }) => [key, unit])),
};

interface Interval {
  readonly lo: number | null;
  readonly difference: number | null;
  readonly hi: number | null;
}

const number = fc.oneof(
  fc.double({ min: -10, max: 10, noNaN: true }),
  fc.double({ min: -1e-3, max: 1e-3, noNaN: true }),
  fc.double({ min: -1e5, max: 1e5, noNaN: true }),
);
const ordered = fc
  .tuple(number, number, number)
  .map((three) => [...three].sort((a, b) => a - b) as [number, number, number])
  .map(([lo, difference, hi]): Interval => ({ lo, difference, hi }));
const zeroWidth = number.map((x): Interval => ({ lo: x, difference: x, hi: x }));
const touching = fc
  .double({ min: 1e-9, max: 10, noNaN: true })
  .chain((x) => fc.constantFrom<Interval>({ lo: 0, difference: x / 2, hi: x }, { lo: -x, difference: -x / 2, hi: 0 }));
const same = fc.constant<Interval>({ lo: 0, difference: 0, hi: 0 });
const unknown = fc.constant<Interval>({ lo: null, difference: null, hi: null });
const oneWorld = number.map((difference): Interval => ({ lo: null, difference, hi: null }));

const interval = fc.oneof({ weight: 8, arbitrary: ordered }, zeroWidth, touching, same, unknown, oneWorld);

/** Worlds that are better, the same and worse. */
export const worlds = fc
  .tuple(
    fc.nat(20),
    fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(20)),
    fc.oneof(fc.constant(0), fc.nat(20)),
  )
  .map(([wins, ties, losses]) => ({ wins, ties, losses, n: wins + ties + losses }));

const contrastOf = (policy: string, outcome: string, better: string) =>
  fc.tuple(interval, worlds, number).map(
    ([three, { wins, ties, n }, varianceRatio]): ContrastSummary => ({
      policy,
      reference,
      outcome,
      ...three,
      n,
      pBetter: better === 'neither' || n === 0 ? null : (wins + ties / 2) / n,
      varianceRatio,
    }),
  );

const policyOf = (id: string) =>
  fc
    .dictionary(
      fc.constantFrom('utilisation.community', 'utilisation.county', 'overloadedStationsShare', 'latentHarm'),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    )
    .map((means): PolicySummary => {
      const outcomes = Object.entries(means).map(([key, mean]): [string, OutcomeSummary] => [
        key,
        { mean, lo: null, hi: null, n: mean === null ? 0 : 5, nUndefined: 0, unit: 'share' },
      ]);
      return { id, outcomes: Object.fromEntries(outcomes) };
    });

/** Comparisons of none to two policies with a reference, some outcomes without a contrast. */
export const comparisons = fc.constantFrom([], ['one'], ['one', 'two']).chain((others) =>
  fc.record({
    policies: fc.tuple(...[reference, ...others].map(policyOf)),
    contrasts: fc
      .tuple(
        ...others.flatMap((policy) => outcomeDefinitions.map(({ key, better }) => contrastOf(policy, key, better))),
      )
      .chain((all) => fc.oneof({ weight: 5, arbitrary: fc.constant(all) }, fc.subarray(all))),
  }),
);

export const extents = fc.constantFrom(
  whole,
  { sliceDenominator: 10, preview: true },
  { sliceDenominator: 4, preview: false },
);

/** A contrast by hand, in which every world is on the side of the difference. */
export const contrast = (
  outcome: string,
  lo: number | null,
  difference: number | null,
  hi: number | null,
  n = 10,
  policy = 'one',
): ContrastSummary => {
  const better = outcomeDefinitions.find(({ key }) => key === outcome)?.better ?? 'neither';
  const wins = better === 'neither' ? null : Number((better === 'higher') === (difference ?? 0) > 0);
  return { policy, reference, outcome, difference, lo, hi, n, pBetter: wins, varianceRatio: null };
};

export const twoPolicies: PolicySummary[] = [reference, 'one'].map((id) => ({ id, outcomes: {} }));
