import type { Telling } from '../../../report/search/makeOptimiseDocument.ts';
import type { MenuCandidate } from '../../../report/search/menuCandidates.ts';
import type { SearchPlan } from '../../../scenarios/search/planSearch.ts';
import { policyRuns } from '../../../scenarios/search/policyRuns.ts';
import { type RunTools, runsOfPolicies } from './runPolicies.ts';

/** Runs menu and start in fresh worlds; undefined where it was stopped. */
export async function tellInFreshWorlds(
  { space, starts, objectives }: SearchPlan,
  menu: readonly MenuCandidate[],
  worlds: SearchPlan['worlds'],
  tools: RunTools,
): Promise<Telling | undefined> {
  const policies = [...menu.map(({ policy }) => policy), ...starts.map(({ policy }) => policy)];
  const ran = await runsOfPolicies(
    policies.map((policy) => policyRuns(space, policy, worlds, policy.id)),
    objectives,
    tools,
  );
  if (ran === undefined) return undefined;
  const columns = ran.map((one) => one.columns);
  return {
    menu: columns.slice(0, menu.length),
    starts: columns.slice(menu.length),
    failed: ran.reduce((sum, { failed }) => sum + failed, 0),
  };
}
