import { FaultError } from '../../sim/engine/fault.ts';
import { versionFault } from '../question/migrations.ts';
import { packedText, questionDamaged, unpackedText } from '../question/packedText.ts';
import type { Experiment } from './experiment.ts';
import { checkExperiment, readWrittenExperiment } from './parseExperiment.ts';
import { writtenExperimentOf } from './writtenExperiment.ts';

/** The version of the format that is written; every one that was written before stays readable. */
const formatVersion = 1;

/**
 * An experiment as text that goes into an address: as `encodeQuestion` has it, of the JSON of the written experiment. Equal experiments give equal
 * tokens. Throws the faults of `checkExperiment`.
 */
export function encodeExperiment(experiment: Experiment): string {
  checkExperiment(experiment);
  return packedText(formatVersion, JSON.stringify(writtenExperimentOf(experiment)));
}

/**
 * The experiment of a token, checked as if it were hostile. Throws a `FaultError` and nothing else: `questionDamaged` for what is not whole,
 * `questionVersion`, `questionTooNew`, `questionTooLarge`, or the faults of the experiment in it.
 */
export function decodeExperiment(token: string): Experiment {
  const { version, unpack } = unpackedText(token);
  const fault = versionFault(version, 'token', []);
  if (fault !== undefined) throw new FaultError(fault);
  return readWrittenExperiment(parsed(unpack(), token));
}

function parsed(text: string, token: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw questionDamaged(token);
  }
}
