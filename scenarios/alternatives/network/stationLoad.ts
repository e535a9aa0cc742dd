import { erlangC, meanWaitMMc } from '../../../models/reference/formulas.ts';
import { exp } from '../../../sim/engine/arithmetic.ts';
import type { MeanCounty } from '../means/meanCounty.ts';
import { stationHours } from '../means/stationShares.ts';

/** Work a calendar day that comes to the stations. */
export interface Work {
  readonly services: Float64Array;
  readonly hours: Float64Array;
}

/** A station as M/M/c: one class of customers, exponential service with the mean of all its jobs. */
export interface StationLoad {
  readonly servers: number;
  /** Services a day. */
  readonly arrivals: number;
  /** Mean days of one. */
  readonly service: number;
  /** Hours asked over hours there are; may exceed 1. */
  readonly utilisation: number;
  /** Mean days in the queue, by Erlang's C; Infinity from utilisation 1 on, where the formula has no answer. */
  readonly wait: number;
}

export function stationLoad(county: MeanCounty, { services, hours }: Work, station: number): StationLoad {
  const servers = county.arrangement.servers[station]!;
  const there = stationHours(county, station);
  const arrivals = services[station]!;
  const asked = hours[station]!;
  const utilisation = asked / there;
  const service = arrivals > 0 ? (asked / arrivals) * (servers / there) : 0;
  const wait =
    arrivals > 0 ? (utilisation < 1 ? meanWaitMMc(arrivals, service, servers) : Number.POSITIVE_INFINITY) : 0;
  return { servers, arrivals, service, utilisation, wait };
}

/** Share that waits longer than so many days: C·e^(-(c/S - λ)·t); where the queue grows without end, all but those it has hours for. */
export function waitsBeyond({ servers, arrivals, service, utilisation }: StationLoad, days: number): number {
  if (utilisation >= 1) return 1 - 1 / utilisation;
  if (!(arrivals > 0)) return 0;
  return erlangC(servers, arrivals * service) * exp(-(servers / service - arrivals) * days);
}
