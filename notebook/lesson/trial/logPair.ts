import type { JourneyRun } from '../../../models/governance/journey.ts';
import type { Plan } from '../../../scenarios/question/plan.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';

/** World 0 of a plan under two of its policies, with everything that happened. Throws the faults of a run that failed. */
export async function logPair(
  plan: Plan,
  policies: readonly [string, string],
  runner: ReplicateRunner,
): Promise<readonly [JourneyRun, JourneyRun]> {
  const runs = await Promise.all(
    policies.map(async (policy): Promise<JourneyRun> => {
      const { parameters, map } = plan.policies.find(({ id }) => id === policy)!;
      const { seed } = plan.question;
      const result = await runner.run({ model: 'governance', parameters, seed, replicate: 0, log: 'all', policy });
      if (result.status === 'failed') throw new FaultError([result.fault, ...(result.furtherFaults ?? [])]);
      return { log: result.log!, map, parameters };
    }),
  );
  return runs as unknown as readonly [JourneyRun, JourneyRun];
}
