import { beforeAll, describe, expect, it } from 'vitest';
import { governanceModel } from '../../../models/governance/model.ts';
import type { GovernanceParameters } from '../../../models/governance/parameters/governanceParameters.ts';
import { type AlternativeAnswer, answerPolicy } from '../../../scenarios/alternatives/alternatives.ts';
import type { AlternativeOutcome } from '../../../scenarios/alternatives/outcomes/alternativeOutcome.ts';
import { loadSolver } from '../../../scenarios/alternatives/solver.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';
import { calmTownship, seed, township } from './counties.ts';

const solve = await loadSolver();
const worlds = 3;

function agentMean(parameters: GovernanceParameters, keys: readonly AlternativeOutcome[]): Record<string, number> {
  const runs = Array.from({ length: worlds }, (_, replicate) => {
    const simulation = new Simulation(governanceModel, parameters, { seed, replicate, log: 'none' });
    simulation.run();
    return governanceModel.outcomes(simulation.state);
  });
  return Object.fromEntries(keys.map((key) => [key, runs.reduce((sum, run) => sum + run[key]!, 0) / worlds]));
}

/*
 * One township of beihu, three worlds of seed 20261201, each with some 4 300 births and 7 000 cases a year. Tolerances: three standard errors of a mean over three
 * worlds (their standard deviation measured on other worlds: .004 for rates, .008 for grievances, .013 of the cases), and as much again for what still differs: a
 * warm-up of a year is no steady state, and hours are lognormal there.
 */
const tolerances: Partial<Record<AlternativeOutcome, number>> = {
  disputeResolutionRate: 0.025,
  requestResolutionRate: 0.02,
  hazardResolutionRate: 0.025,
  grievanceResolutionRate: 0.03,
  settledAtCommunityShare: 0.015,
  settledByTownshipShare: 0.015,
  'utilisation.community': 0.04,
  'utilisation.township': 0.04,
  'utilisation.county': 0.04,
};
const keys = Object.keys(tolerances) as AlternativeOutcome[];

describe.each(['base', 'preventive-devolved'])('Where nothing of what they leave out is there, under %s', (policy) => {
  const parameters = calmTownship(policy);
  let agent: Record<string, number>;
  let answer: AlternativeAnswer;
  beforeAll(() => {
    agent = agentMean(parameters, keys);
    answer = answerPolicy(policy, parameters, seed, solve);
  });

  it.each(keys)('%s is the agent model’s in both alternatives', (key) => {
    for (const { outcomes } of [answer.network, answer.dynamics]) {
      expect(Math.abs(outcomes[key]! - agent[key]!), `${outcomes[key]} for ${agent[key]}`).toBeLessThan(
        tolerances[key]!,
      );
    }
  });

  it('no station is without steady state', () => {
    expect(answer.network.withoutSteadyState).toEqual([]);
    expect(answer.network.busiest.utilisation).toBeLessThan(0.9);
  });
});

describe('Prevention in the alternatives', () => {
  const resolved = (
    levers: Partial<GovernanceParameters['levers']>,
    constants: Partial<GovernanceParameters['constants']>,
  ) => {
    const { network, dynamics } = answerPolicy('any', township('base', { levers, constants }), seed, solve);
    return [network.outcomes.grievanceResolutionRate!, dynamics.outcomes.grievanceResolutionRate!];
  };

  it('wins where the frontline has hours to spare', () => {
    const roomy = { gridWorkerShare: 0.9 };
    const [network, dynamics] = resolved({ patrolHoursShare: 0.05 }, roomy);
    const [preventive, stocks] = resolved({ patrolHoursShare: 0.2 }, roomy);
    expect(preventive).toBeGreaterThan(network!);
    expect(stocks).toBeGreaterThan(dynamics!);
  });

  it('loses where it has none', () => {
    const short = { gridWorkerShare: 0.15 };
    const [network, dynamics] = resolved({ patrolHoursShare: 0.05 }, short);
    const [preventive, stocks] = resolved({ patrolHoursShare: 0.4 }, short);
    expect(preventive).toBeLessThan(network!);
    expect(stocks).toBeLessThan(dynamics!);
  });
});
