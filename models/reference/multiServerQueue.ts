import { AgentTable } from '../../sim/engine/agentTable.ts';
import { ln } from '../../sim/engine/arithmetic.ts';
import type { EventQueue } from '../../sim/engine/eventQueue.ts';
import type { Model } from '../../sim/engine/model.ts';
import type { RandomStream } from '../../sim/engine/random/randomStream.ts';
import { Tally } from '../../sim/engine/recorders/tally.ts';
import { Stations } from '../../sim/engine/stations.ts';
import { stationaryCount } from './formulas.ts';
import { type ServiceTime, serviceTimeAt } from './serviceTime.ts';

/** A Poisson stream of customers before one FIFO station: M/G/c, M/M/c if the service time is exponential. */
export interface MultiServerQueueParameters {
  readonly servers: number;
  readonly arrivalRate: number;
  readonly service: ServiceTime;
  /** Customers that come before the first that is measured. */
  readonly warmup: number;
  /** Customers measured; the run ends when the last of them has been served. */
  readonly measured: number;
  /** Start with a number in system drawn from the M/M/c equilibrium instead of empty: then no warm-up is needed. */
  readonly stationaryStart: boolean;
}

export interface MultiServerQueueState {
  readonly parameters: MultiServerQueueParameters;
  readonly queue: EventQueue;
  readonly stations: Stations;
  readonly draws: RandomStream;
  readonly customers: Customers;
  /** Number of the last measured customer. */
  readonly last: number;
  /** Interarrival and service time of the customers of the current block of numbers, in turn. */
  readonly times: Float64Array;
  readonly waits: Tally;
  delayed: number;
}

/** Customers in the system; ids are used again. `number` counts them from 0 in the order of arrival. */
type Customers = AgentTable<{ number: 'i32'; arrived: 'f64'; service: 'f64' }>;

const arrive = 0;
const finish = 1;
const station = 0;
const blockSize = 64;

/**
 * Streams: `customers`, whose pair at (number, 0) decides the time since the arrival before and the service; `start` at
 * (0, 0). The customers there at a stationary start are numbered first, then those of the warm-up.
 */
export const multiServerQueue: Model<MultiServerQueueParameters, MultiServerQueueState> = {
  name: 'multiServerQueue',
  create(parameters, { queue, streams }) {
    const { servers, arrivalRate, service } = parameters;
    const present = parameters.stationaryStart
      ? stationaryCount(servers, arrivalRate * service.mean, streams.stream('start').uniform(0, 0))
      : 0;
    const first = present + parameters.warmup;
    const last = first + parameters.measured - 1;
    const draws = streams.stream('customers');
    const customers: Customers = new AgentTable({ number: 'i32', arrived: 'f64', service: 'f64' });
    const times = new Float64Array(2 * blockSize);
    const waits = new Tally();
    const stations = new Stations(queue, {
      finishKind: finish,
      start(_station, customer, time) {
        const { number, arrived, service } = customers.columns;
        if (number[customer]! >= first) {
          const wait = time - arrived[customer]!;
          waits.add(wait);
          if (wait > 0) state.delayed++;
        }
        return time + service[customer]!;
      },
    });
    stations.add({ servers });
    const state: MultiServerQueueState = {
      parameters,
      queue,
      stations,
      draws,
      last,
      customers,
      times,
      waits,
      delayed: 0,
    };
    for (let number = 0; number < present; number++) stations.arrive(0, station, admit(state, 0, number));
    expectNext(state, 0, present);
    return state;
  },
  handlers: [
    function onArrive(state, time, customer) {
      expectNext(state, time, state.customers.columns.number[customer]! + 1);
      state.stations.arrive(time, station, customer);
    },
    function onFinish(state, time, customer, at) {
      state.customers.remove(customer);
      state.stations.finish(time, at, customer);
    },
  ],
  horizonDays: () => Number.POSITIVE_INFINITY,
  /** `meanWait` in the queue, `delayedShare` = share of customers that wait, over the measured customers. */
  outcomes: ({ waits, delayed }) => ({ meanWait: waits.mean, delayedShare: delayed / waits.count }),
};

/** Makes customer `number`, who comes its interarrival time after `time`. */
function admit(state: MultiServerQueueState, time: number, number: number): number {
  const { customers, times } = state;
  const at = 2 * (number % blockSize);
  if (at === 0) drawBlock(state, number);
  const customer = customers.add();
  const { columns } = customers;
  columns.number[customer] = number;
  columns.arrived[customer] = time + times[at]!;
  columns.service[customer] = times[at + 1]!;
  return customer;
}

function drawBlock(state: MultiServerQueueState, number: number): void {
  const { parameters, times } = state;
  state.draws.fillUniformPairs(number, 0, times);
  for (let at = 0; at < times.length; at += 2) {
    times[at] = -ln(times[at]!) / parameters.arrivalRate;
    times[at + 1] = serviceTimeAt(parameters.service, times[at + 1]!);
  }
}

/** Makes the customer who comes next after an arrival at `time`, unless all have come. */
function expectNext(state: MultiServerQueueState, time: number, number: number): void {
  if (number > state.last) return;
  const customer = admit(state, time, number);
  state.queue.schedule(state.customers.columns.arrived[customer]!, arrive, customer);
}
