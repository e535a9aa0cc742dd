import { levels } from '../models/governance/caseClasses.ts';
import { causeNames, eventNames } from '../models/governance/eventLog.ts';
import { type StationMap, stationName } from '../models/governance/stationMap.ts';
import { caseName } from '../report/caseName.ts';
import type { EventLogColumns } from '../sim/engine/model.ts';
import type { EventRow } from './api.ts';

/** The log in words, in the order of time; rows of one moment keep theirs. */
export function eventRows(log: EventLogColumns, map: StationMap): EventRow[] {
  const order = Int32Array.from(log.time.keys()).sort((a, b) => log.time[a]! - log.time[b]! || a - b);
  return Array.from(order, (row) => ({
    case: caseName(log, log.caseId[row]!),
    day: log.time[row]!,
    event: eventNames[log.event[row]!]!,
    actor: stationName(map, log.actor[row]!),
    level: levels[log.level[row]!] ?? '',
    hours: log.hours[row]!,
    cause: causeNames[log.cause[row]!]!,
  }));
}
