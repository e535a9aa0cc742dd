import { checkPriors } from '../../sim/analysis/calibration/checkCalibration.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { factorsOf } from '../experiment/factorsOf.ts';
import type { ScenariosFaultCode } from '../faultCodes.ts';
import { decodeText } from '../loader/checkText.ts';
import { loadTree, treeFaults } from '../loader/load.ts';
import { faultError, type LoadOptions } from '../loader/loadFault.ts';
import type { Tree } from '../loader/readTree.ts';
import { settingsLimits } from '../question/settingsFile.ts';
import type { CalibrationChoice } from './calibrationChoice.ts';
import { calibrationFaults } from './calibrationFaults.ts';
import { calibrationSchema } from './calibrationSchema.ts';
import { calibrationOfWritten, type WrittenCalibration } from './writtenCalibration.ts';

/**
 * Reads a calibration file (YAML). Throws one `FaultError` with all faults of the file: code, path, line, value, expectation. Whether its policy can be staffed and paid is for `planCalibration` to say.
 *
 *     parseCalibration(text, { name: 'mine.yaml' }).targets.length
 */
export function parseCalibration(text: string, options: LoadOptions = {}): CalibrationChoice {
  const withLimits = { limits: settingsLimits, ...options };
  return calibrationOfTree(loadTree(text, withLimits), withLimits);
}

/** As `parseCalibration`, from the bytes of a file; anything but UTF-8 is a fault (`badEncoding`). */
export const parseCalibrationBytes = (bytes: Uint8Array, options: LoadOptions = {}): CalibrationChoice =>
  parseCalibration(decodeText(bytes, { limits: settingsLimits, ...options }), options);

/** The calibration that plain data of any origin stand for. Throws one `FaultError` with everything that is wrong. */
export function readWrittenCalibration(value: unknown): CalibrationChoice {
  try {
    return calibrationOfTree({ value, faults: [], lineOf: () => 1 }, {});
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    throw new FaultError(error.faults.map(({ line: _, ...one }) => one));
  }
}

function calibrationOfTree(tree: Tree, options: LoadOptions): CalibrationChoice {
  const faults = treeFaults(tree, calibrationSchema, calibrationFaults);
  if (faults.length > 0) throw faultError(options, faults);
  const choice = calibrationOfWritten(tree.value as WrittenCalibration);
  try {
    checkPriors(factorsOf(choice.factors), choice.priors, 'priors');
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    // Codes of priors are those of their own room.
    const found = error.faults.map((one) => ({
      ...one,
      code: one.code as ScenariosFaultCode,
      line: tree.lineOf(one.path),
    }));
    throw faultError(options, found);
  }
  return choice;
}
