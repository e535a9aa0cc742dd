import { describe, expect, it } from 'vitest';
import { erlangC, meanWaitMMc, pollaczekKhinchine, stationaryCount } from '../../models/reference/formulas.ts';
import { multiServerQueue } from '../../models/reference/multiServerQueue.ts';
import { type ServiceTime, squaredVariation } from '../../models/reference/serviceTime.ts';
import { expectWithin, replications } from '../support/replications.ts';

describe('the formulas agree with published values', () => {
  it('gives Erlang-C and the mean wait of the queue in the speed comparison (c = 20, ρ = .9: 0.2754)', () => {
    expect(meanWaitMMc(18, 1, 20)).toBeCloseTo(0.2754, 4);
    expect(erlangC(1, 0.8)).toBeCloseTo(0.8, 12);
    expect(erlangC(2, 1)).toBeCloseTo(1 / 3, 12);
  });

  it('inverts the equilibrium distribution of M/M/1, which is geometric', () => {
    for (const p of [0.01, 0.19, 0.3, 0.9, 0.999]) {
      expect(stationaryCount(1, 0.8, p)).toBe(Math.max(0, Math.ceil(Math.log(1 - p) / Math.log(0.8)) - 1));
    }
  });

  it('gives for exponential service by Pollaczek–Khinchine what Erlang-C gives', () => {
    expect(pollaczekKhinchine(0.7, 1, 1)).toBeCloseTo(meanWaitMMc(0.7, 1, 1), 12);
  });
});

// Independent replicates that start in equilibrium, so no warm-up; more customers where correlation lasts longer.
describe.each([0.5, 0.8, 0.95])('M/M/c at utilisation %d, 60 replicates', (utilisation) => {
  it.each([1, 5, 20])('has the mean wait and the delayed share of Erlang-C with %d servers', (servers) => {
    const measured = utilisation === 0.95 ? 20_000 : 5_000;
    const arrivalRate = servers * utilisation;
    const service = { kind: 'exponential', mean: 1 } as const;
    const found = replications(
      multiServerQueue,
      { servers, arrivalRate, service, warmup: 0, measured, stationaryStart: true },
      60,
    );
    expectWithin(found.meanWait, meanWaitMMc(arrivalRate, 1, servers), 3);
    expectWithin(found.delayedShare, erlangC(servers, arrivalRate), 3);
  });
});

describe('M/G/1 at utilisation .8, 60 replicates of 10 000 customers after a warm-up of 5 000', () => {
  const services: readonly ServiceTime[] = [
    { kind: 'constant', mean: 1 },
    { kind: 'exponential', mean: 1 },
    { kind: 'lognormal', mean: 1, cv: 0.7 },
    { kind: 'lognormal', mean: 1, cv: 1.5 },
  ];
  it.each(services)('has the mean wait of Pollaczek and Khinchine for %o', (service) => {
    const parameters = {
      servers: 1,
      arrivalRate: 0.8,
      service,
      warmup: 5000,
      measured: 10_000,
      stationaryStart: false,
    };
    const found = replications(multiServerQueue, parameters, 60);
    expectWithin(found.meanWait, pollaczekKhinchine(0.8, 1, squaredVariation(service)), 3);
    expectWithin(found.delayedShare, 0.8, 3);
  });
});
