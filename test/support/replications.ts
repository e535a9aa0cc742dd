import { expect } from 'vitest';
import type { Model } from '../../sim/engine/model.ts';
import { Tally } from '../../sim/engine/recorders/tally.ts';
import { Simulation } from '../../sim/engine/simulation.ts';

/** Chosen before any result was seen, once for all analytic tests. */
export const analyticSeed = 20261122;

/** Runs replicates 0…n - 1 to their ends; one tally of replicate values an outcome. */
export function replications<P, S>(model: Model<P, S>, parameters: P, n: number): Record<string, Tally> {
  const tallies: Record<string, Tally> = {};
  for (let replicate = 0; replicate < n; replicate++) {
    const simulation = new Simulation(model, parameters, { seed: analyticSeed, replicate });
    simulation.run();
    for (const [key, value] of Object.entries(simulation.outcomes())) {
      tallies[key] ??= new Tally();
      tallies[key].add(value);
    }
  }
  return tallies;
}

/** Expects the mean of independent replicates within `z` of its standard errors of the exact value. */
export function expectWithin(tally: Tally | undefined, exact: number, z: number): void {
  const score = (tally!.mean - exact) / tally!.standardError;
  expect(Math.abs(score), `mean ${tally!.mean}, exact ${exact}, z ${score}`).toBeLessThan(z);
}
