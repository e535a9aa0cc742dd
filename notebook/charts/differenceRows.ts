import { type OutcomeDefinition, outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { displayed } from '../../report/numbers.ts';
import { isBetter } from '../../report/verdict/supported.ts';
import type { ComparisonView, ShownPolicy } from '../view/comparisonView.ts';

/** What the interval of a paired difference supports; `changed` where no direction is better, `open` where it contains 0 or there is none. */
export type Side = 'better' | 'worse' | 'changed' | 'same' | 'open';

/** A policy's difference from the reference, in the unit shown. */
export interface DifferenceMark {
  readonly policy: ShownPolicy;
  readonly difference: number;
  /** Ends of the 95 % interval; null with fewer than two worlds. */
  readonly interval: readonly [lo: number, hi: number] | null;
  readonly n: number;
  readonly side: Side;
}

/** One outcome: a mark a policy other than the reference, in their order; a policy without a value has none. */
export interface DifferenceRow {
  readonly definition: OutcomeDefinition;
  /** Name of the unit of a difference. */
  readonly unit: string;
  readonly marks: readonly DifferenceMark[];
}

/** Rows of one group of outcomes, those without any value left out. */
export function differenceRows(view: ComparisonView, group: OutcomeDefinition['group']): DifferenceRow[] {
  const contrasts = new Map(view.summary.contrasts.map((one) => [`${one.policy} ${one.outcome}`, one]));
  return outcomeDefinitions
    .filter((definition) => definition.group === group)
    .flatMap((definition) => {
      const { factor, differenceUnit } = displayed(definition.unit);
      const marks = view.policies.flatMap((policy): DifferenceMark[] => {
        const found = contrasts.get(`${policy.id} ${definition.key}`);
        if (found === undefined || found.difference === null) return [];
        const { difference, lo, hi, n } = found;
        const interval = lo === null || hi === null ? null : ([lo * factor, hi * factor] as const);
        return [
          { policy, difference: difference * factor, interval, n, side: sideOf(definition, difference, interval) },
        ];
      });
      return marks.length === 0 ? [] : [{ definition, unit: differenceUnit, marks }];
    });
}

function sideOf(
  definition: OutcomeDefinition,
  difference: number,
  interval: readonly [lo: number, hi: number] | null,
): Side {
  if (interval === null) return 'open';
  const [lo, hi] = interval;
  if (lo === 0 && hi === 0) return 'same';
  if (!(lo > 0 || hi < 0)) return 'open';
  const better = isBetter(definition, difference);
  if (better === null) return 'changed';
  return better ? 'better' : 'worse';
}

/** How far from 0 the row reaches: half the width of its scale. 0 where nothing differs. */
export const extentOf = ({ marks }: DifferenceRow): number =>
  Math.max(0, ...marks.flatMap(({ difference, interval }) => [difference, ...(interval ?? [])]).map(Math.abs));
