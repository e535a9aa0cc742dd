import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { idOf } from '../../models/governance/journey.ts';
import { valueText } from '../parameterText.ts';
import type { CasePath, Mark } from './casePath.ts';
import { factRowOf, nearestInBoth } from './fatePairs.ts';
import { type JourneySides, type Parting, partingOf } from './parting.ts';
import { endText, laneText, markText } from './pathWords.ts';
import { type Reason, type ReasonSide, reasonOf } from './reason.ts';
import { isOfPatrol, leverDifferences, visitsAYear } from './reasonLevers.ts';
import { heaviestDifference, totalsOf } from './totals.ts';

/** Names of the two policies, in the order of the sides. */
export type SideLabels = readonly [string, string];

/** What two paths of the same grievance say in words; nothing in it that the data do not hold. */
export interface JourneySentences {
  /** What differs, and when; that they never part; or that one side has no such grievance. */
  readonly parting: string;
  /** What the logs and the policies say of why. Empty where nothing parts. */
  readonly why: readonly string[];
  /** How it ends on either side. */
  readonly ends: readonly [string, string];
}

const mostLevers = 4;

export function journeySentences(
  name: string,
  sides: JourneySides,
  labels: SideLabels,
  texts: Texts,
): JourneySentences {
  const ends = sides.map(({ run, path }, i) =>
    sideEnd(labels[i]!, endText(run, path?.row ?? -1, texts), path, texts),
  ) as [string, string];
  if (sides.some(({ path }) => path === undefined)) return { ...absence(name, sides, labels, texts), ends };
  const parting = partingOf(sides);
  if (parting === undefined) return { parting: texts.journey.together, why: [], ends };
  const why = [...whyTexts(sides, parting, labels, texts), ...heaviestText(sides, labels, texts)];
  return { parting: partingText(parting, labels, texts), why, ends };
}

function absence(name: string, sides: JourneySides, labels: SideLabels, texts: Texts) {
  const t = texts.journey;
  const side = sides[0].path === undefined ? 0 : 1;
  const parent = nearestInBoth([sides[0].run, sides[1].run], name, idOf);
  const { run } = sides[side];
  const why =
    parent === undefined
      ? []
      : [fill(t.absentParent, { parent, end: endText(run, factRowOf(run, idOf(run, parent)), texts) })];
  return { parting: fill(t.absent, { policy: labels[side] }), why };
}

const day = (time: number): string => time.toFixed(1);

function partingText({ time, first, next }: Parting, labels: SideLabels, texts: Texts): string {
  const t = texts.journey;
  const second = first === 0 ? 1 : 0;
  const later = next[second];
  return fill(t.parts, {
    day: day(time),
    first: labels[first],
    second: labels[second],
    x: markText(next[first] as Mark, texts),
    y: later === undefined ? t.nothingMore : laterText(day(time), later, texts),
  });
}

/** What happens, with its day if that is another. */
function laterText(first: string, mark: Mark, texts: Texts): string {
  const event = markText(mark, texts);
  return day(mark.time) === first ? event : fill(texts.journey.onDay, { day: day(mark.time), event });
}

function whyTexts(sides: JourneySides, parting: Parting, labels: SideLabels, texts: Texts): string[] {
  const t = texts.journey;
  const reason = reasonOf(sides, parting);
  const [a, b] = labels;
  const said = [reasonText(reason, sides, labels, texts)];
  if (reason.kind === 'work' || reason.kind === 'workday') said.push(...hoursText(reason, labels, texts));
  if (isOfPatrol(reason)) {
    const [x, y] = visitsAYear(sides);
    said.push(fill(t.visits, { a, b, x: x.toFixed(2), y: y.toFixed(2) }));
  }
  if (reason.kind === 'unsaid') return said;
  const levers = leverDifferences(sides, reason);
  // What rules of the reader's own do is theirs to say.
  const hasRules = sides.some(({ run }) => (run.parameters.ownRules ?? []).length > 0);
  if (levers.length === 0) return hasRules ? said : [...said, t.noLever];
  const items = levers
    .slice(0, mostLevers)
    .map(({ key, values: [x, y] }) =>
      fill(t.lever, { label: texts.parameters[key].label, x: valueText(x, texts), y: valueText(y, texts) }),
    );
  if (levers.length > mostLevers) items.push(fill(t.moreLevers, { n: levers.length - mostLevers }));
  return [...said, fill(t.levers, { a, b, list: items.join(t.list) })];
}

function heaviestText(sides: JourneySides, [a, b]: SideLabels, texts: Texts): string[] {
  const found = heaviestDifference(sides[0].path!, sides[1].path!);
  if (found === undefined) return [];
  const [x, y] = found.days.map((days) => days.toFixed(1)) as [string, string];
  const kind = texts.journey.kinds[found.kind];
  return [fill(texts.journey.heaviest, { a, b, x, y, kind, lane: laneText(found.lane, texts) })];
}

function reasonText(
  { kind, lane, sides: [x, y] }: Reason,
  sides: JourneySides,
  [a, b]: SideLabels,
  texts: Texts,
): string {
  const t = texts.journey;
  const values =
    kind === 'chance'
      ? { x: share(x.chance), y: share(y.chance), luck: share(x.luck) }
      : kind === 'wrongDesk'
        ? { x: x.wrongDesks ?? 0, y: y.wrongDesks ?? 0 }
        : kind === 'caused'
          ? { x: day(sides[0].path!.birth), y: day(sides[1].path!.birth) }
          : { x: daysText(x, texts), y: daysText(y, texts) };
  // Luck is addressed by level and attempt: where it is not the same, the chance alone explains nothing.
  if (kind === 'chance' && (x.chance === undefined || y.chance === undefined || x.luck !== y.luck))
    return t.reasons.unsaid;
  return fill(t.reasons[kind], { ...values, a, b, lane: laneText(lane, texts) });
}

const share = (value: number | undefined): string => (value ?? Number.NaN).toFixed(2);

const daysText = ({ days = 0, open = false }: ReasonSide, { journey: t }: Texts): string =>
  fill(open ? t.daysSoFar : t.days, { n: days.toFixed(1) });

function hoursText({ kind, sides: [x, y] }: Reason, [a, b]: SideLabels, { journey: t }: Texts): string[] {
  if (x.hours === undefined || y.hours === undefined) return [];
  const [p, q] = [x.hours.toFixed(2), y.hours.toFixed(2)];
  return [kind === 'workday' ? fill(t.sameHours, { x: p }) : fill(t.hours, { a, b, x: p, y: q })];
}

function sideEnd(policy: string, end: string, path: CasePath | undefined, { journey: t }: Texts): string {
  if (path === undefined || path.segments.every(({ kind }) => kind === 'latent')) {
    return fill(t.quietEnd, { policy, end });
  }
  const { days, wrongDesks, attempts } = totalsOf(path);
  return fill(t.end, {
    policy,
    end,
    waiting: days.waiting.toFixed(1),
    handling: (days.handling + days.meeting).toFixed(1),
    wrongDesks,
    attempts,
  });
}
