import { join } from 'node:path';
import type { Texts } from '../../../locales/texts.ts';
import type { MenuCandidate } from '../../../report/search/menuCandidates.ts';
import { type OptimiseDocument, optimiseJson } from '../../../report/search/optimiseDocument.ts';
import { candidateRows, differenceRows, leverRows, menuRows } from '../../../report/search/optimiseRows.ts';
import type { ToldCandidate } from '../../../report/search/toldCandidate.ts';
import { writePolicy } from '../../../scenarios/search/writePolicy.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { searchResults } from '../../../sim/experiment/folder/folderStatus.ts';
import type { Host } from '../../host.ts';
import type { OutputWriter } from '../../output/outputWriter.ts';
import { candidateParquet } from './candidateParquet.ts';
import { optimiseHtml } from './optimiseHtml.ts';

const policyFolder = 'policies';
/** Longest menu there can be. */
const most = 6;

/** Where the policy of a place on the menu is written. */
const policyFile = (place: number): string => `${policyFolder}/found-${place + 1}.yaml`;

/** Writes what a search came to; false if a file is incomplete. Throws `writeFailed`. */
export async function writeOptimise(
  writer: OutputWriter,
  folder: string,
  document: OptimiseDocument,
  told: readonly ToldCandidate[],
  menu: readonly MenuCandidate[],
  host: Pick<Host, 'files' | 'storeFiles' | 'pageFolder' | 'readBytes'>,
  texts: Texts,
): Promise<boolean> {
  const { files, storeFiles } = host;
  writer.whole(searchResults, optimiseJson(document));
  writer.rows('menu.csv', menuRows(document));
  writer.rows('differences.csv', differenceRows(document));
  writer.rows('levers.csv', leverRows(document));
  writer.rows('candidates.csv', candidateRows(document, told));
  writer.whole('report.html', optimiseHtml(document, host, texts));
  const parquet = `${folder}/candidates.parquet`;
  await storeFiles.replace(parquet, candidateParquet(document, told)).catch((thrown) => {
    throw new FaultError({ code: 'writeFailed', path: parquet, value: String(thrown) });
  });
  files.makeFolder(join(folder, policyFolder));
  for (let place = 0; place < most; place++) {
    const policy = menu[place]?.policy;
    // A menu of before may have been longer.
    if (policy === undefined) files.remove(join(folder, policyFile(place)));
    else writer.whole(policyFile(place), writePolicy(policy));
  }
  return writer.finish();
}
