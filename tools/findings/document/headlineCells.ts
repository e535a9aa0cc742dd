import { fill } from '../../../locales/fill.ts';
import { signed } from '../../../report/numbers.ts';
import { comparedOutcomes } from '../results/keptOutcomes.ts';
import type { Judgement } from '../study/judge.ts';
import { table } from './markdown.ts';
import type { CaseFindings, Findings } from './readFindings.ts';
import { isSplit, sideOfShare } from './verdict.ts';
import type { Words } from './words.ts';

/** The table of a case: comparisons by outcomes, share and mean difference. */
export function headlineTable(found: CaseFindings, { family }: Findings, words: Words): string[] {
  const { t } = words;
  const heads = comparedOutcomes.map(({ outcome }) => words.outcome(outcome));
  return table(
    [t.case.policy, ...heads],
    found.comparisons.map((comparison) => [
      words.comparison(comparison),
      ...comparison.outcomes.map((judged) => {
        const { headline } = judged;
        const side = sideOfShare(headline, family);
        const mark = isSplit(judged, side) ? `${t.marks[side]}${t.marks.split}` : t.marks[side];
        const difference = differenceText(judged, comparison.against, found, words);
        return fill(t.cell, { mark, share: words.share(headline.share), difference });
      }),
    ]),
  );
}

/** Outcomes of which a reader has no measure in mind: their differences are told as a share of the mean as well. */
const unfamiliar = ['coordinationYuan', 'latentHarm'];

function differenceText(
  { headline, outcome }: Judgement,
  against: string,
  { standing }: CaseFindings,
  words: Words,
): string {
  const difference = words.effect(headline.difference, outcome);
  const mean = standing.expected
    .find((one) => one.outcome === outcome)
    ?.result.policies.find(({ id }) => id === against)?.mean.value;
  if (!unfamiliar.includes(outcome) || mean === undefined || !(mean > 0)) return difference;
  const share = signed((headline.difference.value / mean) * 100, 0);
  return fill(words.t.relative, { difference, percent: fill(words.texts.decision.percent, { value: share }) });
}
