import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { caseIds, caseOf } from '../../scenarios/catalogue.ts';
import { sharePercent } from '../decision/decisionWords.ts';
import { decimalsFor, differenceDecimals, displayed, fixed, signed } from '../numbers.ts';
import { outcomeInWords } from '../sensitivity/sensitivityNames.ts';
import { outcomeLabel, unitText } from '../words.ts';
import { grownBy } from './grownBy.ts';
import type { MenuComparison, MenuDifference, MenuPolicy, OptimiseDocument, StartPolicy } from './optimiseDocument.ts';

/** Digits of a hash that tell it from any other one would meet. */
const hashDigits = 16;

/** The policies named in a sentence at most. */
const mostNamed = 3;

/** The label of a policy of the start or the menu. */
export function optimisePolicyName({ starts, menu }: OptimiseDocument, id: string, texts: Texts): string {
  return [...starts, ...menu].find((one) => one.id === id)?.label[texts.language] ?? id;
}

/** The case as a reader calls it. */
export const optimiseCase = ({ case: id }: Pick<OptimiseDocument, 'case'>, texts: Texts): string =>
  caseIds.includes(id) ? caseOf(id).label[texts.language] : id;

/** The policies of the start that stand beside a menu: the first, from which nothing that was held differs, and those that no other of them beats. None where fresh worlds were not run. */
export const shownStarts = ({ starts, finding }: OptimiseDocument): readonly StartPolicy[] =>
  finding === 'untold' ? [] : starts.filter(({ onStartFront }, at) => at === 0 || onStartFront === true);

/** How much was tried, and why it ended. */
export function effortSentences(document: OptimiseDocument, texts: Texts): string[] {
  const { report, stop } = texts.search;
  const { generations, candidates, feasible, failed, hypervolumes } = document;
  const ratio = grownBy(hypervolumes);
  const grown = Number.isFinite(ratio) ? fill(report.grown, { ratio: ratio.toFixed(2) }) : '';
  const share = sharePercent(feasible / Math.max(1, candidates), texts);
  const ended = fill(stop[document.stop], { generations });
  return [
    fill(report.effort, { stop: ended, candidates, feasible, share, grown }).trimEnd(),
    ...(failed > 0 ? [fill(report.failed, { n: failed })] : []),
  ];
}

/** Whether the search found anything that is better than what was there, and what is best of it. */
export function findingSentences(document: OptimiseDocument, texts: Texts): string[] {
  const { finding, menu, starts } = document;
  const t = texts.search.report;
  if (menu.length === 0) return [t.noMenu];
  const n = menu.filter(({ verdict }) => verdict === finding).length;
  const said = fill(t.finding[finding], { n, all: menu.length });
  if (finding === 'nothing') return [said, t.doubt];
  if (finding !== 'better') return [said];
  const { id, against } = menu[strongestOf({ menu })]!;
  const beats = against.filter(({ relation }) => relation === 'beats').length;
  const template = beats === starts.length ? t.strongestAll : t.strongest;
  return [said, fill(template, { policy: optimisePolicyName(document, id, texts), n: beats, all: starts.length })];
}

/** Place of the policy on the menu that is better than most of those that were there, of those with the best verdict. */
export function strongestOf({ menu }: Pick<OptimiseDocument, 'menu'>): number {
  const worth = ({ verdict, against }: MenuPolicy) =>
    (verdict === 'better' ? 2 : verdict === 'tradeOff' ? 1 : 0) +
    against.filter(({ relation }) => relation === 'beats').length / (against.length + 1);
  return menu.reduce((best, one, place) => (worth(one) > worth(menu[best]!) ? place : best), 0);
}

/** What is to be kept in mind of a menu. */
export function optimiseCautions({ starts, slice, days }: OptimiseDocument, texts: Texts): string[] {
  const t = texts.search.report;
  return [
    fill(t.intervals, { n: starts.length }),
    ...(slice === '1/1' ? [] : [fill(t.slice, { slice, days })]),
    t.caution,
  ];
}

/** Name and place of a policy on the menu. */
export function menuTitle(document: OptimiseDocument, place: number, texts: Texts): string {
  const t = texts.search.report;
  const { id, start, best, balanced } = document.menu[place]!;
  const objectives = best.map((key) => outcomeInWords(key, texts)).join(texts.report.separator);
  const reasons = [...(best.length > 0 ? [fill(t.best, { objectives })] : []), ...(balanced ? [t.balanced] : [])];
  const why = reasons.length > 0 ? reasons.join(texts.report.separator) : t.apart;
  const policy = optimisePolicyName(document, start ?? id, texts);
  return fill(start === null ? t.item : t.itemStart, { n: place + 1, policy, id, why });
}

