import { useMemo } from 'preact/hooks';
import { fill } from '../../../locales/fill.ts';
import { textsOf } from '../../../locales/texts.ts';
import { foundTable } from '../../../report/robustness/foundTable.ts';
import { foundOf } from '../../../scenarios/findings/foundHeadlines.ts';
import { language, pageTexts } from '../../app/reader.ts';
import { experimentHash } from '../../experiment/experimentModel.ts';
import type { ComparisonView } from '../../view/comparisonView.ts';
import { robustExperiment } from '../robustness/state/robustExperiment.ts';
import { FoundShares } from './foundShares.tsx';
import { attempted } from './settings/policyChoices.ts';

/** How far a comparison was tested, what the findings say where its assumptions are not known, and the way to the same question in worlds drawn from all of these. Nothing for a policy by itself. */
export function TestedLine({ view }: { readonly view: ComparisonView }) {
  const { tested } = pageTexts.value.robustness;
  const { question } = view.plan;
  const hash = useMemo(() => attempted(() => experimentHash('robustness', robustExperiment(question))), [question]);
  const found = useMemo(() => {
    const known = foundOf(
      question,
      view.plan.policies.map(({ id }) => id),
    );
    return known === null ? null : foundTable(known, textsOf(language.value));
  }, [question, view.plan, language.value]);
  if (hash === undefined || question.policies.length < 2) return null;
  return (
    <div class="tested-line">
      <p>
        {fill(found === null ? tested.line : tested.here, { worlds: view.facts.replicates })}{' '}
        <a href={hash}>{tested.link}</a>
      </p>
      {found !== null && (
        <>
          <p>{found.tested}</p>
          <FoundShares table={found} />
          <p>{found.legend}</p>
          <p>
            <a href="#/model?part=findings">{tested.findings}</a>
          </p>
        </>
      )}
    </div>
  );
}
