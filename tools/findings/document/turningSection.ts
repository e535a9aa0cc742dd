import { fill } from '../../../locales/fill.ts';
import { decisionNames } from '../../../report/decision/decisionNames.ts';
import { flipSentences } from '../../../report/decision/flipSentences.ts';
import { treeSentences } from '../../../report/discovery/treeSentences.ts';
import { type Comparison, chosenKeys } from '../study/comparisons.ts';
import type { Exceptions, Judgement } from '../study/judge.ts';
import { namedFactors } from '../study/namedFactors.ts';
import { decidingCounts } from './decisiveFactors.ts';
import { caseName } from './generalBox.ts';
import { bullets, paragraphs } from './markdown.ts';
import type { CaseFindings, Findings } from './readFindings.ts';
import { sideOfShare, standingBoxes } from './verdict.ts';
import { boxSentence } from './winsSection.ts';
import type { Words } from './words.ts';

/** Below this share of variance predicted a division is not told. */
const leastQ2 = 0.1;
const mostLeaves = 3;

/** Where the answer of a comparison is another one: boxes, divisions, turning points. */
export function turningSection(findings: Findings, words: Words): string[] {
  const { exceptions: t } = words.t;
  const [first] = findings.cases;
  const named = namedFactors(first?.factors.map(({ factor }) => factor) ?? []).map(({ key }) => key);
  const counts = new Map(decidingCounts(findings).map(({ key, k }) => [key, k]));
  const labels = first?.factors.flatMap(({ factor: { key } }, at) => {
    if (!named.includes(key)) return [];
    return [fill(t.namedItem, { factor: words.factors(first)[at]!.label, k: counts.get(key) ?? 0 })];
  });
  return [
    `## ${t.heading}`,
    '',
    ...paragraphs(
      fill(t.intro, { least: words.percent(leastQ2), named: named.length }),
      fill(t.named, { n: findings.family, factors: words.list(labels ?? []) }),
    ),
    ...findings.cases.flatMap((one) => caseTurning(one, findings, words)),
  ];
}

function caseTurning(one: CaseFindings, findings: Findings, words: Words): string[] {
  const { exceptions: t, semicolon } = words.t;
  const chosen = one.comparisons.filter(({ key }) => chosenKeys.includes(key));
  const all = chosen.flatMap((comparison) =>
    comparison.outcomes.map((judged) => ({
      comparison,
      outcome: judged.outcome,
      name: fill(words.t.case.pairItem, {
        comparison: words.comparison(comparison),
        outcome: words.outcome(judged.outcome),
      }),
      texts: [
        ...boxText(judged, comparison, one, findings, words),
        ...treeText(judged, comparison, one, words),
        ...flipText(judged, comparison, one, findings, words),
      ],
    })),
  );
  const nothing = chosen.flatMap((comparison) => {
    const own = all.filter((item) => item.comparison === comparison && item.texts.length === 0);
    if (own.length === 0) return [];
    const isAll = own.length === comparison.outcomes.length;
    const outcomes = isAll ? t.allOutcomes : words.list(own.map(({ outcome }) => words.outcome(outcome)));
    return [fill(t.nothingItem, { comparison: words.comparison(comparison), outcomes })];
  });
  const k = all.filter(({ texts }) => texts.length === 0).length;
  return [
    `### ${caseName(one.facts.case, words)}`,
    '',
    ...all
      .filter(({ texts }) => texts.length > 0)
      .flatMap(({ name, texts }) => [...paragraphs(`**${name}**`), ...bullets(texts)]),
    ...(nothing.length === 0 ? [] : paragraphs(fill(t.nothing, { k, n: all.length, list: nothing.join(semicolon) }))),
  ];
}

/** A clause: the policy that is ahead less often does better. */
function reachedBy(side: Exceptions['side'], outcome: string, { policy, against }: Comparison, words: Words): string {
  const isPolicy = side === 'policy';
  return fill(words.texts.sensitivity.reached, {
    policy: words.policy(isPolicy ? policy : against),
    reference: words.policy(isPolicy ? against : policy),
    outcome: words.outcome(outcome),
  });
}

function boxText(
  judged: Judgement,
  comparison: Comparison,
  one: CaseFindings,
  findings: Findings,
  words: Words,
): string[] {
  if (judged.exceptions === null) return [];
  const { boxes, side } = judged.exceptions;
  if (standingBoxes(boxes, findings).length === 0) return [];
  const { colon, exceptions: t } = words.t;
  return [
    fill(colon, {
      head: t.box,
      text: boxSentence(boxes, reachedBy(side, judged.outcome, comparison, words), one, words),
    }),
  ];
}

function treeText(judged: Judgement, comparison: Comparison, one: CaseFindings, words: Words): string[] {
  if (judged.exceptions === null) return [];
  const { tree, side } = judged.exceptions;
  if (!(tree.q2 >= leastQ2) || tree.leaves.length <= 1) return [];
  const names = { reached: reachedBy(side, judged.outcome, comparison, words), factors: words.factors(one) };
  const said = treeSentences({ ...tree, leaves: tree.leaves.slice(0, Math.max(2, mostLeaves)) }, names, words.texts);
  const { colon, exceptions: t, space } = words.t;
  // The last sentence is for what it holds.
  return [fill(colon, { head: t.tree, text: said.slice(0, -1).join(space) })];
}

function flipText(
  judged: Judgement,
  { policy, against }: Comparison,
  one: CaseFindings,
  { family }: Findings,
  words: Words,
): string[] {
  const { headline, outcome } = judged;
  const isTold = headline.flips.some(({ status }) => status === 'crossing' || status === 'outside');
  if (!isTold || sideOfShare(headline, family) === 'unsure') return [];
  const names = decisionNames({ policy, reference: against, outcome, factors: one.factors }, words.texts);
  const { colon, exceptions: t, space } = words.t;
  return [fill(colon, { head: t.flip, text: flipSentences(headline, names, words.texts).slice(0, -1).join(space) })];
}
