import type { SegmentKindText, SegmentWhatText } from '../../locales/journeyKeys.ts';
import { factRow, factsOf } from '../../models/governance/caseFacts.ts';
import { causeCode, eventCode } from '../../models/governance/eventLog.ts';
import { horizonOf, type JourneyRun, pathOf } from '../../models/governance/journey.ts';
import { HOUSEHOLD, type LaneKey, laneOf, NEIGHBOURHOOD, PANEL } from './lanes.ts';

/** How time passes for a case: unseen, in a queue, being worked on, on its way to somebody, before a panel, or with nobody doing anything. */
export type SegmentKind = keyof SegmentKindText;

/** What of its kind it is: the key of its words. */
export type SegmentWhat = keyof SegmentWhatText;

/** A stretch of a path. Those of a path follow one another without gap from birth to end. */
export interface Segment {
  readonly lane: LaneKey;
  readonly kind: SegmentKind;
  readonly what: SegmentWhat;
  /** Days of the run. */
  readonly from: number;
  readonly to: number;
}

/** A moment of a path, one a row of the log. */
export interface Mark {
  readonly row: number;
  readonly time: number;
  readonly lane: LaneKey;
  readonly event: number;
  readonly cause: number;
  /** Staff hours told with it; 0 for none. */
  readonly hours: number;
}

/** The path of one grievance in one run. */
export interface CasePath {
  readonly id: number;
  /** Row of its facts. */
  readonly row: number;
  readonly birth: number;
  /** When it ended, or the horizon. */
  readonly end: number;
  readonly segments: readonly Segment[];
  readonly marks: readonly Mark[];
}

type Open = Omit<Segment, 'to'>;

const endings = new Set(
  (['faded', 'settledAmongNeighbours', 'settled', 'replied', 'lapsed', 'escalated'] as const).map(
    (name) => eventCode[name],
  ),
);
/** What is said to the household, while the case goes on as it was. */
const words = new Set([eventCode.received, eventCode.explained]);

/** The path of grievance `id`, which the run's log has. */
export function casePath(run: JourneyRun, id: number): CasePath {
  const { log, map } = run;
  const facts = factsOf(log);
  const row = factRow(facts, id);
  const rows = pathOf(log, id);
  const birth = facts.birth[row]!;
  const end = facts.endedAt[row]! > 0 ? facts.endedAt[row]! : horizonOf(run);
  const segments: Segment[] = [];
  const marks: Mark[] = [];
  let open: Open = { lane: HOUSEHOLD, kind: 'latent', what: 'latent', from: birth };
  const close = (to: number) => {
    if (to > open.from) segments.push({ ...open, to });
  };
  rows.forEach((at, i) => {
    const event = log.event[at]!;
    const time = log.time[at]!;
    const lane = laneOf(map, log.actor[at]!);
    marks.push({
      row: at,
      time,
      lane: markLane(event, lane, open),
      event,
      cause: log.cause[at]!,
      hours: log.hours[at]!,
    });
    if (words.has(event) || endings.has(event)) return;
    close(time);
    open = { ...begins(event, lane, open, () => eventsAfter(run, rows, i)), from: time };
    // In no queue and with nobody yet: it lies with the community.
    if (event === eventCode.surfaced) open = { ...open, lane: laneOf(map, facts.community[row]!) };
  });
  close(end);
  return { id, row, birth, end, segments, marks };
}

/** Where a row is marked: what a panel does, at the panel; who goes over heads, at the petition desk. */
function markLane(event: number, lane: LaneKey, open: Open): LaneKey {
  if (event === eventCode.settledAmongNeighbours) return NEIGHBOURHOOD;
  if (event === eventCode.escalated) return 'centre';
  const ofPanel = event === eventCode.panelAsked || event === eventCode.convened;
  const concludes = event === eventCode.attempted || event === eventCode.settled;
  return ofPanel || (concludes && open.lane === PANEL) ? PANEL : lane;
}

/** The events and causes that follow row i, what is only said left out. */
function eventsAfter({ log }: JourneyRun, rows: readonly number[], i: number): { event: number; cause: number }[] {
  return rows
    .slice(i + 1)
    .map((row) => ({ event: log.event[row]!, cause: log.cause[row]! }))
    .filter(({ event }) => !words.has(event));
}

/** The stretch that begins with a row. */
function begins(
  event: number,
  lane: LaneKey,
  open: Open,
  after: () => readonly { event: number; cause: number }[],
): Omit<Open, 'from'> {
  switch (event) {
    case eventCode.joined:
      return { lane: HOUSEHOLD, kind: 'pause', what: 'joined' };
    case eventCode.queued:
      return { lane, kind: 'waiting', what: 'queue' };
    case eventCode.panelAsked:
      return { lane: PANEL, kind: 'waiting', what: 'panelQueue' };
    case eventCode.begun:
      return { lane, kind: 'handling', what: workOf(lane, after()) };
    case eventCode.convened:
      return { lane: PANEL, kind: 'meeting', what: 'panel' };
    case eventCode.attempted: {
      const place = open.lane === PANEL ? PANEL : lane;
      const replied = after()[0]?.event === eventCode.replied;
      return replied
        ? { lane: place, kind: 'waiting', what: 'explanation' }
        : { lane: place, kind: 'pause', what: 'afterAttempt' };
    }
    case eventCode.passedOn:
      return { lane, kind: 'transfer', what: 'hop' };
    case eventCode.passedUp:
      return { lane, kind: 'transfer', what: 'up' };
    case eventCode.referred:
      return { lane, kind: 'transfer', what: 'officer' };
    default:
      return { lane, kind: 'pause', what: 'drawer' };
  }
}

/** What a desk does, told by how it ends; plain work where it did not come to that. */
function workOf(lane: LaneKey, after: readonly { event: number; cause: number }[]): SegmentWhat {
  const next = after[0];
  if (next?.event === eventCode.passedOn) return 'wrongDesk';
  if (next?.event === eventCode.passedUp && next.cause === causeCode.noAuthority) return 'papers';
  if (next?.event === eventCode.attempted) return 'attempt';
  const goesOn = [eventCode.queued, eventCode.panelAsked, eventCode.referred].includes(next?.event ?? -1);
  if (!goesOn) return 'work';
  return lane === 'centre' ? 'reception' : 'attempt';
}
