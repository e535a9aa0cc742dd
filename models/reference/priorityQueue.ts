import { AgentTable } from '../../sim/engine/agentTable.ts';
import { exponential } from '../../sim/engine/distributions/exponential.ts';
import type { EventQueue } from '../../sim/engine/eventQueue.ts';
import type { Model } from '../../sim/engine/model.ts';
import type { RandomStream } from '../../sim/engine/random/randomStream.ts';
import { Tally } from '../../sim/engine/recorders/tally.ts';
import { Stations } from '../../sim/engine/stations.ts';

/** Poisson streams of several classes before one station with exponential service: priority M/M/c. */
export interface PriorityQueueParameters {
  readonly servers: number;
  /** By class, the most urgent first. */
  readonly arrivalRates: readonly number[];
  readonly meanService: number;
  readonly preemptive: boolean;
  /** Measured are the customers that come in [warmupDays, horizonDays - cooldownDays) and leave by the horizon. */
  readonly warmupDays: number;
  readonly cooldownDays: number;
  readonly horizonDays: number;
}

export interface PriorityQueueState {
  readonly parameters: PriorityQueueParameters;
  readonly queue: EventQueue;
  readonly stations: Stations;
  readonly customers: Customers;
  readonly arrivals: RandomStream;
  /** Time in system by class. */
  readonly sojourns: readonly Tally[];
}

type Customers = AgentTable<{ class: 'i32'; number: 'i32'; arrived: 'f64' }>;

const arrive = 0;
const finish = 1;
const station = 0;

/** Streams: `arrivals` and `services`, each at (number of the customer in its class, class). */
export const priorityQueue: Model<PriorityQueueParameters, PriorityQueueState> = {
  name: 'priorityQueue',
  create(parameters, { queue, streams }) {
    const { servers, arrivalRates, meanService, preemptive } = parameters;
    const customers: Customers = new AgentTable({ class: 'i32', number: 'i32', arrived: 'f64' });
    const services = streams.stream('services');
    const stations = new Stations(queue, {
      finishKind: finish,
      start: (_station, customer, time) => {
        const { number, class: priority } = customers.columns;
        return time + exponential(services, number[customer]!, priority[customer]!, meanService);
      },
    });
    stations.add({ servers, priorities: arrivalRates.length, preemptive });
    const sojourns = arrivalRates.map(() => new Tally());
    const state = { parameters, queue, stations, customers, arrivals: streams.stream('arrivals'), sojourns };
    for (let priority = 0; priority < arrivalRates.length; priority++) expectNext(state, 0, priority, 0);
    return state;
  },
  handlers: [
    function onArrive(state, time, number, priority) {
      expectNext(state, time, priority, number + 1);
      const customer = state.customers.add();
      const { columns } = state.customers;
      columns.class[customer] = priority;
      columns.number[customer] = number;
      columns.arrived[customer] = time;
      state.stations.arrive(time, station, customer, priority);
    },
    function onFinish(state, time, customer, at) {
      const { columns } = state.customers;
      const { warmupDays, horizonDays, cooldownDays } = state.parameters;
      const arrived = columns.arrived[customer]!;
      if (arrived >= warmupDays && arrived < horizonDays - cooldownDays) {
        state.sojourns[columns.class[customer]!]!.add(time - arrived);
      }
      state.customers.remove(customer);
      state.stations.finish(time, at, customer);
    },
  ],
  horizonDays: (parameters) => parameters.horizonDays,
  /** `meanSojourn.<class>`: mean time in system, wait and service. */
  outcomes: ({ sojourns }) =>
    Object.fromEntries(sojourns.map((tally, priority) => [`meanSojourn.${priority}`, tally.mean])),
};

function expectNext(state: PriorityQueueState, time: number, priority: number, number: number): void {
  const gap = exponential(state.arrivals, number, priority, 1 / state.parameters.arrivalRates[priority]!);
  state.queue.schedule(time + gap, arrive, number, priority);
}