/** What fresh worlds say of a policy on the menu: its verdict, the difference from what one would take otherwise, and how much it was picked for its luck. */
export function menuSentences(document: OptimiseDocument, place: number, texts: Texts): string[] {
  const t = texts.search.report;
  const one = document.menu[place]!;
  if (one.verdict === 'untold') return [];
  const rival = one.against.find(({ policy }) => policy === one.rival);
  const verdict = fill(t.verdict[one.verdict], { policies: namesFor(document, one, texts) });
  const list = one.figures.flatMap(({ key, picked }) => {
    const estimate = picked > 0 ? amount(document, key, picked, texts) : undefined;
    return estimate === undefined
      ? []
      : [fill(t.difference, { outcome: outcomeLabel(key, texts), estimate, mark: '' })];
  });
  return [
    ...(verdict === '' ? [] : [verdict]),
    ...(rival === undefined ? [] : [rivalSentence(document, rival, texts)]),
    ...(list.length > 0 ? [fill(t.picked, { list: list.join(texts.report.separator) })] : []),
  ];
}

/** The policies of the start that a verdict speaks of. */
function namesFor(document: OptimiseDocument, { verdict, against }: MenuPolicy, texts: Texts): string {
  const relation = ({ better: 'beats', beaten: 'beaten', open: 'open' } as const)[verdict as 'better'];
  const fronts = new Set(document.starts.filter(({ onStartFront }) => onStartFront).map(({ id }) => id));
  const named = against.filter((one) => one.relation === relation);
  // Those that no other beats say most.
  const ordered = [
    ...named.filter(({ policy }) => fronts.has(policy)),
    ...named.filter(({ policy }) => !fronts.has(policy)),
  ];
  const quoted = ordered
    .slice(0, mostNamed)
    .map(({ policy }) => fill(texts.search.report.quoted, { policy: optimisePolicyName(document, policy, texts) }));
  const more = ordered.length - quoted.length;
  const list = quoted.join(texts.report.separator);
  return more > 0 ? fill(texts.search.report.andMore, { list, n: more }) : list;
}

function rivalSentence(
  document: OptimiseDocument,
  { policy, relation, differences }: MenuComparison,
  texts: Texts,
): string {
  const t = texts.search.report;
  const list = differences.map((one) => differenceText(document, one, texts)).join(texts.search.report.listSeparator);
  const template = relation === 'beats' || relation === 'beaten' ? t.rivalBeats : t.rival;
  return fill(template, { policy: optimisePolicyName(document, policy, texts), list });
}

/** `latent harm −1.2 ±0.3 (better)`. */
function differenceText(document: OptimiseDocument, { key, difference, lo, hi }: MenuDifference, texts: Texts): string {
  const t = texts.search.report;
  const { better, unit } = document.objectives.find((one) => one.key === key)!;
  const { factor, differenceUnit } = displayed(unit);
  const half = ((hi - lo) / 2) * factor;
  const decimals = differenceDecimals([{ difference: difference * factor, half }]);
  const interval = Number.isFinite(half) ? ` ±${fixed(half, decimals)}` : '';
  const shown = Number.isFinite(difference) ? `${signed(difference * factor, decimals)}${interval}` : texts.report.none;
  const mark = lo > 0 || hi < 0 ? (lo > 0 === (better === 'higher') ? t.better : t.worse) : '';
  const estimate = `${shown} ${unitText(differenceUnit, texts)}`.trimEnd();
  return fill(t.difference, { outcome: outcomeLabel(key, texts), estimate, mark });
}

/** Undefined for what would be shown as 0. */
function amount(
  { objectives, starts }: OptimiseDocument,
  key: string,
  value: number,
  texts: Texts,
): string | undefined {
  const place = objectives.findIndex((one) => one.key === key);
  const { factor, differenceUnit } = displayed(objectives[place]!.unit);
  const decimals = decimalsFor(starts.map(({ figures }) => figures[place]!.mean * factor));
  const shown = fixed(value * factor, decimals);
  return Number(shown) === 0 ? undefined : `${shown} ${unitText(differenceUnit, texts)}`.trimEnd();
}

/** What a search is cited by, one part a fact. */
export function optimiseFacts(document: OptimiseDocument, texts: Texts): string[] {
  const { caption } = texts.sensitivity;
  const t = texts.search.report.facts;
  const { candidates, worlds, seed, slice, version, engine, hash } = document;
  return [
    fill(t.candidates, { n: candidates }),
    fill(t.searchWorlds, { n: worlds.search.replicates }),
    fill(t.telling, { n: worlds.telling.replicates, seed: worlds.telling.seed }),
    fill(caption.seed, { seed }),
    fill(caption.slice, { slice }),
    fill(caption.version, { version }),
    fill(caption.engine, { engine: engine.slice(0, hashDigits) }),
    fill(caption.hash, { hash: hash.slice(0, hashDigits) }),
  ];
}
