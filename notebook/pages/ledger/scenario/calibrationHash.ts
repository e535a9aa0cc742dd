import { scenarioCalibration } from '../../../../ledger/scenario/scenarioCalibration.ts';
import { encodeCalibration } from '../../../../scenarios/calibration/calibrationToken.ts';
import { readWrittenCalibration } from '../../../../scenarios/calibration/parseCalibration.ts';
import type { CaseSpec } from '../../../../scenarios/caseSpec.ts';

/** Where the page Calibration stands ready to bring a county to its own targets; undefined where its ledger gives none to calibrate to. */
export function calibrationHash(spec: CaseSpec, text: string): string | undefined {
  const written = scenarioCalibration(spec, text);
  return written === undefined ? undefined : `#/calibration?q=${encodeCalibration(readWrittenCalibration(written))}`;
}
