import type { GovernanceParameters } from '../../models/governance/parameters/governanceParameters.ts';
import { stationName } from '../../models/governance/stationMap.ts';
import { ascendingBy } from '../../sim/engine/order.ts';
import type { Plan } from '../question/plan.ts';
import { dynamicsOutcomes } from './dynamics/dynamicsOutcomes.ts';
import { systemDynamics } from './dynamics/systemDynamics.ts';
import { meanCounty } from './means/meanCounty.ts';
import { fundedNetwork } from './network/fundedNetwork.ts';
import { networkOutcomes } from './network/networkOutcomes.ts';
import type { AlternativeOutcomes } from './outcomes/alternativeOutcome.ts';
import { loadSolver, type Solver } from './solver.ts';

/** A station and hours asked of it over hours it has. */
export interface StationUse {
  readonly station: string;
  readonly utilisation: number;
}

/** What the simple alternatives say of one policy. */
export interface AlternativeAnswer {
  readonly policy: string;
  readonly network: {
    readonly outcomes: AlternativeOutcomes;
    readonly stations: number;
    /** Where Erlang's formula has no answer: from utilisation 1 on, the busiest first. */
    readonly withoutSteadyState: readonly StationUse[];
    /** The busiest station of all. */
    readonly busiest: StationUse;
  };
  readonly dynamics: {
    readonly outcomes: AlternativeOutcomes;
  };
}

/**
 * Answers a plan's question with an M/M/c network and with system dynamics, one answer a policy in the plan's order. Everything they are told is worked out of the
 * parameters of the agent model and the county of replicate 0; nothing is set for them alone. No draws besides the county's map.
 */
export async function answerSimply({ policies, question }: Plan): Promise<AlternativeAnswer[]> {
  const solve = await loadSolver();
  return policies.map(({ id, parameters }) => answerPolicy(id, parameters, question.seed, solve));
}

/** The same of one policy. */
export function answerPolicy(
  policy: string,
  parameters: GovernanceParameters,
  seed: number,
  solve: Solver,
): AlternativeAnswer {
  const county = meanCounty(parameters, seed);
  const { resting, network } = fundedNetwork(county);
  const uses = ascendingBy(
    network.stations.map(({ utilisation }, station) => ({
      station: stationName(county.arrangement.map, station),
      utilisation,
    })),
    ({ utilisation }) => -utilisation,
  );
  return {
    policy,
    network: {
      outcomes: networkOutcomes(resting, network, solve),
      stations: uses.length,
      withoutSteadyState: uses.filter(({ utilisation }) => utilisation >= 1),
      busiest: uses[0]!,
    },
    dynamics: { outcomes: dynamicsOutcomes(resting, systemDynamics(resting, solve), solve) },
  };
}
