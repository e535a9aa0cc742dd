import { FaultError } from '../../sim/engine/fault.ts';
import { versionFault } from '../question/migrations.ts';
import { packedText, questionDamaged, unpackedText } from '../question/packedText.ts';
import type { CalibrationChoice } from './calibrationChoice.ts';
import { readWrittenCalibration } from './parseCalibration.ts';
import { writtenCalibrationOf } from './writtenCalibration.ts';

/** The version of the format that is written; every one that was written before stays readable. */
const formatVersion = 1;

/** A calibration as text that goes into an address: as `encodeQuestion` has it, of the JSON of the written calibration. Throws its faults. */
export function encodeCalibration(choice: CalibrationChoice): string {
  const written = writtenCalibrationOf(choice);
  readWrittenCalibration(written);
  return packedText(formatVersion, JSON.stringify(written));
}

/**
 * The calibration of a token, checked as if it were hostile. Throws a `FaultError` and nothing else: `questionDamaged` for what is not whole,
 * `questionVersion`, `questionTooNew`, `questionTooLarge`, or the faults of the calibration in it.
 */
export function decodeCalibration(token: string): CalibrationChoice {
  const { version, unpack } = unpackedText(token);
  const fault = versionFault(version, 'token', []);
  if (fault !== undefined) throw new FaultError(fault);
  return readWrittenCalibration(parsed(unpack(), token));
}

function parsed(text: string, token: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw questionDamaged(token);
  }
}
