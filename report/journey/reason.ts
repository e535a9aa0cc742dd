import { COMMUNITY } from '../../models/governance/caseClasses.ts';
import { causeCode, eventCode } from '../../models/governance/eventLog.ts';
import { horizonOf, isSameStep } from '../../models/governance/journey.ts';
import { isPartner } from '../../models/governance/stationMap.ts';
import type { CasePath, Mark, SegmentWhat } from './casePath.ts';
import { HOUSEHOLD, type LaneKey } from './lanes.ts';
import type { JourneySide, JourneySides, Parting } from './parting.ts';

/** What the log says of why two paths part. `unsaid`: it does not say. */
export const reasonKinds = [
  'surfacing',
  'sameWay',
  'cameBack',
  'caused',
  'entry',
  'screening',
  'collective',
  'together',
  'retry',
  'queue',
  'panelQueue',
  'work',
  'workday',
  'chance',
  'authority',
  'wrongDesk',
  'panel',
  'hall',
  'partner',
  'desk',
  'transfer',
  'hop',
  'officer',
  'patience',
  'word',
  'paper',
  'unsaid',
] as const;

export type ReasonKind = (typeof reasonKinds)[number];

/** What one side says to a reason; what its kind does not need is left out. */
export interface ReasonSide {
  /** Days that the step in question took; with `open`, so far at the horizon. */
  readonly days?: number;
  readonly open?: boolean;
  readonly hours?: number;
  /** Chance that the attempt succeeds, and the luck it met. */
  readonly chance?: number;
  readonly luck?: number;
  /** Wrong desks on the whole path. */
  readonly wrongDesks?: number;
}

export interface Reason {
  readonly kind: ReasonKind;
  /** Who is concerned: the desk that both paths were at, where there is one. */
  readonly lane: LaneKey;
  /** What is compared: the next mark of either path; on the side whose mark is the later, the next that is no mere word to the household. */
  readonly steps: Parting['next'];
  readonly sides: readonly [ReasonSide, ReasonSide];
}

/** An hour: births closer than that are the same, as moments of paths are. */
const sameMoment = 1 / 24;

/** Steps that tell only how long what was under way has taken. */
const worked = new Set(
  (['attempted', 'passedOn', 'passedUp', 'queued', 'referred', 'panelAsked'] as const).map((name) => eventCode[name]),
);
const gaveUp = new Set([eventCode.lapsed, eventCode.escalated]);
const said = new Set([eventCode.received, eventCode.explained]);

/** Why two paths part, as far as their logs tell. */
export function reasonOf(sides: JourneySides, parting: Parting): Reason {
  const { shared } = parting;
  const before = sides[0].path!.marks.slice(0, shared).filter(({ event }) => !said.has(event));
  const last = before.at(-1);
  const steps = stepsOf(sides, parting);
  const found = last === undefined ? kindOfFirst(sides, steps) : kindOf(sides, steps, last);
  const kind = found === 'work' && takesSameHours(steps) ? 'workday' : found;
  const since = sides.map(({ path }) => path!.marks.filter(({ event }) => !said.has(event))[before.length - 1]?.time);
  return {
    kind,
    lane: last?.lane ?? HOUSEHOLD,
    steps,
    sides: sides.map((side, i) => sideOf(side, kind, steps[i as 0 | 1], since[i])) as [ReasonSide, ReasonSide],
  };
}

/** Where one path goes on and the household of the other is only told something later, what that one does next is what differs. */
function stepsOf(sides: JourneySides, { shared, first, next }: Parting): Parting['next'] {
  if (said.has(next[first]!.event)) return next;
  const second = first === 0 ? 1 : 0;
  const step = sides[second].path!.marks.slice(shared).find(({ event }) => !said.has(event));
  return first === 0 ? [next[0], step] : [step, next[1]];
}

function sideOf({ run, path }: JourneySide, kind: ReasonKind, next: Mark | undefined, since: number | undefined) {
  const open = next === undefined;
  const days = (next?.time ?? Math.min(path!.end, horizonOf(run))) - (since ?? path!.birth);
  const side: ReasonSide = { days, open };
  if (kind === 'wrongDesk') {
    return { ...side, wrongDesks: path!.marks.filter(({ event }) => event === eventCode.passedOn).length };
  }
  if ((kind === 'work' || kind === 'workday') && next !== undefined && next.hours > 0)
    return { ...side, hours: next.hours };
  if (kind !== 'chance' || next === undefined) return side;
  const { row, chance, luck } = run.log.attempts!;
  const at = row.indexOf(next.row);
  return at < 0 ? side : { ...side, chance: chance[at]!, luck: luck[at]! };
}

