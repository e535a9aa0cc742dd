import { defaultReplicates } from '../../../scenarios/question/defaults.ts';
import type { Question } from '../../../scenarios/question/question.ts';
import { parseSettings, settingsLimits } from '../../../scenarios/question/settingsFile.ts';
import { decodeQuestion } from '../../../scenarios/question/token.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import type { Host } from '../../host.ts';
import { isPath, readOwnFile } from '../../ownFile.ts';
import { questionOfOptions } from '../../questionOfOptions.ts';
import { readRunOptions } from '../runOptions.ts';
import type { RawReportOptions } from './reportOptions.ts';

/** Options that say what is asked: a token or a settings file says it already. */
const asking = [
  'policies',
  'replicates',
  'precision',
  'days',
  'seed',
  'slice',
  'reference',
  'set',
  'ensemble',
] as const;

/**
 * What is asked: a replay token or a settings file says it all, a case (by name or file) takes the options of `compare`. Throws the faults of either, and
 * `excludingOptions` where a question is asked twice.
 */
export function questionOfSource(source: string, raw: RawReportOptions, host: Host): Question {
  const settled = settledQuestion(source, host);
  if (settled === undefined) {
    const { policies, replicates, precision, days, seed, slice, reference, set, ensemble } = raw;
    const asked = { policies, replicates, precision, days, seed, slice, reference, set, ensemble };
    const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
    const options = readRunOptions(given, { replicates: defaultReplicates, workers: host.cores });
    return questionOfOptions(source, options, host.readBytes);
  }
  const twice = asking.filter((key) => raw[key] !== undefined);
  if (twice.length > 0) {
    throw new FaultError(twice.map((key) => ({ code: 'excludingOptions', path: `--${key}`, value: source })));
  }
  return settled;
}

/** Of a token or a settings file; undefined of a case. */
function settledQuestion(source: string, host: Host): Question | undefined {
  if (/^\d+\./.test(source)) return decodeQuestion(source);
  if (!isPath(source)) return undefined;
  const { name, text } = readOwnFile(source, host.readBytes, settingsLimits);
  return /^zhili:/m.test(text) ? parseSettings(text, { name }).question : undefined;
}
