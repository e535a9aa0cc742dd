import type { PolicyChoice, Question } from '../scenarios/question/question.ts';
import type { RunOptions } from './commands/runOptions.ts';
import type { Host } from './host.ts';
import { isPath, readOwnFile } from './ownFile.ts';

/** What the options of a run ask: names are those of the catalogue, or paths of files of the reader's own. Throws `fileUnreadable`. */
export function questionOfOptions(caseName: string, options: RunOptions, readBytes: Host['readBytes']): Question {
  const { policies, reference, days, seed, replicates, precision, sliceDenominator, settings, ensemble } = options;
  const choice = (name: string): PolicyChoice =>
    isPath(name) ? { kind: 'file', file: readOwnFile(name, readBytes) } : { kind: 'builtIn', id: name };
  return {
    case: isPath(caseName) ? readOwnFile(caseName, readBytes) : caseName,
    policies: policies.map(choice),
    reference: policies.indexOf(reference),
    days,
    seed,
    worlds: precision === undefined ? { replicates } : { precision },
    slice: sliceDenominator,
    settings,
    ...(ensemble === undefined ? {} : { ensemble: readOwnFile(ensemble, readBytes) }),
  };
}
