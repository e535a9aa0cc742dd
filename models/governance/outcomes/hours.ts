import { accounts, accountIndex as at } from '../accounts.ts';
import { capacityShare } from '../mechanisms/transition.ts';
import type { GovernanceState } from '../state.ts';
import { stationLevel } from '../stationMap.ts';

/** Pools that utilisation is reported for; the centre apart from the county's departments. */
export const pools = ['community', 'township', 'county', 'centre'] as const;

/** The window's staff hours. `accounts` sum to `staffed`; `available` is what was there for cases, `used` what cases took of it. */
export interface Hours {
  readonly accounts: Float64Array;
  readonly staffed: number;
  readonly available: Float64Array;
  readonly used: Float64Array;
  /** Stations that used more than 98 % of what they had, as a share of all stations. */
  readonly overloaded: number;
  readonly caseReporting: number;
  /** Hours of those who are not staff. */
  readonly partners: number;
}

/** Above it, waiting times have no steady state. */
export const overloadedFrom = 0.98;

/** Closes the window's ledger: fixed shares of the day, what services were charged, panels' idle waiting as meeting, the rest as idle. */
export function closeLedger(state: GovernanceState): Hours {
  const { arrangement, ledger } = state;
  const { map, staffHours, serverHours, servers, dayShares } = arrangement;
  const workdays = state.windowWorkEnd - state.windowWorkStart;
  const effective = effectiveWorkdays(state);
  const total = new Float64Array(accounts.length);
  const available = new Float64Array(pools.length);
  const used = new Float64Array(pools.length);
  let staffed = 0;
  let overloaded = 0;
  for (let station = 0; station < map.firstPartner; station++) {
    const hours = staffHours[station]! * workdays;
    const shares = dayShares[station]!;
    const pool = station === map.centre ? 3 : stationLevel(map, station);
    // Held servers are dipped like all others.
    const held = workdays > 0 ? (state.heldDays[station]! * serverHours[station]! * effective) / workdays : 0;
    let charged = held;
    for (let account = 0; account < accounts.length; account++) {
      const spent = ledger.of(station, account);
      charged += spent;
      total[account]! += spent;
    }
    const fixed = hours * (shares.reporting + shares.training + shares.patrol + shares.outreach + shares.meeting);
    total[at.reporting]! += hours * (shares.reporting + shares.training);
    total[at.patrol]! += hours * shares.patrol;
    total[at.outreach]! += hours * shares.outreach;
    total[at.meeting]! += held + hours * shares.meeting;
    total[at.idle]! += hours - fixed - charged;
    staffed += hours;
    const room = serverHours[station]! * servers[station]! * effective;
    available[pool]! += room;
    used[pool]! += charged;
    if (charged > overloadedFrom * room) overloaded++;
  }
  let partners = 0;
  for (let station = map.firstPartner; station < map.count; station++) {
    for (let account = 0; account < accounts.length; account++) partners += ledger.of(station, account);
  }
  return {
    accounts: total,
    staffed,
    available,
    used,
    overloaded: overloaded / map.firstPartner,
    partners,
    caseReporting: state.caseReportingHours,
  };
}

/** Workdays of the window, those of the transition counted at what the dip left of them. */
function effectiveWorkdays(state: GovernanceState): number {
  const { calendar, arrangement, parameters, windowStart, windowEnd } = state;
  const { transitionDip, transitionDays } = parameters.uncertainties;
  const dipEnd = Math.min(windowEnd, Math.max(windowStart, transitionDays));
  const dipped = calendar.workDays(dipEnd) - calendar.workDays(windowStart);
  const rest = calendar.workDays(windowEnd) - calendar.workDays(dipEnd);
  return dipped * capacityShare(0, arrangement.reform, transitionDip, 1) + rest;
}
