import type { Texts } from '../../../locales/texts.ts';
import { type NationDocument, nationJson } from '../../../report/nation/nationDocument.ts';
import { nationRows } from '../../../report/nation/nationRows.ts';
import type { Host } from '../../host.ts';
import { nationText } from '../../report/nationText.ts';
import type { OutputOptions } from '../runOptions.ts';

/** Prints what a run says of the nation. */
export function printNation(
  document: NationDocument,
  format: OutputOptions['format'],
  host: Pick<Host, 'out'>,
  texts: Texts,
): void {
  if (format === 'json') host.out(nationJson(document));
  else if (format === 'csv') for (const row of nationRows(document.estimates)) host.out(row);
  else host.out(nationText(document, texts));
}
