import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiServerQueue } from '../../models/reference/multiServerQueue.ts';
import type { Model } from '../../sim/engine/model.ts';
import { Simulation } from '../../sim/engine/simulation.ts';

const clock: Model<{ days: number }, { ticks: number[]; draws: number[] }> = {
  name: 'clock',
  create({ days }, { queue, streams }) {
    const stream = streams.stream('ticks');
    for (let day = 0; day <= days + 5; day++) queue.schedule(day, 0, day);
    return { ticks: [], draws: [stream.uniform(0, 0)] };
  },
  handlers: [(state, time) => state.ticks.push(time)],
  horizonDays: ({ days }) => days,
  outcomes: ({ ticks }) => ({ ticks: ticks.length }),
};

describe('Simulation', () => {
  it('handles events up to and at the horizon, none after it, and tells its progress', () => {
    const simulation = new Simulation(clock, { days: 4 }, { seed: 1, replicate: 0 });
    expect([simulation.progress, simulation.events]).toEqual([0, 0]);
    expect(simulation.step(3)).toBe(false);
    expect([simulation.progress, simulation.events]).toEqual([0.5, 3]);
    expect(simulation.step(2)).toBe(false);
    expect(simulation.step(10)).toBe(true);
    expect([simulation.progress, simulation.events]).toEqual([1, 5]);
    expect(simulation.state.ticks).toEqual([0, 1, 2, 3, 4]);
    expect(simulation.step(10)).toBe(true);
    expect(simulation.events).toBe(5);
    expect([simulation.outcomes(), simulation.series(), simulation.eventLog()]).toEqual([{ ticks: 5 }, {}, undefined]);
  });

  it('gives the same outcomes whole or sliced, for any slices', () => {
    const parameters = {
      servers: 2,
      arrivalRate: 1.5,
      service: { kind: 'exponential', mean: 1 },
      warmup: 0,
      measured: 300,
      stationaryStart: true,
    } as const;
    const whole = new Simulation(multiServerQueue, parameters, { seed: 0, replicate: 3 });
    whole.run();
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), (slices) => {
        const sliced = new Simulation(multiServerQueue, parameters, { seed: 0, replicate: 3 });
        for (let i = 0; !sliced.step(slices[i % slices.length]!); i++);
        expect(sliced.outcomes()).toEqual(whole.outcomes());
        expect(sliced.events).toBe(whole.events);
      }),
      { seed: 20261122, numRuns: 30 },
    );
  });

  it('differs between seeds and between replicates, 0 being a seed', () => {
    const draw = (seed: number, replicate: number) =>
      new Simulation(clock, { days: 1 }, { seed, replicate }).state.draws[0];
    expect(new Set([draw(0, 0), draw(0, 1), draw(1, 0), draw(1, 1)]).size).toBe(4);
    expect(draw(0, 1)).toBe(draw(0, 1));
  });
});
