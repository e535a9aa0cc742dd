import type { Language } from '../../locales/language.ts';
import { type Texts, textsOf } from '../../locales/texts.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { lessonTextsOf } from '../../notebook/lesson/locales/lessonTextsOf.ts';
import { decimalsFor, displayed, fixed, signed } from '../../report/numbers.ts';
import { caseOf } from '../../scenarios/catalogue.ts';
import { withTables } from '../document/withTables.ts';
import type { MeasuredDifference, MeasuredLessons, MeasuredLevel, MeasuredRuns, MeasuredTrial } from './measured.ts';

type Rows = readonly (readonly string[])[];

/** The document with its tables made from what was measured, and from nothing else. */
export function lessonsDocumentOf(measured: MeasuredLessons, document: string, language: Language): string {
  const texts = textsOf(language);
  const { made, version, engine } = measured;
  return withTables(document, (name) => {
    if (name === 'facts') return [[made, version, engine]];
    const [lesson, trial, table] = name.split('.');
    const found = measured.trials.find((one) => one.lesson === lesson && one.trial === trial);
    return found === undefined ? undefined : tables[table!]?.(found, texts);
  });
}

/** What a lesson's tables compare: what is predicted first. */
const compared: Readonly<Record<string, readonly string[]>> = {
  fire: ['grievanceResolutionRate', 'disputeResolutionRate', 'latentHarm', 'medianDaysToSettlement'],
  resources: ['settledAtCommunityShare', 'latentHarm', 'grievanceResolutionRate'],
  middle: ['medianDaysToSettlement', 'grievanceResolutionRate'],
};

/** Which direction is better is for nobody to say, so only their levels are told. */
const loads = ['utilisation.community', 'utilisation.county'];

const tables: Readonly<Record<string, (trial: MeasuredTrial, texts: Texts) => Rows>> = {
  /** Case, slice, days, worlds, seed, settings, hash. */
  question: ({ question, asTaught }, { language }) => [
    [
      caseOf(question.case as string).label[language],
      `1/${question.slice}`,
      String(question.days),
      String(asTaught.replicates),
      String(question.seed),
      Object.entries(question.settings)
        .map(([key, value]) => `\`${key}\` ${value}`)
        .join('<br>') || '–',
      `\`${asTaught.hash.slice(0, 16)}\``,
    ],
  ],
  /** Outcome, policy, mean and interval in the slice, range of its worlds, mean in the whole county. */
  levels: ({ lesson, asTaught, wholeCounty }, texts) =>
    rowsOf(asTaught.levels, [...(compared[lesson] ?? []), ...loads]).map((level) => {
      const whole = wholeCounty.levels.find((one) => one.policy === level.policy && one.outcome === level.outcome)!;
      const { show } = scaleOf(level.outcome, [level.mean, level.hi]);
      return [
        outcomeLabel(level.outcome, texts),
        policyLabel(lesson, level.policy, texts),
        level.mean === null ? '–' : `${show(level.mean)} [${show(level.lo)}, ${show(level.hi)}]`,
        level.from === null ? '–' : `${show(level.from)} … ${show(level.to)}`,
        show(whole.mean),
      ];
    }),
  /** Outcome, policy, against, difference as taught, worlds in which it is better, difference with the next seed and in the whole county. */
  differences: ({ lesson, asTaught, otherSeed, wholeCounty }, texts) =>
    rowsOf(asTaught.differences, compared[lesson] ?? []).map((one) => [
      outcomeLabel(one.outcome, texts),
      policyLabel(lesson, one.policy, texts),
      policyLabel(lesson, one.against, texts),
      differenceText(one),
      one.pBetter === null ? '–' : `${Number((one.pBetter * one.n).toFixed(1))} / ${one.n}`,
      differenceText(same(otherSeed, one)),
      differenceText(same(wholeCounty, one)),
    ]),
  /** Policy, cases open at the end of weeks 13, 26, 39 and 52. */
  weeks: ({ lesson, asTaught }, texts) =>
    Object.entries(asTaught.casesOpen).map(([policy, cases]) => [
      policyLabel(lesson, policy, texts),
      ...cases.map((value) => fixed(value, 0)),
    ]),
};

/** Outcome by outcome, each with all its policies. */
const rowsOf = <Row extends MeasuredLevel | MeasuredDifference>(rows: readonly Row[], keys: readonly string[]): Row[] =>
  keys.flatMap((key) => rows.filter(({ outcome }) => outcome === key));

const same = ({ differences }: MeasuredRuns, { policy, against, outcome }: MeasuredDifference): MeasuredDifference =>
  differences.find((one) => one.policy === policy && one.against === against && one.outcome === outcome)!;

const policyLabel = (lesson: string, policy: string, { language }: Texts) =>
  lessonTextsOf(lesson, language).policies[policy]!;

function outcomeLabel(key: string, texts: Texts): string {
  const { unit } = displayed(unitOf(key));
  const shown = texts.units[unit] ?? unit;
  return [texts.outcomes[key]!.label, ...(shown === '' ? [] : [shown])].join('<br>');
}

const unitOf = (key: string): string => outcomeDefinitions.find((one) => one.key === key)!.unit;

function scaleOf(key: string, values: readonly (number | null)[]) {
  const { factor } = displayed(unitOf(key));
  const decimals = decimalsFor(values.flatMap((value) => (value === null ? [] : [value * factor])));
  return { show: (value: number | null) => (value === null ? '–' : fixed(value * factor, decimals)) };
}

function differenceText({ outcome, difference, lo, hi }: MeasuredDifference): string {
  if (difference === null) return '–';
  const { factor } = displayed(unitOf(outcome));
  const decimals = decimalsFor([difference, lo ?? 0, hi ?? 0].map((value) => value * factor));
  const show = (value: number) => signed(value * factor, decimals);
  return lo === null || hi === null ? show(difference) : `${show(difference)} [${show(lo)}, ${show(hi)}]`;
}
