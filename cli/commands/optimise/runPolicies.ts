import type { PolicyInWorlds } from '../../../scenarios/search/policyRuns.ts';
import type { SearchObjective } from '../../../sim/analysis/search/search.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';
import { type RunAllHooks, runAll } from '../../../sim/experiment/runAll.ts';

/** Who runs, and who is told and asked meanwhile. */
export interface RunTools extends RunAllHooks {
  readonly runner: ReplicateRunner;
}

/** A policy in some worlds: one column an objective, NaN where it is undefined, cannot be had or has failed. */
export interface PolicyOutcomes {
  readonly columns: readonly Float64Array[];
  readonly failed: number;
}

/** Runs policies world by world, since what a world is born with serves all of them; undefined where it was stopped. */
export async function runsOfPolicies(
  policies: readonly PolicyInWorlds[],
  objectives: readonly SearchObjective[],
  { runner, ...hooks }: RunTools,
): Promise<PolicyOutcomes[] | undefined> {
  const worlds = policies[0]?.requests.length ?? 0;
  const places = Array.from({ length: worlds }, (_, world) =>
    policies.flatMap(({ requests }, policy) => {
      const request = requests[world]!;
      return request === null ? [] : [{ policy, world, request }];
    }),
  ).flat();
  const results = await runAll(
    places.map(({ request }) => request),
    runner,
    hooks,
  );
  if (results === undefined) return undefined;
  const columns = policies.map(() => objectives.map(() => new Float64Array(worlds).fill(Number.NaN)));
  const failed = policies.map(() => 0);
  for (const [at, { policy, world }] of places.entries()) {
    const result = results[at]!;
    if (result.status === 'failed') {
      failed[policy]! += 1;
      continue;
    }
    for (const [i, { key }] of objectives.entries()) columns[policy]![i]![world] = result.outcomes[key] ?? Number.NaN;
  }
  return policies.map((_, policy) => ({ columns: columns[policy]!, failed: failed[policy]! }));
}