/** How it first comes to anybody, or ends unseen. */
function kindOfFirst(sides: JourneySides, [x, y]: Parting['next']): ReasonKind {
  const isSame = x !== undefined && y !== undefined && isSameStep(sides[0].run, x.row, sides[1].run, y.row);
  if (!isSame) return 'surfacing';
  const isBack = x.cause === causeCode.recurrence || x.cause === causeCode.repeatPetition;
  if (isBack) return 'cameBack';
  return Math.abs(sides[0].path!.birth - sides[1].path!.birth) > sameMoment ? 'caused' : 'sameWay';
}

function kindOf(sides: JourneySides, next: Parting['next'], last: Mark): ReasonKind {
  const [x, y] = next;
  const has = (event: number) => x?.event === event || y?.event === event;
  if (last.event === eventCode.joined) return [x, y].some((mark) => mark && said.has(mark.event)) ? 'word' : 'together';
  if (x === undefined || y === undefined || isSameStep(sides[0].run, x.row, sides[1].run, y.row)) {
    return kindOfTime((x ?? y)!, last);
  }
  if (x.event === eventCode.attempted && y.event === eventCode.attempted) return 'chance';
  if ([x, y].some(({ event }) => gaveUp.has(event))) return 'patience';
  if (has(eventCode.joined)) return 'collective';
  if ([x, y].some(({ cause }) => cause === causeCode.superficial)) return 'paper';
  if ([x, y].some(({ event, cause }) => event === eventCode.passedUp && cause === causeCode.noAuthority)) {
    return 'authority';
  }
  if ([x, y].some(({ event, cause }) => event === eventCode.passedUp && cause !== causeCode.failed)) return 'screening';
  if ([x, y].some(({ event }) => said.has(event))) return 'word';
  if (last.event === eventCode.surfaced && levelAt(sides[0], x) !== levelAt(sides[1], y)) return 'entry';
  if (last.event === eventCode.attempted && has(eventCode.passedUp)) {
    return has(eventCode.queued) || has(eventCode.panelAsked) ? 'retry' : 'unsaid';
  }
  return kindOfRoute(sides, x, y);
}

/** Hours within a hundredth are the same: they are kept as 32-bit numbers. */
const takesSameHours = ([x, y]: Parting['next']): boolean =>
  x !== undefined && y !== undefined && x.hours > 0 && Math.abs(x.hours - y.hours) < 0.005;

const levelAt = ({ run }: JourneySide, { row }: Mark): number => run.log.level[row]!;

/** The same step at another time. */
function kindOfTime(step: Mark, last: Mark): ReasonKind {
  if (gaveUp.has(step.event)) return 'patience';
  if (said.has(step.event)) return 'word';
  if (last.event === eventCode.queued && step.event === eventCode.begun) return 'queue';
  if (last.event === eventCode.panelAsked && step.event === eventCode.convened) return 'panelQueue';
  const isWork = last.event === eventCode.begun || last.event === eventCode.convened;
  if (isWork && worked.has(step.event)) return 'work';
  if (last.event === eventCode.referred) return 'officer';
  if (last.event === eventCode.passedUp) return 'transfer';
  if (last.event === eventCode.passedOn) return 'hop';
  return 'unsaid';
}

/** The next queue is another one. */
function kindOfRoute([a, b]: JourneySides, x: Mark, y: Mark): ReasonKind {
  const goes = [x.event, y.event];
  const isWaiting = (event: number) => event === eventCode.queued || event === eventCode.panelAsked;
  if (!goes.every(isWaiting) || levelAt(a, x) !== levelAt(b, y)) return 'unsaid';
  const works = [firstWork(a.path!, x.time), firstWork(b.path!, y.time)];
  if ((works[0] === 'wrongDesk') !== (works[1] === 'wrongDesk')) return 'wrongDesk';
  if ((works[0] === 'papers') !== (works[1] === 'papers')) return 'authority';
  if (goes.includes(eventCode.panelAsked)) return 'panel';
  const withPartner = ({ run }: JourneySide, { row }: Mark) => isPartner(run.map, run.log.actor[row]!);
  if (withPartner(a, x) !== withPartner(b, y)) return 'partner';
  if ((x.lane === 'centre') !== (y.lane === 'centre')) return 'hall';
  return levelAt(a, x) === COMMUNITY ? 'unsaid' : 'desk';
}

const firstWork = ({ segments }: CasePath, from: number): SegmentWhat | undefined =>
  segments.find((one) => one.from >= from && (one.kind === 'handling' || one.kind === 'meeting'))?.what;
