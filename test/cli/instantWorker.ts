import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { GovernanceParameters } from '../../models/governance/parameters/governanceParameters.ts';
import type { PoolWorker } from '../../sim/experiment/pool.ts';

/** A worker that says at once what every outcome is, for tests of what is made of runs: `outcomeOf` the parameters and the number of the random world. */
export const instantWorker = (
  outcomeOf: (parameters: GovernanceParameters, replicate: number) => number,
): PoolWorker => ({
  async run({ parameters, replicate }) {
    const value = outcomeOf(parameters as GovernanceParameters, replicate);
    const outcomes = Object.fromEntries(outcomeDefinitions.map(({ key }) => [key, value]));
    return { status: 'ok', outcomes, series: {}, profiles: {}, events: 1 };
  },
  cancel() {},
  onFailure() {},
  async terminate() {},
});
