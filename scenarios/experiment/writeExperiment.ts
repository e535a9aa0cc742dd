import { yamlText } from '../question/yamlText.ts';
import type { Experiment } from './experiment.ts';
import { checkExperiment } from './parseExperiment.ts';
import { writtenExperimentOf } from './writtenExperiment.ts';

/** An experiment as YAML that a person can read and edit and `parseExperiment` reads as the same. Throws the faults of `checkExperiment`. */
export function writeExperiment(experiment: Experiment): string {
  checkExperiment(experiment);
  return yamlText(writtenExperimentOf(experiment));
}
