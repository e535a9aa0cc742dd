import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { caseClasses } from '../../models/governance/caseClasses.ts';
import { caseTypes } from '../../models/governance/caseTypes.ts';
import { causeNames } from '../../models/governance/eventLog.ts';
import { CASE, statuses } from '../../models/governance/grievanceTable.ts';
import type { FateDifference } from '../../models/governance/journey.ts';
import { eventsEn } from '../../models/governance/locales/events.en.ts';
import { eventsZh } from '../../models/governance/locales/events.zh.ts';
import type { GovernanceState } from '../../models/governance/state.ts';
import type { CaseSpec } from '../../scenarios/caseSpec.ts';
import type { PlannedPolicy } from '../../scenarios/question/plan.ts';
import type { EventLogColumns } from '../../sim/engine/model.ts';
import { governanceNames } from '../output/governanceNames.ts';
import { leftGrid } from './grid.ts';

export interface JourneySide {
  readonly policy: PlannedPolicy;
  readonly state: GovernanceState;
  readonly log: EventLogColumns;
}

type Sides = readonly [JourneySide, JourneySide];

interface Ran {
  readonly seed: number;
  readonly sliceDenominator: number;
}

interface Made {
  readonly version: string;
  readonly engine: string;
}

export interface Journey {
  readonly name: string;
  /** Row of the grievance in each run; -1 where it never came to be. */
  readonly rows: readonly [number, number];
  readonly paths: readonly [readonly number[], readonly number[]];
  /** Rows both paths begin with. */
  readonly shared: number;
  readonly sides: Sides;
  readonly caseSpec: CaseSpec;
  readonly options: Ran;
}

const labelOf = ({ policy }: JourneySide, texts: Texts): string => policy.policy.label[texts.language];

const words = { zh: eventsZh, en: eventsEn } as const;

/** The paths side by side, in the order of time, with the moment they part. */
export function journeyText(journey: Journey, made: Made, texts: Texts): string {
  const t = texts.report.journey;
  const { sides, paths, shared, name, rows } = journey;
  const known = rows[0] >= 0 ? 0 : 1;
  const { state } = sides[known];
  const g = state.grievances.columns;
  const row = rows[known];
  const head = fill(t.title, {
    name,
    what: t.types[caseTypes[g.type[row]!]!.key] ?? '',
    class: t.classes[caseClasses[g.caseClass[row]!]!],
    day: day(g.birth[row]!),
    severity: g.severity[row]!.toFixed(2),
    matters: g.matters[row]!,
    case: journey.caseSpec.label[texts.language],
  });
  const lines: string[][] = [[t.day, labelOf(sides[0], texts), labelOf(sides[1], texts)]];
  for (let i = 0; i < shared; i++) {
    const [x, y] = [paths[0][i]!, paths[1][i]!];
    lines.push([day(sides[0].log.time[x]!), rowText(sides[0], x, texts), rowText(sides[1], y, texts)]);
  }
  const rest = sides.flatMap((side, i) =>
    paths[i as 0 | 1].slice(shared).map((at) => ({ side, i, at, time: side.log.time[at]! })),
  );
  rest.sort((a, b) => a.time - b.time || a.i - b.i);
  if (rest.length > 0) lines.push(['', t.parting, t.parting]);
  for (const { side, i, at, time } of rest) {
    const text = rowText(side, at, texts);
    lines.push([day(time), i === 0 ? text : '', i === 1 ? text : '']);
  }
  const ends = sides.map((side, i) =>
    fill(t.end, { policy: labelOf(side, texts), end: endText(side.state, rows[i]!, texts) }),
  );
  const parted =
    rest.length === 0
      ? t.together
      : fill(t.parted, {
          day: day(rest[0]!.time),
          first: rowText(rest[0]!.side, rest[0]!.at, texts),
          policy: labelOf(rest[0]!.side, texts),
        });
  return `${head}\n\n${leftGrid(lines)}\n\n${[...ends, parted].join('\n')}\n\n${foot(journey.options, made, texts)}\n`;
}

/** The grievances whose fates differ most, one line each. */
export function differencesText(
  differences: readonly FateDifference[],
  sides: Sides,
  caseSpec: CaseSpec,
  ran: Ran,
  made: Made,
  texts: Texts,
): string {
  const t = texts.report.journey;
  const g = sides[0].state.grievances.columns;
  const lines = differences.map(({ id, days }) => [
    String(id),
    t.types[caseTypes[g.type[id]!]!.key] ?? '',
    day(g.birth[id]!),
    ...sides.map(({ state }) => endText(state, id, texts)),
    days.toFixed(0),
  ]);
  const title = fill(t.topTitle, { case: caseSpec.label[texts.language], n: differences.length });
  const header = [t.grievance, t.type, t.born, ...sides.map((side) => labelOf(side, texts)), t.days];
  return `${title}\n\n${leftGrid([header, ...lines])}\n\n${foot(ran, made, texts)}\n`;
}

const day = (time: number): string => time.toFixed(1);

/** Event, actor, hours and cause of a row, what there is of them. */
function rowText({ policy, log }: JourneySide, row: number, texts: Texts): string {
  const names = governanceNames(texts.language, policy.map);
  const hours = log.hours[row]! > 0 ? `${log.hours[row]!.toFixed(1)} h` : '';
  const cause = causeNames[log.cause[row]!]!;
  const why = cause === 'none' ? '' : words[texts.language].causes[cause];
  return [names.eventLabel(log.event[row]!), names.actor(log.actor[row]!), hours, why]
    .filter((part) => part !== '')
    .join(' · ');
}

function endText(state: GovernanceState, row: number, texts: Texts): string {
  const t = texts.report.journey;
  if (row < 0) return t.neverThere;
  const g = state.grievances.columns;
  const status = statuses[g.status[row]!]!;
  if (g.status[row] === CASE || g.endedAt[row] === 0) return t.ends[status];
  return fill(t.after, { end: t.ends[status], days: (g.endedAt[row]! - g.birth[row]!).toFixed(0) });
}

const foot = ({ seed, sliceDenominator }: Ran, { version, engine }: Made, texts: Texts): string =>
  fill(texts.report.journey.foot, { seed, slice: `1/${sliceDenominator}`, engine: engine.slice(0, 16), version });
