import type { Texts } from '../../../locales/texts.ts';
import type { ExplainDocument } from '../../../report/attribution/explainDocument.ts';
import { explainJson } from '../../../report/attribution/explainJson.ts';
import { explainRows } from '../../../report/attribution/explainRows.ts';
import type { Host } from '../../host.ts';
import { explainText } from '../../report/explainText.ts';
import type { OutputOptions } from '../runOptions.ts';

/** Prints what a difference is due to. */
export function printExplanation(
  document: ExplainDocument,
  format: OutputOptions['format'],
  host: Pick<Host, 'out'>,
  texts: Texts,
): void {
  if (format === 'json') host.out(explainJson(document));
  else if (format === 'csv') for (const row of explainRows(document)) host.out(row);
  else host.out(explainText(document, texts));
}
