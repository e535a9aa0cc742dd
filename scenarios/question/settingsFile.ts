import { z } from 'zod';
import { isMap } from '../loader/checkSourced.ts';
import { loadTree, treeFaults } from '../loader/load.ts';
import { fault, faultError, type LoadOptions } from '../loader/loadFault.ts';
import { joined, type Tree } from '../loader/readTree.ts';
import { checkQuestion } from './checkQuestion.ts';
import { limits } from './limits.ts';
import { formatVersion, migrated, migrations, versionFault } from './migrations.ts';
import type { Question } from './question.ts';
import { questionFaults } from './questionFaults.ts';
import { questionSchema } from './questionSchema.ts';
import { encodeQuestion } from './token.ts';
import { questionOf, type WrittenQuestion, writtenOf } from './written.ts';
import { yamlText } from './yamlText.ts';

/** What a settings file says of the run it comes from. */
export interface ReplayFacts {
  /** Digest of the sources of the engine and the models. */
  readonly engine: string;
  /** Version of zhili. */
  readonly version: string;
  /** Hash of the finished result. */
  readonly hash?: string;
}

/** A settings file, read. */
export interface SettingsFile {
  readonly question: Question;
  /** `token` is the question as it was run; it differs from that of `question` where the file was edited since. */
  readonly replay?: ReplayFacts & { readonly token: string };
}

/** Own files stand in it whole and indented: one may be one token, and all of them with line ends of their own still fit. */
export const settingsLimits = { bytes: 4 * limits.allFilesBytes, tokenLength: 6 * limits.fileBytes };

/** A question as YAML that a person can read and edit and `parseSettings` reads. Throws the faults of `checkQuestion`. */
export function settingsYaml(question: Question, facts: ReplayFacts): string {
  checkQuestion(question);
  const { engine, version, hash } = facts;
  return yamlText({
    zhili: formatVersion,
    ...writtenOf(question),
    replay: { token: encodeQuestion(question), engine, version, ...(hash === undefined ? {} : { hash }) },
  });
}

const short = z.string({ error: 'text' }).max(100, { error: '≤ 100' });

const replaySchema = z.strictObject(
  {
    token: z.string({ error: 'text' }),
    engine: short,
    version: short,
    hash: short.regex(/^[0-9a-f]{64}$/, { error: '0-9 a-f, 64' }).optional(),
  },
  { error: '{token, engine, version}' },
);

/**
 * Throws one `FaultError` with everything that is wrong and where; `questionTooNew` or `questionVersion` where the format is another. `steps` are
 * the migrations of old versions.
 */
export function parseSettings(text: string, options: LoadOptions = {}, steps = migrations): SettingsFile {
  const withLimits = { ...options, limits: settingsLimits };
  const tree = loadTree(text, withLimits);
  const written = isMap(tree.value) ? tree.value : {};
  const { zhili, replay, ...rest } = written;
  if (zhili === undefined) {
    throw fault(options, { code: 'missingKey', path: 'zhili', expected: `1 … ${steps.length + 1}`, line: 1 });
  }
  const wrong = versionFault(zhili, 'zhili', steps);
  if (wrong !== undefined) throw fault(options, { ...wrong, line: tree.lineOf('zhili') });
  const value = migrated(rest, zhili as number, steps);
  const faults = [
    ...treeFaults({ ...tree, value }, questionSchema, questionFaults),
    ...(replay === undefined ? [] : treeFaults(below(tree, 'replay', replay), replaySchema, () => [])).map((one) => ({
      ...one,
      path: one.path === '' ? 'replay' : joined('replay', one.path),
    })),
  ];
  if (faults.length > 0) throw faultError(options, faults);
  return {
    question: questionOf(value as WrittenQuestion),
    ...(replay === undefined ? {} : { replay: replay as NonNullable<SettingsFile['replay']> }),
  };
}

/** What stands under a key, as a tree of its own. */
const below = (tree: Tree, key: string, value: unknown): Tree => ({
  value,
  faults: [],
  lineOf: (path) => tree.lineOf(path === '' ? key : joined(key, path)),
});
