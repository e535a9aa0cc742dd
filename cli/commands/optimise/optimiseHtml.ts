import type { Texts } from '../../../locales/texts.ts';
import { type OptimiseDocument, optimiseJson } from '../../../report/search/optimiseDocument.ts';
import { menuRows } from '../../../report/search/optimiseRows.ts';
import {
  effortSentences,
  findingSentences,
  menuSentences,
  menuTitle,
  optimiseCautions,
} from '../../../report/search/optimiseSentences.ts';
import type { Host } from '../../host.ts';
import { htmlReport } from '../../output/htmlReport.ts';
import { reportTemplate } from '../../output/reportTemplate.ts';

/** A search as one file for a browser, with all its sentences for readers without scripts. */
export function optimiseHtml(
  document: OptimiseDocument,
  host: Pick<Host, 'pageFolder' | 'readBytes'>,
  texts: Texts,
): string {
  const items = document.menu.flatMap((_, place) => [
    menuTitle(document, place, texts),
    ...menuSentences(document, place, texts),
  ]);
  return htmlReport(
    {
      kind: 'optimise',
      json: optimiseJson(document),
      language: texts.language,
      sentences: [
        ...findingSentences(document, texts),
        ...effortSentences(document, texts),
        ...items,
        ...(document.menu.length > 0 ? optimiseCautions(document, texts) : []),
      ],
      rows: menuRows(document),
    },
    reportTemplate(host),
  );
}
