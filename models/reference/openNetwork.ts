import { exponential } from '../../sim/engine/distributions/exponential.ts';
import type { EventQueue } from '../../sim/engine/eventQueue.ts';
import type { Model } from '../../sim/engine/model.ts';
import type { RandomStream } from '../../sim/engine/random/randomStream.ts';
import { Stations } from '../../sim/engine/stations.ts';

/** An open network of stations with Poisson arrivals, exponential services, random routing: a Jackson network. */
export interface OpenNetworkParameters {
  readonly stations: readonly { readonly servers: number; readonly meanService: number }[];
  /** Arrivals from outside a day, by station. */
  readonly external: readonly number[];
  /** `routing[i][j]`: probability to go to j after i; the rest leaves. */
  readonly routing: readonly (readonly number[])[];
  readonly warmupDays: number;
  readonly horizonDays: number;
}

export interface OpenNetworkState {
  readonly parameters: OpenNetworkParameters;
  readonly queue: EventQueue;
  readonly stations: Stations;
  readonly arrivals: RandomStream;
  readonly routes: RandomStream;
  /** Hops of each customer so far; customers are numbered in the order in which their arrival was drawn. */
  readonly hops: number[];
}

const arrive = 0;
const finish = 1;
const reset = 2;

/** Streams: `arrivals` (arrival number of the station, station), `services` and `routes` (customer, hop). */
export const openNetwork: Model<OpenNetworkParameters, OpenNetworkState> = {
  name: 'openNetwork',
  create(parameters, { queue, streams }) {
    const services = streams.stream('services');
    const hops: number[] = [];
    const stations = new Stations(queue, {
      finishKind: finish,
      start: (station, customer, time) =>
        time + exponential(services, customer, hops[customer]!, parameters.stations[station]!.meanService),
    });
    for (const { servers } of parameters.stations) stations.add({ servers });
    const arrivals = streams.stream('arrivals');
    const state = { parameters, queue, stations, arrivals, routes: streams.stream('routes'), hops };
    for (let station = 0; station < parameters.external.length; station++) expectNext(state, 0, station, 0);
    queue.schedule(parameters.warmupDays, reset, 0);
    return state;
  },
  handlers: [
    function onArrive(state, time, number, station) {
      expectNext(state, time, station, number + 1);
      const customer = state.hops.push(0) - 1;
      state.stations.arrive(time, station, customer);
    },
    function onFinish(state, time, customer, station) {
      state.stations.finish(time, station, customer);
      const next = route(state, station, state.routes.uniform(customer, state.hops[customer]!));
      state.hops[customer]!++;
      if (next >= 0) state.stations.arrive(time, next, customer);
    },
    function onReset(state, time) {
      state.stations.resetStatistics(time);
    },
  ],
  horizonDays: (parameters) => parameters.horizonDays,
  /** `meanNumber.<station>`: time-weighted mean of the customers there, waiting and served, after the warm-up. */
  outcomes({ parameters, stations }) {
    const { warmupDays, horizonDays } = parameters;
    const numbers = parameters.stations.map((_, station) => {
      const total = stations.busyTime(station, horizonDays) + stations.queueTime(station, horizonDays);
      return [`meanNumber.${station}`, total / (horizonDays - warmupDays)];
    });
    return Object.fromEntries(numbers);
  },
};

function expectNext(state: OpenNetworkState, time: number, station: number, number: number): void {
  const rate = state.parameters.external[station]!;
  if (rate === 0) return;
  const gap = exponential(state.arrivals, number, station, 1 / rate);
  state.queue.schedule(time + gap, arrive, number, station);
}

/** The station after `station`; -1 for leaving. */
function route(state: OpenNetworkState, station: number, uniform: number): number {
  const row = state.parameters.routing[station]!;
  let rest = uniform;
  for (let next = 0; next < row.length; next++) {
    rest -= row[next]!;
    if (rest < 0) return next;
  }
  return -1;
}
