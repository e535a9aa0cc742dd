import type { CalibrationDocument } from '../../../report/calibration/calibrationDocument.ts';
import { calibrationJson } from '../../../report/calibration/calibrationDocument.ts';
import { generationRows, pointRows, posteriorRows, targetRows } from '../../../report/calibration/calibrationRows.ts';
import type { Ensemble } from '../../../scenarios/ensemble/ensemble.ts';
import { ensembleYaml } from '../../../scenarios/ensemble/parseEnsemble.ts';
import type { CalibrationState } from '../../../sim/analysis/calibration/calibration.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { calibrationResults } from '../../../sim/experiment/folder/folderStatus.ts';
import type { Host } from '../../host.ts';
import type { OutputWriter } from '../../output/outputWriter.ts';
import { calibratedPoints, pointsParquet } from './calibratedPoints.ts';

/** The file of an ensemble in the folder of its calibration. */
export const ensembleFile = 'ensemble.yaml';

/** Writes what a calibration came to; false if a file is incomplete. Throws `writeFailed`. */
export async function writeCalibration(
  writer: OutputWriter,
  folder: string,
  document: CalibrationDocument,
  state: CalibrationState,
  ensemble: Ensemble | undefined,
  { files, storeFiles }: Pick<Host, 'files' | 'storeFiles'>,
): Promise<boolean> {
  const points = calibratedPoints(state);
  const keys = [...state.targets.map(({ key }) => key), ...state.kept];
  writer.rows('posterior.csv', posteriorRows(document));
  writer.rows('targets.csv', targetRows(document));
  writer.rows('generations.csv', generationRows(document));
  writer.rows('points.csv', pointRows(document, points, keys));
  const parquet = `${folder}/points.parquet`;
  await storeFiles.replace(parquet, pointsParquet(state, points, keys)).catch((thrown) => {
    throw new FaultError({ code: 'writeFailed', path: parquet, value: String(thrown) });
  });
  // An ensemble of before may have been one of easier targets.
  if (ensemble === undefined) files.remove(`${folder}/${ensembleFile}`);
  else writer.whole(ensembleFile, ensembleYaml(ensemble));
  writer.whole(calibrationResults, calibrationJson(document));
  return writer.finish();
}
