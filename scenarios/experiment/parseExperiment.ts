import { FaultError } from '../../sim/engine/fault.ts';
import { decodeText } from '../loader/checkText.ts';
import { load, treeFaults } from '../loader/load.ts';
import { faultError, type LoadOptions } from '../loader/loadFault.ts';
import type { Experiment } from './experiment.ts';
import { experimentFaults } from './experimentFaults.ts';
import { experimentSchema } from './experimentSchema.ts';
import { experimentOfWritten, type WrittenExperiment, writtenExperimentOf } from './writtenExperiment.ts';

/** Reads an experiment file (YAML). Throws one `FaultError` with all faults of the file; whether its policies can be staffed and paid is for `planExperiment`. */
export function parseExperiment(text: string, options: LoadOptions = {}): Experiment {
  return experimentOfWritten(load(text, experimentSchema, experimentFaults, options) as WrittenExperiment);
}

/** As `parseExperiment`, from the bytes of a file; anything but UTF-8 is a fault (`badEncoding`). */
export const parseExperimentBytes = (bytes: Uint8Array, options: LoadOptions = {}): Experiment =>
  parseExperiment(decodeText(bytes, options), options);

/** The experiment that plain data of any origin stand for. Throws one `FaultError` with everything that is wrong. */
export function readWrittenExperiment(value: unknown): Experiment {
  const faults = treeFaults({ value, faults: [], lineOf: () => 1 }, experimentSchema, experimentFaults);
  if (faults.length > 0) throw new FaultError(faultError({}, faults).faults.map(({ line: _, ...one }) => one));
  return experimentOfWritten(value as WrittenExperiment);
}

/** Throws what is wrong with an experiment; paths are those of its file. */
export function checkExperiment(experiment: Experiment): void {
  readWrittenExperiment(writtenExperimentOf(experiment));
}
