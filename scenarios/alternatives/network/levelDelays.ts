import { COUNTY } from '../../../models/governance/caseClasses.ts';
import type { MeanCounty } from '../means/meanCounty.ts';
import { stationHours } from '../means/stationShares.ts';
import { patienceOf } from '../means/unattended.ts';
import type { LevelTraffic } from './levelWork.ts';
import { type StationLoad, waitsBeyond } from './stationLoad.ts';

/** What a class meets at a level. */
export interface LevelDelays {
  /** Mean days of a visit of those who are not stuck. */
  readonly days: number;
  /** Share of visits at stations that have no steady state, whose queue grows without end: never served. */
  readonly stuck: number;
  /** Share of visits that go up before anybody has begun with them, where a case may wait so many days only. */
  readonly unattended: number;
  /** Share of visits that are over some day: 1 where nothing is stuck. */
  readonly through: number;
}

/** Of class `k`; `loads` by station. */
export function levelDelays(
  county: MeanCounty,
  traffic: LevelTraffic,
  loads: readonly StationLoad[],
  k: number,
): LevelDelays {
  const { map } = county.arrangement;
  const shares = traffic.shares[k]!;
  const patience = patienceOf(county, traffic.level);
  const { count, services, hours, hops, hopHours, receptionHours, delayDays } = traffic.visits[k]!;
  const over = (weights: Float64Array, of: (load: StationLoad, station: number) => number) =>
    weights.reduce((sum, weight, station) => (weight > 0 ? sum + weight * of(loads[station]!, station) : sum), 0);
  const served = over(shares, (load) => (Math.min(load.wait, patience) < Number.POSITIVE_INFINITY ? 1 : 0));
  const waits = (weights: Float64Array) =>
    over(weights, ({ wait }) => (Number.isFinite(Math.min(wait, patience)) ? Math.min(wait, patience) : 0));
  const serverDays = (station: number) => loads[station]!.servers / stationHours(county, station);
  const daysAnHour = over(shares, (_, station) => serverDays(station));
  const received =
    traffic.level === COUNTY && receptionHours > 0
      ? count * Math.min(loads[map.centre]!.wait, mostReceptionDays) + receptionHours * serverDays(map.centre)
      : 0;
  const queued = (served > 0 ? services * (waits(shares) / served) : 0) + hops * waits(traffic.wrong);
  const attended = count > 0 ? (queued + (hours + hopHours) * daysAnHour + delayDays + received) / count : 0;
  const unattended = Number.isFinite(patience) ? over(shares, (load) => waitsBeyond(load, patience)) : 0;
  return {
    days: unattended > 0 ? (1 - unattended) * attended + unattended * patience : attended,
    stuck: Math.max(0, over(shares, () => 1) - served),
    unattended,
    through: Number.isFinite(patience) ? 1 : over(shares, ({ utilisation }) => (utilisation > 1 ? 1 / utilisation : 1)),
  };
}

/** Receptions are short and are served before everything else: at a hall without a steady state they wait for a server, not for the queue. */
const mostReceptionDays = 1;
