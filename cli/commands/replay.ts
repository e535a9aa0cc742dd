import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { ComparisonDocument } from '../../report/document.ts';
import { planOf } from '../../scenarios/question/planOf.ts';
import { parseSettings, type SettingsFile, settingsLimits } from '../../scenarios/question/settingsFile.ts';
import { decodeQuestion, encodeQuestion } from '../../scenarios/question/token.ts';
import { exitCodes } from '../exitCodes.ts';
import type { Host } from '../host.ts';
import { isPath, readOwnFile } from '../ownFile.ts';
import { reportPlan } from './reportPlan.ts';
import { type RawOutputOptions, readOutputOptions } from './runOptions.ts';

/**
 * Runs what *copy settings* gave, a token or a settings file, and says whether the result is the one the file names. Resolves with the exit code, 1
 * where the same engine gives another result. Throws the faults of the token or file before anything is run.
 */
export async function replay(source: string, raw: RawOutputOptions, host: Host, texts: Texts): Promise<number> {
  const options = readOutputOptions(raw, host.cores);
  const settings = isPath(source) ? readSettingsFile(source, host) : { question: decodeQuestion(source) };
  const { exit, document } = await reportPlan('compare', planOf(settings.question), options, host, texts);
  if (settings.replay === undefined || document.stop === 'cancelled') return exit;
  const verdict = judge(settings, settings.replay, document);
  const { hash = '', engine, version } = settings.replay;
  const values = { file: source, hash, engine, version, own: document.engine, ownVersion: document.version };
  host.message(`${fill(texts.report.replay[verdict], values)}\n`);
  return verdict === 'differs' && exit === exitCodes.done ? exitCodes.incomplete : exit;
}

function readSettingsFile(path: string, host: Host): SettingsFile {
  const { name, text } = readOwnFile(path, host.readBytes, settingsLimits);
  return parseSettings(text, { name });
}

type Verdict = keyof Texts['report']['replay'];

/** What the new result says of the one a settings file names. */
function judge(
  { question }: SettingsFile,
  { token, engine, hash }: NonNullable<SettingsFile['replay']>,
  document: ComparisonDocument,
): Verdict {
  // An edited file asks another question than the one its hash answers.
  if (token !== encodeQuestion(question)) return 'edited';
  if (hash === undefined) return engine === document.engine ? 'noHash' : 'noHashOtherEngine';
  if (engine === document.engine) return hash === document.hash ? 'same' : 'differs';
  return hash === document.hash ? 'sameOtherEngine' : 'otherEngine';
}
