import type { Texts } from '../../../locales/texts.ts';
import { type OptimiseDocument, optimiseJson } from '../../../report/search/optimiseDocument.ts';
import { menuRows } from '../../../report/search/optimiseRows.ts';
import type { Host } from '../../host.ts';
import { optimiseText } from '../../report/optimiseText.ts';
import type { OutputOptions } from '../runOptions.ts';

/** Prints what a search came to; `folder` is where its files are. */
export function printOptimise(
  document: OptimiseDocument,
  format: OutputOptions['format'],
  host: Pick<Host, 'out'>,
  texts: Texts,
  folder?: string,
): void {
  if (format === 'json') host.out(optimiseJson(document));
  else if (format === 'csv') for (const row of menuRows(document)) host.out(row);
  else host.out(optimiseText(document, texts, folder));
}
