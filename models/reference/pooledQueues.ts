import { exponential } from '../../sim/engine/distributions/exponential.ts';
import type { EventQueue } from '../../sim/engine/eventQueue.ts';
import type { Model } from '../../sim/engine/model.ts';
import type { RandomStream } from '../../sim/engine/random/randomStream.ts';
import { Tally } from '../../sim/engine/recorders/tally.ts';
import { Stations } from '../../sim/engine/stations.ts';

/** Equal Poisson streams, each before a server of its own, or all before one station with as many servers. */
export interface PooledQueuesParameters {
  readonly pooled: boolean;
  readonly nQueues: number;
  /** Of each stream. */
  readonly arrivalRate: number;
  readonly meanService: number;
  readonly warmupDays: number;
  readonly horizonDays: number;
}

export interface PooledQueuesState {
  readonly parameters: PooledQueuesParameters;
  readonly queue: EventQueue;
  readonly stations: Stations;
  readonly arrivals: RandomStream;
  readonly arrivedAt: number[];
  readonly waits: Tally;
}

const arrive = 0;
const finish = 1;

/** Streams: `arrivals` and `services`, each at (number in its stream, stream): the same world, pooled or not. */
export const pooledQueues: Model<PooledQueuesParameters, PooledQueuesState> = {
  name: 'pooledQueues',
  create(parameters, { queue, streams }) {
    const { pooled, nQueues, meanService, warmupDays } = parameters;
    const services = streams.stream('services');
    const arrivedAt: number[] = [];
    const waits = new Tally();
    const stations = new Stations(queue, {
      finishKind: finish,
      start(_station, customer, time) {
        const arrived = arrivedAt[customer]!;
        if (arrived >= warmupDays) waits.add(time - arrived);
        return time + exponential(services, Math.floor(customer / nQueues), customer % nQueues, meanService);
      },
    });
    for (let i = 0; i < (pooled ? 1 : nQueues); i++) stations.add({ servers: pooled ? nQueues : 1 });
    const arrivals = streams.stream('arrivals');
    const state = { parameters, queue, stations, arrivals, arrivedAt, waits };
    for (let stream = 0; stream < nQueues; stream++) expectNext(state, 0, stream);
    return state;
  },
  handlers: [
    function onArrive(state, time, customer) {
      const { nQueues, pooled } = state.parameters;
      expectNext(state, time, customer + nQueues);
      state.arrivedAt[customer] = time;
      state.stations.arrive(time, pooled ? 0 : customer % nQueues, customer);
    },
    function onFinish(state, time, customer, station) {
      state.stations.finish(time, station, customer);
    },
  ],
  horizonDays: (parameters) => parameters.horizonDays,
  /** `meanWait` of all customers that came after the warm-up and began service by the horizon. */
  outcomes: ({ waits }) => ({ meanWait: waits.mean }),
};

/** Customer n · nQueues + s is the n-th of stream s. */
function expectNext(state: PooledQueuesState, time: number, customer: number): void {
  const { nQueues, arrivalRate } = state.parameters;
  const gap = exponential(state.arrivals, Math.floor(customer / nQueues), customer % nQueues, 1 / arrivalRate);
  state.queue.schedule(time + gap, arrive, customer);
}
