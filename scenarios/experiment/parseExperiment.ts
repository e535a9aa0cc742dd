import { FaultError } from '../../sim/engine/fault.ts';
import { decodeText } from '../loader/checkText.ts';
import { loadTree, treeFaults } from '../loader/load.ts';
import { faultError, type LoadOptions } from '../loader/loadFault.ts';
import type { Tree } from '../loader/readTree.ts';
import { settingsLimits } from '../question/settingsFile.ts';
import type { Experiment } from './experiment.ts';
import { experimentFaults } from './experimentFaults.ts';
import { experimentSchema } from './experimentSchema.ts';
import { sizeFaults } from './sizeFaults.ts';
import { experimentOfWritten, type WrittenExperiment, writtenExperimentOf } from './writtenExperiment.ts';

/**
 * Reads an experiment file (YAML). Throws one `FaultError` with all faults of the file: code, path, line, value, expectation. Never throws anything else,
 * and ends in bounded time on any input. Whether its policies can be staffed and paid is for `planExperiment` to say.
 *
 *     parseExperiment(text, { name: 'mine.yaml' }).factors.length
 */
export function parseExperiment(text: string, options: LoadOptions = {}): Experiment {
  const withLimits = { limits: settingsLimits, ...options };
  return experimentOfTree(loadTree(text, withLimits), withLimits);
}

/** As `parseExperiment`, from the bytes of a file; anything but UTF-8 is a fault (`badEncoding`). */
export const parseExperimentBytes = (bytes: Uint8Array, options: LoadOptions = {}): Experiment =>
  parseExperiment(decodeText(bytes, { limits: settingsLimits, ...options }), options);

/** The experiment that plain data of any origin stand for. Throws one `FaultError` with everything that is wrong. */
export function readWrittenExperiment(value: unknown): Experiment {
  try {
    return experimentOfTree({ value, faults: [], lineOf: () => 1 }, {});
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    throw new FaultError(error.faults.map(({ line: _, ...one }) => one));
  }
}

/** Throws what is wrong with an experiment; paths are those of its file. */
export function checkExperiment(experiment: Experiment): void {
  readWrittenExperiment(writtenExperimentOf(experiment));
  const { policies, reference } = experiment.question;
  // The writing names its reference, and an empty place has no name.
  if (policies[reference] === undefined) {
    const expected = `[0, ${policies.length - 1}]`;
    throw new FaultError({ code: 'outOfRange', path: 'reference', value: reference, expected });
  }
}

function experimentOfTree(tree: Tree, options: LoadOptions): Experiment {
  const faults = treeFaults(tree, experimentSchema, experimentFaults);
  if (faults.length > 0) throw faultError(options, faults);
  const experiment = experimentOfWritten(tree.value as WrittenExperiment);
  const sizes = sizeFaults(experiment).map((one) => ({ ...one, line: tree.lineOf(one.path) }));
  if (sizes.length > 0) throw faultError(options, sizes);
  return experiment;
}
