import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { findingSentences } from '../../report/attribution/attributionSentences.ts';
import type { ExplainDocument } from '../../report/attribution/explainDocument.ts';
import { explanationOf, policyNamesOf } from '../../report/attribution/explanationOf.ts';
import { groundSentences } from '../../report/attribution/groundSentences.ts';
import { trustSentences } from '../../report/attribution/trustSentences.ts';
import { displayed } from '../../report/numbers.ts';
import { outcomeInWords } from '../../report/sensitivity/sensitivityNames.ts';
import { unitText } from '../../report/words.ts';
import type { Explanation } from '../../scenarios/attribution/explainDifference.ts';
import { wrap } from './grid.ts';
import { leverGrid } from './leverGrid.ts';
import { waterfallGrid } from './waterfallGrid.ts';

const lineWidth = 100;

/** What `explain-difference` prints: the groups, a waterfall an outcome with what is to be said of it, on what all of it rests, and how far it can be trusted. */
export function explainText(document: ExplainDocument, texts: Texts): string {
  const { labels, groups, outcomes, days, slice, seed, replicates, engine, version, hash } = document;
  const { language, attribution: t } = texts;
  const own = policyNamesOf(document, texts);
  const [from, to] = labels.policies.map((label) => label[language]);
  const explanations = outcomes.map((_, place) => explanationOf(document, place));
  const list = (sentences: readonly string[]) => sentences.map((one) => `- ${one}`);
  const told = [
    fill(t.report.title, { from: from!, to: to!, case: labels.case[language], days, slice }),
    ...progressLines(document, texts),
    leverGrid(groups, texts),
    ...explanations.flatMap((explanation) => [
      '',
      outcomeLine(explanation, texts),
      ...(explanation.result.n === 0 ? [] : [waterfallGrid(explanation, texts, own)]),
      ...findingSentences(explanation, texts, own),
    ]),
    '',
    fill(t.report.legend, { to: to! }),
    '',
    t.report.ground,
    ...list(groundSentences(explanations[0]!, texts)),
    '',
    t.report.trust,
    ...list(trustSentences(document, texts)),
    '',
    fill(t.report.foot, { seed, worlds: replicates, engine: engine.slice(0, 16), version, hash }),
  ];
  return `${told.map((one) => (one.includes('\n') ? one : wrap(one, lineWidth, '  '))).join('\n')}\n`;
}

function outcomeLine({ outcome, unit, better }: Explanation, texts: Texts): string {
  const { report } = texts.attribution;
  const shown = unitText(displayed(unit).unit, texts);
  const values = { outcome: outcomeInWords(outcome, texts), unit: shown, better: report.better[better] };
  return fill(shown === '' ? report.outcomeWithoutUnit : report.outcome, values);
}

function progressLines(
  { points, pointsPlanned, replicates, stop, runs }: ExplainDocument,
  { attribution: { report } }: Texts,
): string[] {
  return [
    fill(report.counts, { hybrids: points, worlds: replicates }),
    ...(stop === 'cancelled' ? [fill(report.stopped, { points, hybrids: pointsPlanned })] : []),
    ...(runs.failed > 0 ? [fill(report.failed, { n: runs.failed })] : []),
  ];
}
