import { existsSync, writeFileSync } from 'node:fs';
import { FaultError } from '../../sim/engine/fault.ts';
import type { Model } from '../../sim/engine/model.ts';
import type { RandomStream } from '../../sim/engine/random/randomStream.ts';
import { ModelRegistry } from '../../sim/experiment/registry.ts';

/** What goes wrong in the replicates listed, one event after the start. */
export type Mishap = 'throw' | 'fault' | 'exit' | 'exitOnce' | 'hang' | 'unclonable';

export interface DailyDrawsParameters {
  readonly days: number;
  /** Draws a day. */
  readonly perDay: number;
  /** Added to every draw. */
  readonly shift: number;
  readonly mishap?: Mishap;
  readonly replicates?: readonly number[];
  /** Written at the first exit of `exitOnce`. */
  readonly marker?: string;
}

interface DailyDraws {
  readonly parameters: DailyDrawsParameters;
  readonly stream: RandomStream;
  readonly replicate: number;
  readonly byDay: Float64Array;
  readonly schedule: (time: number, index: number) => void;
  n: number;
  sum: number;
}

/** A model whose outcome is the mean of `days · perDay` uniforms plus a shift, drawn one an event. */
export const dailyDraws: Model<DailyDrawsParameters, DailyDraws> = {
  name: 'dailyDraws',
  horizonDays: ({ days }) => days,
  create(parameters, { queue, streams }) {
    const schedule = (time: number, index: number) => {
      queue.schedule(time, 0, index);
    };
    schedule(0, 0);
    const byDay = new Float64Array(parameters.days);
    const stream = streams.stream('draws');
    return { parameters, stream, replicate: streams.replicate, byDay, schedule, n: 0, sum: 0 };
  },
  handlers: [
    (state, time, index) => {
      const { parameters, stream, byDay } = state;
      if (index === 1 && parameters.replicates?.includes(state.replicate)) suffer(parameters);
      const value = stream.uniform(Math.floor(time), index) + parameters.shift;
      state.n += 1;
      state.sum += value;
      byDay[Math.floor(time)]! += value / parameters.perDay;
      const next = (index + 1) / parameters.perDay;
      if (next < parameters.days) state.schedule(next, index + 1);
    },
  ],
  outcomes: ({ n, sum, replicate, parameters }) => ({
    mean: sum / n,
    shift: parameters.shift,
    evenOnly: replicate % 2 === 0 ? sum / n : Number.NaN,
    ...(parameters.mishap === 'unclonable' && parameters.replicates?.includes(replicate)
      ? { broken: (() => 0) as unknown as number }
      : {}),
  }),
  series: ({ byDay }) => ({ byDay: byDay.slice() }),
  profiles: ({ n, sum }) => ({ 'draws.total': Float64Array.of(n, sum) }),
  eventLog: ({ n }) => ({
    caseId: Int32Array.of(n),
    time: Float64Array.of(0),
    event: Int16Array.of(0),
    actor: Int32Array.of(0),
    level: Int8Array.of(0),
    hours: Float32Array.of(0),
    cause: Int16Array.of(0),
  }),
};

function suffer({ mishap, marker }: DailyDrawsParameters): void {
  if (mishap === 'throw') throw new RangeError('the ledger does not balance');
  if (mishap === 'fault') {
    throw new FaultError([
      { code: 'overdrawn', path: 'levers.patrolHoursShare', value: 1.4, expected: '[0, 0.6]', line: 12 },
      { code: 'negative', path: 'levers.nTerminals', value: -1 },
    ]);
  }
  if (mishap === 'exit') process.exit(3);
  if (mishap === 'exitOnce' && marker !== undefined && !existsSync(marker)) {
    writeFileSync(marker, '');
    process.exit(3);
  }
  if (mishap === 'hang') for (;;);
}

export function testRegistry(): ModelRegistry {
  return new ModelRegistry().add(dailyDraws);
}
