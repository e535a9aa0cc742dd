import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import { calibrationJson } from '../../../../report/calibration/calibrationDocument.ts';
import {
  calibrationFacts,
  cautionSentences,
  effortSentences,
  ensembleSentences,
  verdictSentences,
} from '../../../../report/calibration/calibrationSentences.ts';
import type { FaultError } from '../../../../sim/engine/fault.ts';
import { chartReader, language, pageTexts } from '../../../app/reader.ts';
import { priorPosterior } from '../../../charts/calibration/priorPosterior.ts';
import { targetChecks } from '../../../charts/calibration/targetChecks.ts';
import { toleranceByGeneration } from '../../../charts/calibration/toleranceByGeneration.ts';
import { download } from '../../../figures/export/download.ts';
import { factRows } from '../../../figures/export/factRows.ts';
import { fileName } from '../../../figures/export/fileName.ts';
import { Figure } from '../../../figures/figure.tsx';
import { installPrint } from '../../../figures/print/printing.ts';
import { type CalibrationView, calibrationViewOf } from '../../../view/calibrationView.ts';
import { compareHash } from '../../compare/compareHash.ts';
import { caseLabel } from '../../compare/settings/labels.ts';
import { attempted } from '../../compare/settings/policyChoices.ts';
import { NamedTable } from '../../validation/namedTable.tsx';
import type { SavedFacts } from '../../validation/saveTables.ts';
import type { CalibrationModel } from '../calibrationModel.ts';
import { ensembleFile, ensembleQuestion } from '../state/ensembleQuestion.ts';
import { generationsTable, pairsTable, posteriorTable, targetsTable } from './calibrationTables.ts';

interface ResultsProps {
  readonly model: CalibrationModel;
  readonly onFault: (error: FaultError) => void;
}

const notIdentified = 4;
const verdictColumn = 7;

/** What a calibration came to: first whether its targets can be met, and if not why not. */
export function CalibrationResults({ model, onFault }: ResultsProps) {
  const { shown } = model.bench.session;
  const view = useComputed((): CalibrationView | null => {
    const now = shown.value;
    return now === null ? null : calibrationViewOf(now, caseLabel(now.asked.choice.question.case, language.value));
  });
  useEffect(() => installPrint(() => printed(view.peek())), [view]);
  const now = view.value;
  if (now === null) return null;
  const { page, texts } = chartReader.value;
  const t = page.calibration;
  const { document, ensemble } = now;
  const facts: SavedFacts = {
    of: 'zhili-calibration',
    stem: [document.id, document.seed],
    rows: factRows(now, chartReader.value),
  };
  const figure = { view, reader: chartReader, onFault };
  const cautions = cautionSentences(document, texts);
  const { check, status } = texts.calibration.report;
  const isReached = document.verdict === 'reached';
  // What is too large for a question is for the command line alone.
  const comparison =
    ensemble === null
      ? undefined
      : attempted(() => compareHash(ensembleQuestion(shown.value!.asked.choice, ensemble), { hold: '1' }));
  return (
    <>
      <section class="calibration-verdict" aria-label={t.verdict} data-verdict={document.verdict}>
        <Sentences said={verdictSentences(document, texts)} />
        <Sentences said={effortSentences(document, texts)} />
        {cautions.length > 0 && (
          <>
            <h2>{texts.calibration.report.cautions}</h2>
            <ul>
              {cautions.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </>
        )}
        <p class="facts">{calibrationFacts(document, texts).join(' · ')}</p>
        <p>
          <button
            type="button"
            onClick={() =>
              download(
                new Blob([calibrationJson(document)], { type: 'application/json' }),
                fileName(['zhili-calibration', document.id, document.seed], 'json'),
              )
            }
          >
            {t.saveJson}
          </button>
        </p>
      </section>
      {ensemble !== null && (
        <section class="validation-part" aria-labelledby="calibration-ensemble">
          <h2 id="calibration-ensemble">{t.ensemble.heading}</h2>
          <Sentences said={ensembleSentences(document, ensembleFile(ensemble).name, texts)} />
          <p class="calibration-actions">
            {comparison !== undefined && (
              <a class="calibration-go" href={comparison}>
                {t.ensemble.compare}
              </a>
            )}
            <button
              type="button"
              onClick={() => {
                const { name, text } = ensembleFile(ensemble);
                download(new Blob([text], { type: 'application/yaml' }), name);
              }}
            >
              {t.ensemble.save}
            </button>
          </p>
          <p class="validation-note">{comparison === undefined ? t.ensemble.tooLarge : t.ensemble.note}</p>
        </section>
      )}
      {isReached && (
        <>
          <Figure chart={priorPosterior} {...figure} />
          <NamedTable
            id="posterior"
            title={t.posterior.heading}
            table={posteriorTable(now, chartReader.value)}
            facts={facts}
            markOf={(row) => (row[notIdentified] === status.identified ? undefined : 'open')}
          />
          <NamedTable
            id="pairs"
            title={t.pairs.heading}
            lead={fill(t.pairs.lead, { bound: document.pairBound.toFixed(2) })}
            table={pairsTable(now, chartReader.value)}
            facts={facts}
            none={t.pairs.none}
          />
          <Figure chart={targetChecks} {...figure} />
        </>
      )}
      <NamedTable
        id="targets"
        title={t.checks.heading}
        {...(isReached ? {} : { lead: t.checks.unreached })}
        table={targetsTable(now, chartReader.value)}
        facts={facts}
        markOf={(row) => (row[verdictColumn] === check.missed ? 'miss' : undefined)}
      />
      <Figure chart={toleranceByGeneration} {...figure} />
      <NamedTable
        id="generations"
        title={t.generations.heading}
        lead={t.generations.lead}
        table={generationsTable(now, chartReader.value)}
        facts={facts}
      />
    </>
  );
}

const Sentences = ({ said }: { readonly said: readonly string[] }) => (
  <>
    {said.map((one) => (
      <p key={one}>{one}</p>
    ))}
  </>
);

const printed = (view: CalibrationView | null): string =>
  view === null
    ? ''
    : `${pageTexts.peek().calibration.title} · ${calibrationFacts(view.document, chartReader.peek().texts).join(' · ')}`;
