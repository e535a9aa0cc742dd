import { Document, isScalar, Scalar, visit } from 'yaml';
import type { Experiment } from './experiment.ts';
import { checkExperiment } from './parseExperiment.ts';
import { writtenExperimentOf } from './writtenExperiment.ts';

/** An experiment as YAML that a person can read and edit and `parseExperiment` reads as the same. Throws the faults of `checkExperiment`. */
export function writeExperiment(experiment: Experiment): string {
  checkExperiment(experiment);
  const document = new Document(writtenExperimentOf(experiment));
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || key.value !== 'text' || typeof value.value !== 'string') return;
      // A block would lose a text of blanks, and makes one line end of the two characters that end lines elsewhere.
      const isBlock = /\S/.test(value.value) && !value.value.includes('\r');
      value.type = isBlock ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}
