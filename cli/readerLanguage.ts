import { type Language, languageOf, languages } from '../locales/language.ts';
import type { Fault } from '../sim/engine/fault.ts';

/** The language of `--lang`, or of the environment; with a fault if `--lang` names none. */
export function readerLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { readonly language: Language; readonly fault?: Fault } {
  const byEnvironment = languageOf(env);
  const at = argv.findLastIndex((text) => text === '--lang' || text.startsWith('--lang='));
  if (at < 0) return { language: byEnvironment };
  const text = argv[at] as string;
  const value = text === '--lang' ? argv[at + 1] : text.slice('--lang='.length);
  const language = languages.find((known) => known === value);
  if (language !== undefined) return { language };
  // Without a value commander says so itself.
  if (value === undefined) return { language: byEnvironment };
  return {
    language: byEnvironment,
    fault: { code: 'notOneOf', path: '--lang', value, expected: languages.join(', ') },
  };
}
