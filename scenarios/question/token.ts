import { FaultError } from '../../sim/engine/fault.ts';
import { checkQuestion, readWritten } from './checkQuestion.ts';
import { defaultQuestion } from './defaults.ts';
import { formatVersion, migrated, migrations, versionFault } from './migrations.ts';
import { packedText, questionDamaged, unpackedText } from './packedText.ts';
import type { Question } from './question.ts';
import { writtenOf } from './written.ts';

/**
 * A question as text that goes into an address: `1.` (version of the format) and, as base64url, the deflated JSON of the written question without
 * its defaults, then three bytes of its SHA-256. Equal questions give equal tokens. Throws the faults of `checkQuestion`.
 */
export function encodeQuestion(question: Question): string {
  checkQuestion(question);
  return packedText(formatVersion, JSON.stringify(withoutDefaults(question)));
}

/**
 * The question of a token, checked as if it were hostile. Throws a `FaultError` and nothing else: `questionDamaged` for what is not whole,
 * `questionVersion`, `questionTooNew`, `questionTooLarge`, or the faults of the question in it. `steps` are the migrations of old versions.
 */
export function decodeQuestion(token: string, steps = migrations): Question {
  const { version, unpack } = unpackedText(token);
  const fault = versionFault(version, 'token', steps);
  if (fault !== undefined) throw new FaultError(fault);
  return readWritten(migrated(parsed(unpack(), token), version, steps));
}

function parsed(text: string, token: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw questionDamaged(token);
  }
}

function withoutDefaults(question: Question): object {
  const usual = new Map<string, unknown>(Object.entries(writtenOf(defaultQuestion(question.case))));
  usual.set('reference', writtenOf({ ...question, reference: 0 }).reference);
  usual.delete('case');
  return Object.fromEntries(
    Object.entries(writtenOf(question)).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(usual.get(key)),
    ),
  );
}
