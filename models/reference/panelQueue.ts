import { Assembly } from '../../sim/engine/assembly.ts';
import { bernoulli } from '../../sim/engine/distributions/bernoulli.ts';
import { exponential } from '../../sim/engine/distributions/exponential.ts';
import type { EventQueue } from '../../sim/engine/eventQueue.ts';
import type { Model } from '../../sim/engine/model.ts';
import type { RandomStream } from '../../sim/engine/random/randomStream.ts';
import { Tally } from '../../sim/engine/recorders/tally.ts';
import { Stations } from '../../sim/engine/stations.ts';
import { type ServiceTime, serviceTimeAt } from './serviceTime.ts';

/** A Poisson stream of panels, each needing one server of every station at once and the consent of each. */
export interface PanelQueueParameters {
  /** Servers of each station; a panel has a member from each. */
  readonly servers: readonly number[];
  readonly arrivalRate: number;
  readonly service: ServiceTime;
  /** Days a panel waits for everybody to be free at once before it reserves; Infinity: it never does. */
  readonly patienceDays: number;
  /** Probability that a member agrees, by station. */
  readonly pAgree: readonly number[];
  readonly warmup: number;
  readonly measured: number;
}

export interface PanelQueueState {
  readonly parameters: PanelQueueParameters;
  readonly queue: EventQueue;
  readonly assembly: Assembly;
  readonly members: readonly number[];
  readonly arrivals: RandomStream;
  readonly consent: RandomStream;
  readonly arrivedAt: Float64Array;
  readonly waits: Tally;
  agreed: number;
}

const arrive = 0;
const finishPanel = 1;
const reserve = 2;
/** Never scheduled: only panels come. */
const finishJob = 3;

/** Streams: `arrivals` and `services` at (panel, 0), `consent` at (panel, station). */
export const panelQueue: Model<PanelQueueParameters, PanelQueueState> = {
  name: 'panelQueue',
  create(parameters, { queue, streams }) {
    const { servers, service, warmup, measured } = parameters;
    const services = streams.stream('services');
    const arrivedAt = new Float64Array(warmup + measured);
    const waits = new Tally();
    const stations = new Stations(queue, { finishKind: finishJob, start: (_station, _job, time) => time });
    for (const count of servers) stations.add({ servers: count });
    const assembly = new Assembly(stations, queue, {
      finishKind: finishPanel,
      reserveKind: reserve,
      start(panel, time) {
        if (panel >= warmup) waits.add(time - arrivedAt[panel]!);
        return time + serviceTimeAt(service, services.uniform(panel, 0));
      },
    });
    const arrivals = streams.stream('arrivals');
    const consent = streams.stream('consent');
    queue.schedule(exponential(arrivals, 0, 0, 1 / parameters.arrivalRate), arrive, 0);
    const members = servers.map((_, station) => station);
    return { parameters, queue, assembly, members, arrivals, consent, arrivedAt, waits, agreed: 0 };
  },
  handlers: [
    function onArrive(state, time, panel) {
      const next = panel + 1;
      if (next < state.arrivedAt.length) {
        const gap = exponential(state.arrivals, next, 0, 1 / state.parameters.arrivalRate);
        state.queue.schedule(time + gap, arrive, next);
      }
      state.arrivedAt[panel] = time;
      state.assembly.request(time, panel, state.members, time + state.parameters.patienceDays);
    },
    function onFinishPanel(state, time, panel) {
      const { parameters, consent, members } = state;
      const agree = members.every((station) => bernoulli(consent, panel, station, parameters.pAgree[station]!));
      if (agree && panel >= parameters.warmup) state.agreed++;
      state.assembly.finish(time, panel);
    },
    function onReserve(state, time, panel) {
      state.assembly.reserve(time, panel);
    },
  ],
  horizonDays: () => Number.POSITIVE_INFINITY,
  /** `meanWait` until the panel begins, `agreedShare` of the measured panels. */
  outcomes: ({ waits, agreed }) => ({ meanWait: waits.mean, agreedShare: agreed / waits.count }),
};
