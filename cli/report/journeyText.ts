import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { caseClasses } from '../../models/governance/caseClasses.ts';
import { factRow, factsOf } from '../../models/governance/caseFacts.ts';
import { caseTypes } from '../../models/governance/caseTypes.ts';
import { causeNames } from '../../models/governance/eventLog.ts';
import type { FateDifference, JourneyRun } from '../../models/governance/journey.ts';
import { governanceNames } from '../../report/governanceNames.ts';
import type { CasePath } from '../../report/journey/casePath.ts';
import { journeySentences } from '../../report/journey/journeySentences.ts';
import { partingOf } from '../../report/journey/parting.ts';
import { causeText, endText } from '../../report/journey/pathWords.ts';
import type { CaseSpec } from '../../scenarios/caseSpec.ts';
import type { PlannedPolicy } from '../../scenarios/question/plan.ts';
import { leftGrid } from './grid.ts';

export interface JourneySide {
  readonly policy: PlannedPolicy;
  readonly run: JourneyRun;
}

/** A side with the path of the grievance; none where it never came to be. */
export interface ToldSide extends JourneySide {
  readonly path: CasePath | undefined;
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
  readonly sides: readonly [ToldSide, ToldSide];
  readonly caseSpec: CaseSpec;
  readonly options: Ran;
}

const labelOf = ({ policy }: JourneySide, texts: Texts): string => policy.policy.label[texts.language];

/** The paths side by side, in the order of time, with the moment they part. */
export function journeyText(journey: Journey, made: Made, texts: Texts): string {
  const t = texts.report.journey;
  const { sides, name } = journey;
  const known = sides.find(({ path }) => path !== undefined)!;
  const facts = factsOf(known.run.log);
  const { row } = known.path!;
  const head = fill(t.title, {
    name,
    what: t.types[caseTypes[facts.type[row]!]!.key] ?? '',
    class: t.classes[caseClasses[facts.caseClass[row]!]!],
    day: day(facts.birth[row]!),
    severity: facts.severity[row]!.toFixed(2),
    matters: facts.matters[row]!,
    case: journey.caseSpec.label[texts.language],
  });
  const paths = sides.map(({ path }) => path?.marks.map((mark) => mark.row) ?? []) as [number[], number[]];
  const shared = partingOf(sides)?.shared ?? Math.min(paths[0].length, paths[1].length);
  const lines: string[][] = [[t.day, labelOf(sides[0], texts), labelOf(sides[1], texts)]];
  for (let i = 0; i < shared; i++) {
    const [x, y] = [paths[0][i]!, paths[1][i]!];
    lines.push([day(sides[0].run.log.time[x]!), rowText(sides[0], x, texts), rowText(sides[1], y, texts)]);
  }
  const rest = sides.flatMap((side, i) =>
    paths[i as 0 | 1].slice(shared).map((at) => ({ side, i, at, time: side.run.log.time[at]! })),
  );
  rest.sort((a, b) => a.time - b.time || a.i - b.i);
  if (rest.length > 0) lines.push(['', t.parting, t.parting]);
  for (const { side, i, at, time } of rest) {
    const text = rowText(side, at, texts);
    lines.push([day(time), i === 0 ? text : '', i === 1 ? text : '']);
  }
  const labels = [labelOf(sides[0], texts), labelOf(sides[1], texts)] as const;
  const { parting, why, ends } = journeySentences(name, sides, labels, texts);
  return `${head}\n\n${leftGrid(lines)}\n\n${[parting, ...why, ...ends].join('\n')}\n\n${foot(journey.options, made, texts)}\n`;
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
  const facts = factsOf(sides[0].run.log);
  const lines = differences.map(({ id, days }) => {
    // Those of the exogenous stream stand in the same row of either run.
    const row = factRow(facts, id);
    return [
      String(id),
      t.types[caseTypes[facts.type[row]!]!.key] ?? '',
      day(facts.birth[row]!),
      ...sides.map(({ run }) => endText(run, row, texts)),
      days.toFixed(0),
    ];
  });
  const title = fill(t.topTitle, { case: caseSpec.label[texts.language], n: differences.length });
  const header = [t.grievance, t.type, t.born, ...sides.map((side) => labelOf(side, texts)), t.days];
  return `${title}\n\n${leftGrid([header, ...lines])}\n\n${foot(ran, made, texts)}\n`;
}

const day = (time: number): string => time.toFixed(1);

/** Event, actor, hours and cause of a row, what there is of them. */
function rowText({ run: { log, map } }: JourneySide, row: number, texts: Texts): string {
  const names = governanceNames(texts.language, map);
  const hours = log.hours[row]! > 0 ? `${log.hours[row]!.toFixed(1)} h` : '';
  const cause = log.cause[row]!;
  const why = causeNames[cause] === 'none' ? '' : causeText(cause, texts.language);
  return [names.eventLabel(log.event[row]!), names.actor(log.actor[row]!), hours, why]
    .filter((part) => part !== '')
    .join(' · ');
}

const foot = ({ seed, sliceDenominator }: Ran, { version, engine }: Made, texts: Texts): string =>
  fill(texts.report.journey.foot, { seed, slice: `1/${sliceDenominator}`, engine: engine.slice(0, 16), version });
