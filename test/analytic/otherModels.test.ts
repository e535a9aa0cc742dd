import { describe, expect, it } from 'vitest';
import { cobham, jackson, meanWaitMMc, pollaczekKhinchine, preemptResume } from '../../models/reference/formulas.ts';
import { geometricHops } from '../../models/reference/geometricHops.ts';
import { openNetwork } from '../../models/reference/openNetwork.ts';
import { panelQueue } from '../../models/reference/panelQueue.ts';
import { pooledQueues } from '../../models/reference/pooledQueues.ts';
import { priorityQueue } from '../../models/reference/priorityQueue.ts';
import { Tally } from '../../sim/engine/recorders/tally.ts';
import { Simulation } from '../../sim/engine/simulation.ts';
import { analyticSeed, expectWithin, replications } from '../support/replications.ts';

describe('priority queues, 60 replicates of 4 000 days after 500', () => {
  const days = { warmupDays: 500, cooldownDays: 300, horizonDays: 4800 };

  it('have the mean sojourns of Cobham for three classes before three servers (ρ = .85)', () => {
    const arrivalRates = [0.6, 0.85, 1.1];
    const parameters = { servers: 3, arrivalRates, meanService: 1, preemptive: false, ...days };
    const found = replications(priorityQueue, parameters, 60);
    const exact = cobham(arrivalRates, 1, 3);
    for (const [k, wait] of exact.entries()) expectWithin(found[`meanSojourn.${k}`], wait + 1, 3);
  });

  it('have the mean sojourns of preempt-resume for three classes before one server (ρ = .8)', () => {
    const arrivalRates = [0.2, 0.3, 0.3];
    const parameters = { servers: 1, arrivalRates, meanService: 1, preemptive: true, ...days };
    const found = replications(priorityQueue, parameters, 60);
    const exact = preemptResume(arrivalRates, 1);
    for (const [k, sojourn] of exact.entries()) expectWithin(found[`meanSojourn.${k}`], sojourn, 3);
  });
});

describe('a Jackson network of three stations, 40 replicates of 4 000 days after 500', () => {
  const stations = [
    { servers: 1, meanService: 0.5 },
    { servers: 2, meanService: 1.2 },
    { servers: 3, meanService: 1.5 },
  ];
  const external = [1, 0, 0.2];
  const run = { warmupDays: 500, horizonDays: 4500 };

  it.each([
    [
      'in series',
      [
        [0, 1, 0],
        [0, 0, 1],
        [0, 0, 0],
      ],
    ],
    [
      'with feedback',
      [
        [0, 0.9, 0.1],
        [0.1, 0, 0.8],
        [0.1, 0.05, 0],
      ],
    ],
  ])('holds %s the numbers that Jackson gives', (_name, routing) => {
    const found = replications(openNetwork, { stations, external, routing, ...run }, 40);
    const exact = jackson(external, routing, stations);
    for (const [j, number] of exact.entries()) expectWithin(found[`meanNumber.${j}`], number, 3);
  });
});

describe('four servers, pooled or each with a stream of its own (ρ = .8), 40 replicates of 3 000 days after 500', () => {
  const parameters = { nQueues: 4, arrivalRate: 0.8, meanService: 1, warmupDays: 500, horizonDays: 3500 };

  it('wait as M/M/4 or as four M/M/1, and pooling is better in every world', () => {
    const pooled = replications(pooledQueues, { ...parameters, pooled: true }, 40);
    const dedicated = replications(pooledQueues, { ...parameters, pooled: false }, 40);
    expectWithin(pooled.meanWait, meanWaitMMc(3.2, 1, 4), 3);
    expectWithin(dedicated.meanWait, meanWaitMMc(0.8, 1, 1), 3);
    expect(pooled.meanWait!.max).toBeLessThan(dedicated.meanWait!.min);
  });
});

describe('hops of 2 000 cases that each desk passes on with probability p, 50 replicates', () => {
  it.each([0.15, 0.5, 0.8])('are geometric for p = %d in mean and variance, and days follow them', (pPassOn) => {
    const found = replications(geometricHops, { cases: 2000, desks: 5, pPassOn, deskDays: 3 }, 50);
    const mean = pPassOn / (1 - pPassOn);
    expectWithin(found.meanHops, mean, 3);
    expectWithin(found.varianceHops, mean / (1 - pPassOn), 3);
    expectWithin(found.meanDays, 3 * (mean + 1), 3);
  });
});

describe('panels, 60 replicates of 8 000 after a warm-up of 2 000', () => {
  const run = { warmup: 2000, measured: 8000 };
  const exponential = { kind: 'exponential', mean: 1 } as const;

  it.each([0, 2, Number.POSITIVE_INFINITY])('of one member wait as M/M/3, reserving after %d days', (patienceDays) => {
    const parameters = { servers: [3], arrivalRate: 2.4, service: exponential, patienceDays, pAgree: [1], ...run };
    const found = replications(panelQueue, parameters, 60);
    expectWithin(found.meanWait, meanWaitMMc(2.4, 1, 3), 3);
  });

  it('of four stations that serve nothing else wait as M/G/1, and agree with the product of the probabilities', () => {
    const service = { kind: 'lognormal', mean: 1, cv: 0.7 } as const;
    const pAgree = [0.9, 0.8, 0.95, 0.7];
    const parameters = { servers: [1, 1, 1, 1], arrivalRate: 0.7, service, patienceDays: 1, pAgree, ...run };
    const found = replications(panelQueue, parameters, 60);
    expectWithin(found.meanWait, pollaczekKhinchine(0.7, 1, 0.7 * 0.7), 3);
    expectWithin(found.agreedShare, 0.9 * 0.8 * 0.95 * 0.7, 3);
  });
});

describe('standard errors', () => {
  // Null calibration of the comparisons above: with 3 SE nearly all of independent experiments must contain the truth.
  it('cover the exact mean wait of M/M/1 in 190 to 200 of 200 experiments at 2.5 SE', () => {
    const exact = meanWaitMMc(0.4, 1, 1);
    let covered = 0;
    for (let experiment = 0; experiment < 200; experiment++) {
      const tally = new Tally();
      for (let i = 0; i < 20; i++) {
        const parameters = {
          pooled: false,
          nQueues: 1,
          arrivalRate: 0.4,
          meanService: 1,
          warmupDays: 20,
          horizonDays: 320,
        };
        const simulation = new Simulation(pooledQueues, parameters, {
          seed: analyticSeed,
          replicate: 20 * experiment + i,
        });
        simulation.run();
        tally.add(simulation.outcomes().meanWait!);
      }
      if (Math.abs(tally.mean - exact) < 2.5 * tally.standardError) covered++;
    }
    expect(covered).toBeGreaterThanOrEqual(190);
  });
});
