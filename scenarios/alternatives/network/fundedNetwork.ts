import { type Attempts, fundsFor } from '../means/funds.ts';
import type { MeanCounty } from '../means/meanCounty.ts';
import { type RestingCounty, restingCounty } from '../means/restingCounty.ts';
import { type QueueNetwork, queueNetwork } from './queueNetwork.ts';

/** The network of a county, and the county at rest that it is of. */
export interface FundedNetwork {
  readonly resting: RestingCounty;
  readonly network: QueueNetwork;
}

const mostRounds = 60;
const sameTo = 1e-6;

/** The network under the money that suffices for the attempts its stations get to: by rounds of half steps until no share changes by a millionth, sixty at most. */
export function fundedNetwork(county: MeanCounty): FundedNetwork {
  let funds = [1, 1, 1];
  let found = networkUnder(county, funds);
  for (let round = 0; round < mostRounds; round++) {
    const wanted = fundsFor(county, attemptsIn(found.network));
    if (wanted.every((share, level) => Math.abs(share - funds[level]!) < sameTo)) break;
    funds = funds.map((share, level) => (share + wanted[level]!) / 2);
    found = networkUnder(county, funds, found.resting);
  }
  return found;
}

function networkUnder(county: MeanCounty, funds: readonly number[], from?: RestingCounty): FundedNetwork {
  const resting = restingCounty(county, funds, from);
  return { resting, network: queueNetwork(resting) };
}

/** Attempts a day that are made: those of cases that are never served are not. */
export const attemptsIn = ({ classes }: QueueNetwork): Attempts[] =>
  classes.map(({ resting: { caseClass }, visits, rates }) => ({
    caseClass,
    attempts: visits.map(({ tries }, level) => (tries.attempts + tries.inVain) * (1 - rates.stuck[level]!)),
  }));
