import type { PolicyRuns } from '../../sim/experiment/policyRuns.ts';

/** Accounts of coordination, the usually largest first; of reporting only the part that cases cause. */
export const coordinationAccounts = ['meeting', 'transfer', 'dataEntry', 'search', 'reporting'] as const;

export type CoordinationAccount = (typeof coordinationAccounts)[number];

/** Mean over the worlds in which a settlement's coordination is defined; the parts of each unit sum to its total. */
export interface CoordinationParts {
  readonly hours: Readonly<Record<CoordinationAccount, number>>;
  readonly yuan: Readonly<Record<CoordinationAccount, number>>;
  readonly n: number;
}

/**
 * Coordination a settlement, by account. The ledger's accounts are hours per 1000 residents and year; the model's own coordination hours a
 * settlement give the factor, and what they hold beyond the other accounts is the reporting that cases cause. NaN where no world has any.
 */
export function coordinationParts({ outcomes }: PolicyRuns): CoordinationParts {
  const hours = zeros();
  const yuan = zeros();
  const perSettled = outcomes.coordinationHoursPerSettled ?? new Float64Array(0);
  let n = 0;
  for (let world = 0; world < perSettled.length; world++) {
    const total = perSettled[world]!;
    if (!Number.isFinite(total)) continue;
    n++;
    const all = outcomes.coordinationHours![world]!;
    const factor = all === 0 ? 0 : total / all;
    const wage = total === 0 ? 0 : outcomes.coordinationYuanPerSettled![world]! / total;
    let rest = total;
    for (const account of coordinationAccounts) {
      const part = account === 'reporting' ? Math.max(0, rest) : outcomes[`hours.${account}`]![world]! * factor;
      rest -= part;
      hours[account] += part;
      yuan[account] += part * wage;
    }
  }
  for (const account of coordinationAccounts) {
    hours[account] /= n;
    yuan[account] /= n;
  }
  return { hours, yuan, n };
}

const zeros = (): Record<CoordinationAccount, number> => ({
  meeting: 0,
  transfer: 0,
  dataEntry: 0,
  search: 0,
  reporting: 0,
});
