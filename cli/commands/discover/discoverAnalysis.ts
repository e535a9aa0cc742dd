import type { Texts } from '../../../locales/texts.ts';
import { primSentences } from '../../../report/discovery/primSentences.ts';
import {
  type DiscoverDocument,
  type DiscoverQuestion,
  discoverDocument,
} from '../../../report/robustness/discoverDocument.ts';
import { discoverRows } from '../../../report/robustness/discoverRows.ts';
import { discoverDrawnJson } from '../../../report/robustness/drawnJson.ts';
import { checkDrawn } from '../../../report/robustness/drawnOutcomes.ts';
import { discoverNames } from '../../../report/robustness/robustNames.ts';
import { discoverJson } from '../../../report/robustness/robustnessJson.ts';
import { discoverWorldColumns } from '../../../report/robustness/worldColumns.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import { OptionReader } from '../../optionReader.ts';
import { discoverText } from '../../report/discoverText.ts';
import type { Analysis } from '../ensemble/analysis.ts';
import { idOf, labelsOf } from '../ensemble/policyNames.ts';
import type { DiscoverOptions } from './discoverOptions.ts';

/** What `discover` makes of runs. */
export function discoverAnalysis(options: DiscoverOptions, texts: Texts): Analysis<DiscoverDocument> {
  const { choice, boxes, withTree, reached, outcome } = options;
  return {
    name: 'discover',
    outcomes: [reached?.outcome ?? outcome],
    check(plan) {
      checkDrawn(plan);
      const reader = new OptionReader();
      questionOf(plan, options, reader);
      reader.done();
    },
    document(plan, result, facts) {
      const question = questionOf(plan, options, new OptionReader());
      return discoverDocument(plan, result, facts, { question, choice, mostBoxes: boxes });
    },
    json: discoverJson,
    drawn: discoverDrawnJson,
    rows: discoverRows,
    columns: discoverWorldColumns,
    sentences: (document, plan) =>
      primSentences(document.prim, discoverNames(document, texts, labelsOf(plan, texts)), texts),
    text: (document, plan) => discoverText(document, texts, { withTree, own: labelsOf(plan, texts) }),
  };
}

/** The question of the options among the policies that were run; notes what was not. */
function questionOf(plan: ExperimentPlan, options: DiscoverOptions, reader: OptionReader): DiscoverQuestion {
  const { reached, outcome, side } = options;
  const ids = plan.plan.policies.map(({ id }) => id);
  const against =
    options.against === undefined ? plan.plan.reference : idOf(options.against, plan, '--against', reader);
  const last = ids.filter((id) => reached !== undefined || id !== against).at(-1);
  const policy = options.policy === undefined ? (last ?? against) : idOf(options.policy, plan, '--policy', reader);
  if (reached !== undefined) return { policy, against: null, ...reached };
  if (policy === against) {
    const expected = ids.filter((id) => id !== policy).join(', ');
    reader.fault({ code: 'againstItself', path: '--against', value: against, expected });
  }
  return { policy, against, outcome, side };
}
