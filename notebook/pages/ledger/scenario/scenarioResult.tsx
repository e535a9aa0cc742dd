import { useMemo } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import { vintageText } from '../../../../report/parameterText.ts';
import { policyOf } from '../../../../scenarios/catalogue.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { download } from '../../../figures/export/download.ts';
import { compareHash } from '../../compare/compareHash.ts';
import { attempted } from '../../compare/settings/policyChoices.ts';
import type { MadeScenario } from '../run/ledgerWorkerApi.ts';
import { calibrationHash } from './calibrationHash.ts';
import { caseQuestion } from './caseQuestion.ts';
import { GuessedTable, MeasuredTable } from './measuredTables.tsx';
import { ScenarioTargets } from './scenarioTargets.tsx';
import { UntoldList } from './untoldList.tsx';

interface ScenarioResultProps {
  readonly made: MadeScenario;
  /** Whether the reader has said something else of the county since. */
  readonly isChanged: boolean;
}

/** What a scenario was made of, and what can be done with it. */
export function ScenarioResult({ made, isChanged }: ScenarioResultProps) {
  const { scenario: t } = pageTexts.value.ledger;
  const { texts } = chartReader.value;
  const { spec, measured, guessed } = made;
  const data = spec.targets[0]?.data ?? spec.institutions[0]?.data;
  return (
    <div class="ledger-made">
      <p role="status" class="ledger-first">
        {fill(t.done, {
          name: made.choice.name,
          measured: measured.length,
          guessed: guessed.length,
          targets: spec.targets.length,
        })}
      </p>
      {isChanged && <p class="message notice">{t.changed}</p>}
      {data !== undefined && <p class="facts">{fill(t.vintage, { vintage: vintageText(data, texts) })}</p>}
      <TakeAway made={made} />
      <MeasuredTable made={made} />
      <GuessedTable made={made} />
      <ScenarioTargets targets={spec.targets} />
      <UntoldList untold={made.untold} />
    </div>
  );
}

function TakeAway({ made: { spec, text } }: { readonly made: MadeScenario }) {
  const { scenario: t } = pageTexts.value.ledger;
  const { language, texts } = chartReader.value;
  const calibration = useMemo(() => attempted(() => calibrationHash(spec, text)), [spec, text]);
  const policyName = (id: string) => policyOf(id).label[language];
  const [before, after] =
    spec.before === spec.after ? [t.four, t.four] : [policyName(spec.before), policyName(spec.after)];
  return (
    <>
      <div class="ledger-go">
        <button
          type="button"
          class="primary"
          onClick={() => {
            location.hash = compareHash(caseQuestion(spec, text));
          }}
        >
          {t.compare}
        </button>
        <button
          type="button"
          onClick={() => download(new Blob([text], { type: 'application/yaml;charset=utf-8' }), `${spec.id}.yaml`)}
        >
          {t.save}
        </button>
        {calibration !== undefined && <a href={calibration}>{t.calibrate}</a>}
      </div>
      <p class="facts">{[fill(t.compareNote, { before, after }), t.privacy].join(texts.report.sentenceGap)}</p>
    </>
  );
}
