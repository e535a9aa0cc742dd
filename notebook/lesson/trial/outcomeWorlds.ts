import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { type PairedContrast, pairedContrast } from '../../../sim/analysis/pairedContrast.ts';
import { rowStatus } from '../../../sim/experiment/policyRuns.ts';
import type { Hand } from '../answers/answer.ts';
import type { TrialState } from './runTrial.ts';

/** An outcome in every finished world of one policy, worlds in which it is defined. */
export function outcomeWorlds({ result }: TrialState, policy: string, outcome: string): number[] {
  const { status, outcomes } = result.policies.find(({ id }) => id === policy)!;
  const column = outcomes[outcome] ?? [];
  return Array.from(column).filter((value, world) => status[world] === rowStatus.ok && Number.isFinite(value));
}

export interface ContrastWorlds extends PairedContrast {
  /** The answer that the worlds give: same where the interval holds 0. */
  readonly hand: Hand;
  /** Policy minus the other, in each world that has both. */
  readonly differences: readonly number[];
}

/** What the worlds say of a show of hands. */
export function contrastWorlds(
  { result }: TrialState,
  { policy, against, outcome }: { readonly policy: string; readonly against: string; readonly outcome: string },
): ContrastWorlds {
  const column = (id: string) => {
    const runs = result.policies.find((one) => one.id === id)!;
    return runs.outcomes[outcome] ?? new Float64Array(runs.status.length).fill(Number.NaN);
  };
  const [one, other] = [column(policy), column(against)];
  const { better } = outcomeDefinitions.find(({ key }) => key === outcome)!;
  const contrast = pairedContrast(one, other, { better });
  const { lo, hi } = contrast;
  // Fewer than two worlds leave no interval and hence no answer but "same".
  const sign = lo > 0 ? 1 : hi < 0 ? -1 : 0;
  const isBetter = better === 'lower' ? sign < 0 : sign > 0;
  const hand = sign === 0 ? 'same' : isBetter ? 'better' : 'worse';
  const differences = Array.from(one, (value, world) => value - other[world]!).filter(Number.isFinite);
  return { ...contrast, hand, differences };
}
