import { chartReader } from '../../app/reader.ts';
import { PrintHeader } from '../../figures/print/printHeader.tsx';
import { VerdictPanel } from '../../terms/verdictPanel.tsx';
import { ResultNotebook, type ResultNotebookProps } from './resultNotebook.tsx';
import { FailedRuns } from './run/failedRuns.tsx';
import { TestedLine } from './testedLine.tsx';

/** What a comparison says as it stands: the head of its report on paper, the verdict, the figures. */
export function Results({ view, onFault }: ResultNotebookProps) {
  const now = view.value;
  if (now === null) return null;
  return (
    <>
      <PrintHeader view={now} reader={chartReader.value} />
      <FailedRuns view={now} />
      <VerdictPanel view={now} />
      <TestedLine view={now} />
      <ResultNotebook view={view} onFault={onFault} />
    </>
  );
}
