import { bernoulli } from '../../sim/engine/distributions/bernoulli.ts';
import type { EventQueue } from '../../sim/engine/eventQueue.ts';
import type { Model } from '../../sim/engine/model.ts';
import type { RandomStream } from '../../sim/engine/random/randomStream.ts';
import { Tally } from '../../sim/engine/recorders/tally.ts';
import { Stations } from '../../sim/engine/stations.ts';

/** Cases that desk after desk passes on with the same probability until one keeps them. */
export interface GeometricHopsParameters {
  readonly cases: number;
  readonly desks: number;
  readonly pPassOn: number;
  /** Days at each desk; desks serve all cases at once. */
  readonly deskDays: number;
}

export interface GeometricHopsState {
  readonly parameters: GeometricHopsParameters;
  readonly queue: EventQueue;
  readonly stations: Stations;
  readonly passing: RandomStream;
  readonly hopsOf: Int32Array;
  readonly hops: Tally;
  readonly days: Tally;
}

const finish = 0;

/** Stream: `passing` at (case, hop). */
export const geometricHops: Model<GeometricHopsParameters, GeometricHopsState> = {
  name: 'geometricHops',
  create(parameters, { queue, streams }) {
    const { cases, desks, deskDays } = parameters;
    const stations = new Stations(queue, { finishKind: finish, start: (_desk, _case, time) => time + deskDays });
    for (let desk = 0; desk < desks; desk++) stations.add({ servers: cases });
    for (let id = 0; id < cases; id++) stations.arrive(0, id % desks, id);
    return {
      parameters,
      queue,
      stations,
      passing: streams.stream('passing'),
      hopsOf: new Int32Array(cases),
      hops: new Tally(),
      days: new Tally(),
    };
  },
  handlers: [
    function onFinish(state, time, id, desk) {
      const { passing, parameters, stations, hopsOf } = state;
      stations.finish(time, desk, id);
      if (bernoulli(passing, id, hopsOf[id]!, parameters.pPassOn)) {
        hopsOf[id]!++;
        stations.arrive(time, (desk + 1) % parameters.desks, id);
      } else {
        state.hops.add(hopsOf[id]!);
        state.days.add(time);
      }
    },
  ],
  horizonDays: () => Number.POSITIVE_INFINITY,
  outcomes: ({ hops, days }) => ({ meanHops: hops.mean, varianceHops: hops.variance, meanDays: days.mean }),
};
