import { type Account, accounts } from '../../models/governance/accounts.ts';
import { pools } from '../../models/governance/outcomes/hours.ts';
import { isOverload } from '../../report/overload.ts';
import type { ComparisonView, ShownPolicy } from '../view/comparisonView.ts';

export type Pool = (typeof pools)[number];

/** What the accounts do, from first sight of a grievance to its end; together they hold every account once. */
export const accountGroups = [
  { key: 'finding', accounts: ['patrol', 'verification', 'outreach'] },
  { key: 'handling', accounts: ['intake', 'screening', 'mediation', 'travel'] },
  { key: 'coordination', accounts: ['meeting', 'transfer', 'dataEntry', 'search'] },
  { key: 'reporting', accounts: ['reporting'] },
  { key: 'idle', accounts: ['idle'] },
] as const satisfies readonly { readonly key: string; readonly accounts: readonly Account[] }[];

export type AccountGroup = (typeof accountGroups)[number]['key'];

export interface PoolLoad {
  readonly pool: Pool;
  /** Hours worked on cases ÷ hours there are for cases; null without such staff. */
  readonly mean: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  /** So busy that waiting has no steady state. */
  readonly overloaded: boolean;
}

export interface HoursLedger {
  readonly policy: ShownPolicy;
  /** Mean hours per 1000 residents and year. */
  readonly hours: Readonly<Record<Account, number>>;
  /** All of them: the hours staffed. */
  readonly staffed: number;
  readonly loads: readonly PoolLoad[];
}

/** Where the staffed hours of each policy go, means over the worlds that have finished. */
export function hoursLedgers({ policies, summary }: ComparisonView): HoursLedger[] {
  return policies.flatMap((policy): HoursLedger[] => {
    const outcomes = summary.policies.find(({ id }) => id === policy.id)?.outcomes ?? {};
    const means = accounts.map((account) => outcomes[`hours.${account}`]?.mean ?? null);
    if (means.some((mean) => mean === null)) return [];
    const hours = Object.fromEntries(accounts.map((account, i) => [account, means[i]])) as Record<Account, number>;
    const staffed = accounts.reduce((sum, account) => sum + hours[account], 0);
    // A window that holds no working day has no hours to share out.
    if (staffed === 0) return [];
    const loads = pools.map((pool): PoolLoad => {
      const key = `utilisation.${pool}`;
      const { mean = null, lo = null, hi = null } = outcomes[key] ?? {};
      return { pool, mean, lo, hi, overloaded: mean !== null && isOverload(key, mean) };
    });
    return [{ policy, hours, staffed, loads }];
  });
}
