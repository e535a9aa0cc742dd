import { type ReadonlySignal, useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import type { FaultError } from '../../../../sim/engine/fault.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { ledgerCharts, ledgerTopics } from '../../../charts/ledger/ledgerCharts.ts';
import { ledgerFacts } from '../../../charts/ledger/ledgerFacts.ts';
import { Figure } from '../../../figures/figure.tsx';
import { installPrint } from '../../../figures/print/printing.ts';
import { prepareTakeAway } from '../../../figures/takeAway.ts';
import { ledgerView } from '../../../view/ledgerView.ts';
import type { ReadFound } from '../run/ledgerWorkerApi.ts';
import '../../../styles/results.css';
import '../../../styles/print.css';

interface SaysPartProps {
  readonly read: ReadonlySignal<ReadFound | null>;
  readonly onFault: (error: FaultError) => void;
}

/** What the ledger says: a figure for each thing it tells with enough cases. */
export function SaysPart({ read, onFault }: SaysPartProps) {
  const { says: t } = pageTexts.value.ledger;
  const view = useComputed(() => {
    const said = read.value?.said ?? null;
    const made = { version: __VERSION__, engine: __ENGINE_DIGEST__ };
    return said === null ? null : ledgerView(said, pageTexts.value, made);
  });
  useEffect(prepareTakeAway, []);
  useEffect(
    () =>
      installPrint(() => {
        const now = view.peek();
        return now === null ? '' : ledgerFacts(now, chartReader.peek()).facts;
      }),
    [view],
  );
  const now = view.value;
  if (now === null) return null;
  const { page, texts } = chartReader.value;
  const isThere = ledgerCharts.map((chart) => chart.build(now, chartReader.value) !== null);
  const missing = ledgerTopics.filter((_, i) => !isThere[i]).map((topic) => page.charts.ledger[topic].title);
  return (
    <section class="ledger-part" aria-labelledby="ledger-says">
      <h2 id="ledger-says">{t.heading}</h2>
      <p>{t.lead}</p>
      <div class="result-figures">
        {ledgerCharts
          .filter((_, i) => isThere[i])
          .map((chart) => (
            <Figure key={chart.id} chart={chart} view={view} reader={chartReader} onFault={onFault} />
          ))}
      </div>
      {missing.length > 0 && (
        <p class="ledger-missing">{fill(t.missing, { list: missing.join(texts.report.separator) })}</p>
      )}
    </section>
  );
}
