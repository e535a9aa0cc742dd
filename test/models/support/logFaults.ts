import { causeCode, eventCode, eventNames } from '../../../models/governance/eventLog.ts';
import {
  CASE,
  ESCALATED,
  FADED,
  LAPSED,
  NEIGHBOURS,
  REPLIED,
  SETTLED,
} from '../../../models/governance/grievanceTable.ts';
import { NOTE_GIVEN } from '../../../models/governance/phases.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import type { EventLogColumns } from '../../../sim/engine/model.ts';
import { columnsById } from './columnsById.ts';

/** The event that ends each state but latent and open. */
export const endingEvents = new Map([
  [FADED, eventCode.faded],
  [NEIGHBOURS, eventCode.settledAmongNeighbours],
  [SETTLED, eventCode.settled],
  [REPLIED, eventCode.replied],
  [LAPSED, eventCode.lapsed],
  [ESCALATED, eventCode.escalated],
]);

/** Rows of each case, in the order of the log. */
export function pathsOf(log: EventLogColumns): Map<number, number[]> {
  const paths = new Map<number, number[]>();
  for (let row = 0; row < log.caseId.length; row++) {
    const id = log.caseId[row]!;
    const path = paths.get(id);
    if (path === undefined) paths.set(id, [row]);
    else path.push(row);
  }
  return paths;
}

/** Paths that go back in time, that a case's columns contradict, or that go on after the end. */
export function logFaults(log: EventLogColumns, state: GovernanceState): string[] {
  const g = columnsById(state);
  const faults: string[] = [];
  for (const [id, rows] of pathsOf(log)) {
    const path = rows.map((row) => eventNames[log.event[row]!]).join(' ');
    const fault = (what: string) => faults.push(`${id}: ${what} (${path})`);
    for (let i = 1; i < rows.length; i++) {
      if (!(log.time[rows[i]!]! >= log.time[rows[i - 1]!]!)) fault('goes back in time');
    }
    const times = (event: number) => rows.filter((row) => log.event[row] === event).map((row) => log.time[row]!);
    const status = g.status[id]!;
    for (const [state_, event] of endingEvents) {
      const ends = times(event);
      if (ends.length !== (status === state_ ? 1 : 0)) fault(`ends ${ends.length} times as ${eventNames[event]}`);
      else if (ends.length === 1 && ends[0] !== g.endedAt[id]) fault('ends at another time');
    }
    if (endingEvents.has(status) && log.event[rows.at(-1)!] !== endingEvents.get(status))
      fault('goes on after its end');
    const surfaces = times(eventCode.surfaced);
    if (surfaces.length !== (status >= CASE ? 1 : 0)) fault(`surfaces ${surfaces.length} times`);
    if (surfaces.length === 1 && (surfaces[0] !== g.surfacedAt[id] || log.event[rows[0]!] !== eventCode.surfaced)) {
      fault('does not begin when it surfaces');
    }
    if (times(eventCode.attempted).length !== g.attempts[id]) fault(`${g.attempts[id]} attempts`);
    if (times(eventCode.passedOn).length !== g.hops[id]) fault(`${g.hops[id]} hops`);
    rows.forEach((row, i) => {
      const hours = log.hours[row]!;
      if (log.event[row] === eventCode.convened) {
        const next = rows
          .slice(i + 1)
          .find((one) => [eventCode.convened, eventCode.attempted].includes(log.event[one]!));
        const concluded =
          next !== undefined && log.event[next] === eventCode.attempted && log.hours[next] === 0 && hours > 0;
        const sits = next === undefined && status === CASE && g.served[id] === 1;
        if (!concluded && !sits) fault('a panel without its attempt');
      }
      if (log.event[row] === eventCode.passedUp) {
        const before = rows[i - 1]!;
        const tried = log.event[before] === eventCode.attempted && log.time[before] === log.time[row];
        // The hours of an attempt stand in its own row.
        const worked = log.cause[row] === causeCode.noAuthority && !tried;
        if (hours > 0 !== worked) fault(`passed up for ${hours} h`);
      }
      if (log.event[row] === eventCode.explained && !(log.time[row]! >= g.explainAt[id]!)) fault('explained too early');
    });
    const taken = g.received[id]! > 0 || g.note[id] === NOTE_GIVEN;
    if (times(eventCode.received).length !== (taken ? 1 : 0)) fault('received');
    if (times(eventCode.explained).length !== (g.explained[id]! > 0 ? 1 : 0)) fault('explained');
  }
  return faults;
}
