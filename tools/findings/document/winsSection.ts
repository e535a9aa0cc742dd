import { fill } from '../../../locales/fill.ts';
import { primSentences } from '../../../report/discovery/primSentences.ts';
import { wilsonInterval } from '../../../sim/analysis/wilson.ts';
import { ascendingBy } from '../../../sim/engine/order.ts';
import { aims } from '../results/keptOutcomes.ts';
import type { ArrangementWins } from '../study/standing.ts';
import { caseName } from './generalBox.ts';
import { bullets, paragraphs, table } from './markdown.ts';
import type { CaseFindings, Findings } from './readFindings.ts';
import { standingBoxes } from './verdict.ts';
import type { Words } from './words.ts';

/** In which worlds each arrangement is the best of the four. */
export function winsSection(findings: Findings, words: Words): string[] {
  const { wins: t } = words.t;
  const all = findings.cases.flatMap(({ standing }) => standing.wins);
  return [
    `## ${t.heading}`,
    '',
    ...paragraphs(
      fill(t.intro, {
        k: findings.cases[0]?.factors.length ?? 0,
        found: all.filter((one) => isFound(one, findings)).length,
        searched: all.length,
        family: findings.searches,
      }),
      leastShare(findings, words),
    ),
    ...findings.cases.flatMap((one) => caseWins(one, findings, words)),
  ];
}

/** Of the expectation that every arrangement wins somewhere, how nearly it fails. */
function leastShare({ cases }: Findings, words: Words): string {
  const all = cases.flatMap(({ facts, standing }) => standing.wins.map((win) => ({ win, id: facts.case })));
  const [least] = ascendingBy(all, ({ win }) => win.boxes.density);
  if (least === undefined) return '';
  const { win, id } = least;
  return fill(words.t.wins.expected, {
    share: words.percent(win.boxes.density),
    policy: words.policy(win.policy),
    outcome: words.outcome(win.outcome),
    case: caseName(id, words),
  });
}

const isFound = ({ boxes }: ArrangementWins, findings: Findings): boolean => standingBoxes(boxes, findings).length > 0;

function caseWins(one: CaseFindings, findings: Findings, words: Words): string[] {
  const { wins: t, semicolon } = words.t;
  const { wins } = one.standing;
  const policies = [...new Set(wins.map(({ policy }) => policy))];
  const rows = policies.map((policy) => [
    words.policy(policy),
    ...aims.map(({ outcome }) => {
      const { n, ofInterest } = wins.find((win) => win.policy === policy && win.outcome === outcome)!.boxes;
      const { share, lo, hi } = wilsonInterval(ofInterest, n);
      return words.share({ value: share, lo, hi });
    }),
  ]);
  const values = ({ policy, outcome }: ArrangementWins) => ({
    policy: words.policy(policy),
    outcome: words.outcome(outcome),
  });
  const found = wins.filter((win) => isFound(win, findings));
  const nothing = aims.flatMap(({ outcome }) => {
    const none = wins.filter((win) => win.outcome === outcome && !isFound(win, findings));
    if (none.length === 0) return [];
    const list =
      none.length === policies.length ? t.allFour : words.list(none.map(({ policy }) => words.policy(policy)));
    return [fill(t.searched, { outcome: words.outcome(outcome), policies: list })];
  });
  return [
    `### ${caseName(one.facts.case, words)}`,
    '',
    ...table([t.arrangement, ...aims.map(({ outcome }) => words.outcome(outcome))], rows),
    ...bullets(
      found.map(({ boxes, ...win }) => boxSentence(boxes, fill(t.reached, values({ boxes, ...win })), one, words)),
    ),
    ...(nothing.length === 0 ? [] : paragraphs(fill(t.nothing, { list: nothing.join(semicolon) }))),
  ];
}

/** What is said of a box: all but that the search ended and what it holds for, which is said once. */
export function boxSentence(boxes: ArrangementWins['boxes'], reached: string, one: CaseFindings, words: Words): string {
  const ends = 3;
  return primSentences(boxes, { reached, factors: words.factors(one) }, words.texts)
    .slice(0, -ends)
    .join(words.t.space);
}
