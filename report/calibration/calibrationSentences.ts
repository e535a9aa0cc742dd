import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { caseIds, caseOf } from '../../scenarios/catalogue.ts';
import { rangeOf } from '../../sim/analysis/calibration/distances.ts';
import type { Identification } from '../../sim/analysis/calibration/posterior.ts';
import { ascendingBy } from '../../sim/engine/order.ts';
import { bareValue, sharePercent } from '../decision/decisionWords.ts';
import { fixed } from '../numbers.ts';
import { factorLabel } from '../sensitivity/factorLabel.ts';
import type { CalibratedFactor, CalibratedTarget, CalibrationDocument } from './calibrationDocument.ts';
import { listText, outcomeNumbers, toleranceText } from './calibrationNames.ts';

/** Digits of a hash that tell it from any other one would meet. */
const hashDigits = 16;
/** Parameters of which the most is known that are named. */
const mostMoved = 3;

/** The case as a reader calls it. */
export const calibrationCase = ({ case: id }: Pick<CalibrationDocument, 'case'>, texts: Texts): string =>
  caseIds.includes(id) ? caseOf(id).label[texts.language] : id;

export const factorName = ({ factor, choice }: CalibratedFactor, texts: Texts): string =>
  factorLabel(factor, choice, texts);

/** What came of it: whether the targets can be met, and if not, why not. */
export function verdictSentences(document: CalibrationDocument, texts: Texts): string[] {
  const { verdict, points, effective, nearest, tolerance, generations } = document;
  const sum = (of: (one: (typeof generations)[number]) => number) => generations.reduce((all, one) => all + of(one), 0);
  const said = fill(texts.calibration.verdict[verdict], {
    points,
    n: Math.round(sum(({ hits, size }) => hits * size)),
    effective: Math.round(effective),
    nearest: fixed(nearest, 2),
    tolerance: toleranceText(tolerance),
    refused: sum(({ refused }) => refused),
    lacking: sum((one) => one.undefined),
  });
  return verdict === 'unreached' || verdict === 'unfinished' ? [said, ...reachSentences(document, texts)] : [said];
}

/** Which targets are out of reach by themselves, and which exclude each other. */
function reachSentences({ targets, conflicts, verdict }: CalibrationDocument, texts: Texts): string[] {
  const t = texts.calibration.report;
  const label = (outcome: string) => targets.find((one) => one.outcome === outcome)!.label[texts.language];
  const alone = targets.flatMap(({ outcome, known, unit, reach }) => {
    if (reach === null || reach.met.n === 0 || reach.nearest <= 1) return [];
    const [value, lo, hi2] = outcomeNumbers([reach.value, ...rangeOf({ key: outcome, ...known })], unit);
    const hi = sharePercent(reach.met.hi, texts);
    return [fill(t.unreachable, { outcome: label(outcome), n: reach.met.n, hi, value: value!, lo: lo!, hi2: hi2! })];
  });
  const pairs = conflicts.map(({ keys: [one, other] }) => fill(t.conflict, { one: label(one), other: label(other) }));
  return alone.length + pairs.length === 0 && verdict === 'unreached' ? [t.noConflict] : [...alone, ...pairs];
}

/** What the targets say of the parameters; nothing where there is no posterior. */
export function posteriorSentences({ factors, pairs, verdict }: CalibrationDocument, texts: Texts): string[] {
  if (verdict !== 'reached') return [];
  const t = texts.calibration.report;
  const ofStatus = (status: Identification) => factors.filter(({ posterior }) => posterior?.status === status);
  const names = (some: readonly CalibratedFactor[]) =>
    listText(
      some.map((one) => factorName(one, texts)),
      texts,
    );
  const [known, unknown, untold] = (['identified', 'notIdentified', 'untold'] as const).map(ofStatus);
  const told = ascendingBy(
    known!.filter(({ posterior }) => posterior!.contraction.value > 0),
    ({ posterior }) => -posterior!.contraction.value,
  );
  const nameOf = (key: string) => factorName(factors.find(({ factor }) => factor.key === key)!, texts);
  const tied = pairs.map(({ keys: [one, other], correlation }) =>
    fill(t.pair, { one: nameOf(one), other: nameOf(other), correlation: fixed(correlation, 2) }),
  );
  return [
    ...(told.length > 0
      ? [
          fill(t.moved, {
            list: told
              .slice(0, mostMoved)
              .map((one) => movedText(one, texts))
              .join(texts.search.report.listSeparator),
          }),
        ]
      : []),
    ...(unknown!.length > 0
      ? [known!.length === 0 ? t.noneIdentified : fill(t.notIdentified, { list: names(unknown!) })]
      : untold!.length === 0
        ? [t.allIdentified]
        : []),
    ...(untold!.length > 0 ? [fill(t.untold, { list: names(untold!) })] : []),
    ...(tied.length > 0 ? [fill(t.pairs, { list: listText(tied, texts) })] : []),
  ];
}

