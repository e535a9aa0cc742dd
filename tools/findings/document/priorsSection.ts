import { fill } from '../../../locales/fill.ts';
import { fixed } from '../../../report/numbers.ts';
import type { PriorHeadline } from '../../../sim/analysis/decision/underPrior.ts';
import type { Judgement } from '../study/judge.ts';
import { priorKeys } from '../study/priors.ts';
import { caseName, isBiased } from './generalBox.ts';
import { paragraphs, table } from './markdown.ts';
import type { CaseFindings, Findings } from './readFindings.ts';
import type { Words } from './words.ts';

/** A share that another view moves by less is not told. */
const least = 0.05;

/** What other views of the same ranges make of the shares. */
export function priorsSection(findings: Findings, words: Words): string[] {
  const { priors: t } = words.t;
  const all = findings.cases.flatMap(({ comparisons }) => comparisons.flatMap(({ outcomes }) => outcomes));
  const views = all.flatMap((judged) => judged.headline.priors.map((prior) => ({ judged, prior })));
  return [
    `## ${t.heading}`,
    '',
    ...paragraphs(
      fill(t.intro, {
        points: least * 100,
        n: views.length,
        k: views.filter(({ prior }) => hasMoved(prior)).length,
        turned: views.filter(({ judged, prior }) => isTurned(judged, prior)).length,
      }),
    ),
    ...findings.cases.flatMap((one) => [`### ${caseName(one.facts.case, words)}`, '', ...casePriors(one, words)]),
  ];
}

const hasMoved = ({ change }: PriorHeadline): boolean => Math.abs(change.value) >= least && isBiased(change);

/** Both for sure by intervals of 95 %. */
const isTurned = ({ headline }: Judgement, { share }: PriorHeadline): boolean =>
  (headline.ahead === 'policy' && share.hi < 0.5) || (headline.ahead === 'reference' && share.lo > 0.5);

function casePriors({ comparisons }: CaseFindings, words: Words): string[] {
  const { priors: t } = words.t;
  const worth = new Map(
    comparisons.flatMap(({ outcomes }) =>
      outcomes.flatMap(({ headline }) => headline.priors.map((one) => [one.name, one.effective] as const)),
    ),
  );
  const keys = priorKeys.filter((key) => worth.has(key));
  const rows = comparisons.flatMap((comparison) =>
    comparison.outcomes.flatMap(({ headline, outcome }) => {
      if (!headline.priors.some(hasMoved)) return [];
      const cells = keys.map((key) => {
        const prior = headline.priors.find(({ name }) => name === key)!;
        return hasMoved(prior) ? words.share(prior.share) : t.unmoved;
      });
      const name = fill(words.t.case.pairItem, {
        comparison: words.comparison(comparison),
        outcome: words.outcome(outcome),
      });
      return [[name, words.share(headline.share), ...cells]];
    }),
  );
  if (rows.length === 0) return paragraphs(t.none);
  const heads = keys.map((key) => fill(t.head, { name: t.names[key], n: fixed(worth.get(key)!, 0) }));
  return table([t.comparison, t.drawn, ...heads], rows);
}
