import { accounts, accountIndex as at } from '../../../models/governance/accounts.ts';
import { closeLedger } from '../../../models/governance/outcomes/hours.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import type { GovernanceRun } from './governanceRuns.ts';

/** Server-workdays in the window, by station, added up event by event from what the stations say they are doing. */
export interface WorkAudit {
  readonly busy: Float64Array;
  readonly held: Float64Array;
}

/** Runs to the horizon one event at a time. */
export function audited(run: GovernanceRun): WorkAudit {
  const { stations, queue, calendar, windowStart, windowEnd } = run.state;
  const busy = new Float64Array(stations.count);
  const held = new Float64Array(stations.count);
  const busyNow = new Float64Array(stations.count);
  const heldNow = new Float64Array(stations.count);
  const inWindow = (time: number) => calendar.workDays(Math.min(windowEnd, Math.max(windowStart, time)));
  let since = inWindow(0);
  while (!run.step(1)) {
    const now = inWindow(queue.now);
    for (let station = 0; station < busy.length; station++) {
      busy[station]! += busyNow[station]! * (now - since);
      held[station]! += heldNow[station]! * (now - since);
      busyNow[station] = stations.busy(station);
      heldNow[station] = stations.servers(station) - stations.busy(station) - stations.free(station);
    }
    since = now;
  }
  return { busy, held };
}

/** Hours of a station in the window; idle is what the others leave. */
export interface StationHours {
  readonly station: number;
  readonly staffed: number;
  /** Reporting, training, patrol and outreach: taken off the day before any case. */
  readonly fixed: number;
  readonly charged: number;
  readonly held: number;
  readonly idle: number;
}

/** Worked out from the arrangement, the ledger's charges and the audit, without what the model makes of them. */
export function stationHours(state: GovernanceState, audit: WorkAudit): StationHours[] {
  const { arrangement, ledger, calendar } = state;
  const workdays = calendar.workDays(state.windowEnd) - calendar.workDays(state.windowStart);
  // What the transition leaves of a mean workday of the window.
  const { transitionDip, transitionDays } = state.parameters.uncertainties;
  const dipEnd = Math.min(state.windowEnd, Math.max(state.windowStart, transitionDays));
  const dipped = (calendar.workDays(dipEnd) - calendar.workDays(state.windowStart)) / workdays;
  const left = arrangement.reform ? 1 - transitionDip * dipped : 1;
  // Those who are not staff have no place among staff hours.
  return Array.from(arrangement.staffHours.subarray(0, arrangement.map.firstPartner), (hoursPerDay, station) => {
    const shares = arrangement.dayShares[station]!;
    const staffed = hoursPerDay * workdays;
    const fixed = staffed * (shares.reporting + shares.training + shares.patrol + shares.outreach + shares.meeting);
    const charged = ledger.poolTotal(station);
    const held = audit.held[station]! * arrangement.serverHours[station]! * left;
    return { station, staffed, fixed, charged, held, idle: staffed - fixed - charged - held };
  });
}

const tolerance = 1e-6;

/** Negative accounts, stations that worked more than there was, sums that do not close. */
export function hoursFaults(state: GovernanceState, audit: WorkAudit): string[] {
  const faults: string[] = [];
  const stations = stationHours(state, audit);
  for (const { station, idle, charged, held } of stations) {
    if (!(idle >= -tolerance)) faults.push(`station ${station}: idle ${idle} h, charged ${charged}, held ${held}`);
    accounts.forEach((name, account) => {
      const hours = state.ledger.of(station, account);
      if (!(hours >= 0)) faults.push(`station ${station}: ${name} ${hours} h`);
    });
  }
  const closed = closeLedger(state).accounts;
  accounts.forEach((name, account) => {
    if (!(closed[account]! >= 0)) faults.push(`${name}: ${closed[account]} h in all`);
  });
  const total = closed.reduce((sum, hours) => sum + hours, 0);
  const capacity = stations.reduce((sum, { staffed }) => sum + staffed, 0);
  if (!(Math.abs(total - capacity) <= tolerance * capacity)) faults.push(`accounts ${total} h, capacity ${capacity} h`);
  return faults;
}

/** Hours of panels' waiting that the closed ledger adds to the meetings that were charged or that are held anyway. */
export function heldHoursOf(state: GovernanceState): number {
  const { arrangement, ledger, calendar } = state;
  const workdays = calendar.workDays(state.windowEnd) - calendar.workDays(state.windowStart);
  let meetings = ledger.total(at.meeting);
  for (let station = 0; station < arrangement.map.firstPartner; station++) {
    meetings += arrangement.staffHours[station]! * workdays * arrangement.dayShares[station]!.meeting;
  }
  return closeLedger(state).accounts[at.meeting]! - meetings;
}
