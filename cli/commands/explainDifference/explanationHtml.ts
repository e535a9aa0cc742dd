import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { outcomeSentences } from '../../../report/attribution/attributionSentences.ts';
import type { ExplainDocument, ExplainedGroup } from '../../../report/attribution/explainDocument.ts';
import { explainJson } from '../../../report/attribution/explainJson.ts';
import { explainRows } from '../../../report/attribution/explainRows.ts';
import { explanationOf, policyNamesOf } from '../../../report/attribution/explanationOf.ts';
import { groundSentences } from '../../../report/attribution/groundSentences.ts';
import { groupLabel } from '../../../report/attribution/groupLabel.ts';
import { leverLines } from '../../../report/attribution/leverLines.ts';
import { trustSentences } from '../../../report/attribution/trustSentences.ts';
import type { AttributionPlan } from '../../../scenarios/attribution/attributionPlan.ts';
import { policyIds } from '../../../scenarios/catalogue.ts';
import type { Host } from '../../host.ts';
import { htmlReport } from '../../output/htmlReport.ts';
import { reportTemplate } from '../../output/reportTemplate.ts';

/** The explained difference as one file for a browser, with all its sentences for readers without scripts. */
export function explanationHtml(
  { from, to }: Pick<AttributionPlan, 'from' | 'to'>,
  document: ExplainDocument,
  host: Pick<Host, 'pageFolder' | 'readBytes'>,
  texts: Texts,
): string {
  const own = policyNamesOf(document, texts);
  const explanations = document.outcomes.map((_, place) => explanationOf(document, place));
  return htmlReport(
    {
      kind: 'explain',
      json: explainJson(document),
      language: texts.language,
      sentences: [
        ...explanations.flatMap((one) => outcomeSentences(one, texts, own)),
        ...document.groups.map((group) => movedText(group, texts)),
        ...groundSentences(explanations[0]!, texts),
        ...trustSentences(document, texts),
      ],
      rows: explainRows(document),
      policies: [from.policy, to.policy].filter(({ id }) => !policyIds.includes(id)),
    },
    reportTemplate(host),
  );
}

/** A group with what it moves, in a line. */
function movedText(group: ExplainedGroup, texts: Texts): string {
  const moved = leverLines(group, texts).map(({ label, from, to, unit }) =>
    `${label} ${from} → ${to} ${unit}`.trimEnd(),
  );
  const list = moved.length === 0 ? texts.attribution.plan.noLever : moved.join(texts.report.separator);
  return fill(texts.attribution.report.moves, { group: groupLabel(group, texts), list });
}
