import type { EventNames } from '../../report/eventNames.ts';
import type { EventLogColumns } from '../../sim/engine/model.ts';
import { EventLog } from '../../sim/engine/recorders/eventLog.ts';

/** A log of `cases` cases with three events each, interleaved in time order; case ids are spread. */
export function sampleLog(cases: number): EventLogColumns {
  const log = new EventLog();
  for (let step = 0; step < 3; step++) {
    for (let c = 0; c < cases; c++) log.append(7 * c + 3, step * 10 + c / 1000, step, c - 1, step, 0.1 * c, 0);
  }
  return log.columns();
}

/** Names with everything in them that XML and CSV must escape. */
export const hostileNames: EventNames = {
  event: (code) => `event ${code}`,
  cause: () => 'a "cause", & <more>',
  actor: (code) => (code < 0 ? '' : `desk ${code}`),
  level: (code) => ['community', 'township', 'county'][code] ?? '',
  eventLabel: (code) => `浮现 <${code}> & "再议"`,
};
