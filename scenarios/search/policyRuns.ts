import type { GovernanceParameters } from '../../models/governance/parameters/governanceParameters.ts';
import type { Fault } from '../../sim/engine/fault.ts';
import type { RunRequest } from '../../sim/experiment/run.ts';
import type { Policy } from '../composePolicy.ts';
import { policyParameters } from './candidateParameters.ts';
import type { DrawnWorld } from './drawnWorlds.ts';
import type { SearchSpace } from './searchSpace.ts';

/** The runs of a policy in some worlds. */
export interface PolicyInWorlds {
  /** One a world, in their order; null in a world in which the policy cannot be had. */
  readonly requests: readonly (RunRequest | null)[];
  /** Means over the worlds, 0 where it can be had: shares by which money and hours are exceeded. NaN where it cannot be told. */
  readonly violations: readonly [money: number, hours: number];
  /** Why it cannot be had in the first world in which it cannot. */
  readonly fault?: Fault;
}

/** What a policy is run with in every world; worlds with the same settings share the parameters. `name` stands in the path of faults. */
export function policyRuns(
  space: Pick<SearchSpace, 'question' | 'caseSpec'>,
  policy: Policy,
  worlds: readonly DrawnWorld[],
  name: string,
): PolicyInWorlds {
  const known = new Map<DrawnWorld['set'], ReturnType<typeof policyParameters>>();
  const runs = worlds.map(({ set }) => {
    const run = known.get(set) ?? policyParameters(space, policy, set);
    known.set(set, run);
    return run;
  });
  const refused = runs.filter((run) => run.status === 'refused');
  const mean = (which: 0 | 1) => refused.reduce((sum, { violations }) => sum + violations[which], 0) / worlds.length;
  return {
    requests: runs.map((run, w) => (run.status === 'refused' ? null : requestOf(run.parameters, worlds[w]!, name))),
    violations: [mean(0), mean(1)],
    ...(refused[0] === undefined ? {} : { fault: refused[0].faults[0]! }),
  };
}

const requestOf = (parameters: GovernanceParameters, { seed, replicate }: DrawnWorld, policy: string): RunRequest => ({
  model: 'governance',
  parameters,
  seed,
  replicate,
  world: `${seed}/${replicate}`,
  policy,
  log: 'none',
  keeps: 'outcomes',
});
