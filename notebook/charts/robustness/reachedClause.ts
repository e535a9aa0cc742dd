import { fill } from '../../../locales/fill.ts';
import { displayed } from '../../../report/numbers.ts';
import { outcomeInWords } from '../../../report/sensitivity/sensitivityNames.ts';
import { unitText } from '../../../report/words.ts';
import type { DiscoverView } from '../../view/robustView.ts';
import type { ChartReader } from '../chart.ts';
import { ensembleWords, unitOfOutcome } from './ensembleWords.ts';

/** Digits of a bound that somebody set. */
const digits = 4;

/** What makes a world of interest, a clause within a sentence. */
export function reachedClause(view: DiscoverView, reader: ChartReader): string {
  const { page, texts } = reader;
  const { question } = view.document;
  const words = ensembleWords(view, reader);
  const outcome = outcomeInWords(question.outcome, texts);
  const policy = words.policy(question.policy);
  if (question.against !== null) {
    const other = words.policy(question.against);
    const [ahead, behind] = question.side === 'better' ? [policy, other] : [other, policy];
    return fill(texts.sensitivity.reached, { policy: ahead, reference: behind, outcome });
  }
  const t = page.charts.robustness.reached;
  const { atLeast, atMost } = question;
  const { factor, unit } = displayed(unitOfOutcome(question.outcome));
  const said = (bound: number | undefined) =>
    bound === undefined ? '' : `${Number((bound * factor).toPrecision(digits))} ${unitText(unit, texts)}`.trimEnd();
  const template = atMost === undefined ? t.atLeast : atLeast === undefined ? t.atMost : t.between;
  return fill(template, { outcome, policy, lower: said(atLeast), upper: said(atMost) });
}
