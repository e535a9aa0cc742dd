import type { BuiltFigure } from './builtFigure.ts';
import { download } from './export/download.ts';
import { exportFault } from './export/exportFault.ts';
import type { Format } from './export/figureFile.ts';
import { figureFileName } from './export/fileName.ts';
import { onDemand } from './export/onDemand.ts';

export type { Format };

const loadFiles = () => import('./export/figureFile.ts');

/** Loads what saving takes, the spreadsheet writer aside, while it can be had; off the network it would not be there. */
export function prepareTakeAway(): void {
  // Saving tries again and tells.
  loadFiles().catch(() => {});
}

/** Saves the figure as a file; returns the file's name. Throws a FaultError: `chunkMissing`, `exportFailed`. */
export async function takeAway(figure: BuiltFigure, format: Format): Promise<string> {
  const name = figureFileName(figure, format);
  try {
    const { figureFile } = await onDemand(name, loadFiles);
    download(await figureFile(figure, format), name);
    return name;
  } catch (error) {
    throw exportFault(error, name);
  }
}