/** `label: range before, range now`. */
function movedText(one: CalibratedFactor, texts: Texts): string {
  const ends = (values: readonly (number | boolean | string)[]) =>
    fill(texts.decision.range, { lo: bareValue(values[0]!, texts), hi: bareValue(values.at(-1)!, texts) });
  const { prior, posterior } = one.posterior!;
  return fill(texts.calibration.report.movedItem, {
    factor: factorName(one, texts),
    from: ends(prior),
    to: ends(posterior),
  });
}

/** How the targets that were held back fare; nothing where fresh worlds were not run. */
export function heldOutSentences({ targets, ensemble, verdict }: CalibrationDocument, texts: Texts): string[] {
  if (verdict !== 'reached' || ensemble === null) return [];
  const t = texts.calibration.report;
  const held = targets.filter(({ role, fresh }) => role === 'validation' && fresh !== null);
  if (held.length === 0) return [t.heldOutNone];
  const count = (verdicts: readonly string[]) => held.filter(({ fresh }) => verdicts.includes(fresh!.verdict)).length;
  const counts = { met: count(['met']), missed: count(['missed']), open: count(['open', 'untold']) };
  return [fill(t.heldOutSaid, { n: held.length, ...counts }), fill(t.fresh, { seed: ensemble.freshSeed })];
}

/** How much was run, and why it ended. */
export function effortSentences(document: CalibrationDocument, texts: Texts): string[] {
  const { stop, report: t } = texts.calibration;
  const { generations, points, replicates, failed, targets } = document;
  const last = generations.at(-1);
  const all = targets.filter(({ role }) => role === 'calibration').length;
  const emulators =
    last !== undefined && last.emulated > 0
      ? fill(t.emulators, { n: last.emulated, all, kept: sharePercent(last.kept, texts) })
      : t.noEmulators;
  const runs = generations.reduce((sum, { size, refused }) => sum + (size - refused) * replicates, 0);
  return [
    fill(t.effort, { stop: fill(stop[document.stop], { generations: generations.length }), points, runs, emulators }),
    ...(failed > 0 ? [fill(t.failed, { n: failed })] : []),
  ];
}

/** What is to be kept in mind. */
export function cautionSentences({ cautions, slice, days, verdict }: CalibrationDocument, texts: Texts): string[] {
  const t = texts.calibration.report;
  const shown = (name: string, value: number) => (name === 'share' ? sharePercent(value, texts) : Math.round(value));
  const own = cautions.map(({ code, isGrave, values }) => {
    const filled = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shown(name, value)]));
    return `${isGrave ? t.grave : ''}${fill(t.cautionText[code], filled)}`;
  });
  if (verdict !== 'reached') return own;
  return [...own, ...(slice === '1/1' ? [] : [fill(t.slice, { slice, days })]), t.model];
}

/** How to carry the ensemble on; nothing where there is none. `file` is where it is, `caseName` what names the case: its id, or a file. */
export function ensembleSentences(
  { ensemble, case: id, slice, days }: CalibrationDocument,
  file: string,
  texts: Texts,
  caseName: string = id,
): string[] {
  if (ensemble === null) return [];
  const command = `zhili compare ${caseName} --ensemble ${file} --slice ${slice} --days ${days}`;
  return [fill(texts.calibration.report.ensemble, { ...ensemble, command })];
}

/** What is needed to make it again. */
export function calibrationFacts(document: CalibrationDocument, texts: Texts): string[] {
  const { facts } = texts.calibration.report;
  const { version, engine, hash, seed, points, replicates } = document;
  return [
    `zhili ${version}`,
    `engine ${engine}`,
    `seed ${seed}`,
    fill(facts.points, { n: points }),
    fill(facts.replicates, { n: replicates }),
    `hash ${hash.slice(0, hashDigits)}`,
  ];
}

/** Whether a target was kept from the calibration. */
export const isHeldOut = ({ role }: CalibratedTarget): boolean => role === 'validation';
