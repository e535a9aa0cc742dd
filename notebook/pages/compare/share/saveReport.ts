import { language } from '../../../app/reader.ts';
import { download } from '../../../figures/export/download.ts';
import { exportFault } from '../../../figures/export/exportFault.ts';
import { fileName } from '../../../figures/export/fileName.ts';
import { onDemand } from '../../../figures/export/onDemand.ts';
import type { ComparisonView } from '../../../view/comparisonView.ts';

/** Saves the report of a finished comparison as a Word file. Throws a FaultError: `chunkMissing`, `exportFailed`. */
export async function saveReport(view: ComparisonView, tell: (done: number, total: number) => void): Promise<void> {
  const name = fileName([view.facts.caseLabel, view.facts.seed], 'docx');
  try {
    const { wordReport } = await onDemand(name, () => import('../../../official/wordReport.ts'));
    download(await wordReport(view, language.peek(), tell), name);
  } catch (error) {
    throw exportFault(error, name);
  }
}
