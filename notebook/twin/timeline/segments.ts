import { factsOf } from '../../../models/governance/caseFacts.ts';
import { eventCode } from '../../../models/governance/eventLog.ts';
import { ESCALATED, FADED, LAPSED, NEIGHBOURS, REPLIED, SETTLED } from '../../../models/governance/grievanceTable.ts';
import type { JourneyRun } from '../../../models/governance/journey.ts';
import { type RowsByCase, rowsByCase } from './rowsByCase.ts';
import {
  ESCALATED_STAGE,
  FADED_STAGE,
  HELD,
  LAPSED_STAGE,
  LATENT_STAGE,
  MEETING,
  NEIGHBOURS_STAGE,
  REPLIED_STAGE,
  SERVICE,
  SETTLED_STAGE,
  TRAVELLING,
  WAITING,
} from './stages.ts';

/**
 * Lives of all grievances of a run, a column a field. Those of row i of the facts are segments `starts[i]` up to before `starts[i + 1]`: they begin at `from` (days of
 * the run, never falling), last until the next begins, and the last for ever. `station` is a number of the station map, `panelOf(map)` for a panel, -1 for nobody.
 */
export interface Segments {
  readonly starts: Int32Array;
  readonly from: Float64Array;
  readonly stage: Uint8Array;
  readonly station: Int32Array;
}

/** The number that stands for panels of several desks: one beyond the stations. */
export const panelOf = ({ map }: JourneyRun): number => map.count;

const stageOfStatus: Readonly<Record<number, number>> = {
  [FADED]: FADED_STAGE,
  [NEIGHBOURS]: NEIGHBOURS_STAGE,
  [SETTLED]: SETTLED_STAGE,
  [REPLIED]: REPLIED_STAGE,
  [LAPSED]: LAPSED_STAGE,
  [ESCALATED]: ESCALATED_STAGE,
};

const none = 255;

/** The stage that begins with an event; `none` for what is only said to the household, and for endings, which the facts tell. */
const stageOfEvent = (() => {
  const table = new Uint8Array(Object.keys(eventCode).length).fill(none);
  const set = (stage: number, ...names: (keyof typeof eventCode)[]) => {
    for (const name of names) table[eventCode[name]] = stage;
  };
  set(HELD, 'surfaced', 'joined', 'attempted');
  set(WAITING, 'queued', 'panelAsked');
  set(SERVICE, 'begun');
  set(MEETING, 'convened');
  set(TRAVELLING, 'passedOn', 'passedUp', 'referred');
  return table;
})();

/** The segments of a run; `grouped` are the rows of its log by grievance. The log is only read. */
export function segmentsOf(run: JourneyRun, grouped: RowsByCase = rowsByCase(run.log)): Segments {
  const { log } = run;
  const facts = factsOf(log);
  const n = facts.id.length;
  const most = 2 * n + log.caseId.length;
  const starts = new Int32Array(n + 1);
  const from = new Float64Array(most);
  const stage = new Uint8Array(most);
  const station = new Int32Array(most);
  const panel = panelOf(run);
  let count = 0;
  const put = (time: number, what: number, at: number) => {
    from[count] = time;
    stage[count] = what;
    station[count] = at;
    count++;
  };
  for (let i = 0; i < n; i++) {
    starts[i] = count;
    put(facts.birth[i]!, LATENT_STAGE, -1);
    let place = -1;
    for (let k = grouped.starts[i]!; k < grouped.starts[i + 1]!; k++) {
      const row = grouped.rows[k]!;
      const event = log.event[row]!;
      const next = stageOfEvent[event]!;
      if (next === none) continue;
      place = placeOf(event, log.actor[row]!, place, panel);
      put(log.time[row]!, next, place);
    }
    const end = stageOfStatus[facts.status[i]!];
    // Where it was last: that is where it ends.
    if (end !== undefined) put(facts.endedAt[i]!, end, place);
  }
  starts[n] = count;
  return {
    starts,
    from: from.slice(0, count),
    stage: stage.slice(0, count),
    station: station.slice(0, count),
  };
}

/** Who has it from this event on. What a panel attempts, it attempts as a panel. */
function placeOf(event: number, actor: number, before: number, panel: number): number {
  if (event === eventCode.panelAsked || event === eventCode.convened) return panel;
  if (event === eventCode.attempted && before === panel) return panel;
  return event === eventCode.surfaced || event === eventCode.joined ? -1 : actor;
}
