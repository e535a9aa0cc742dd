export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The variables that name a reader's language, the strongest first, as POSIX orders them. */
export interface LanguageEnvironment {
  readonly LC_ALL?: string | undefined;
  readonly LC_MESSAGES?: string | undefined;
  readonly LANG?: string | undefined;
}

/** zh where the first variable that is set starts with `zh` or none is set, else en. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: LanguageEnvironment): Language {
  const name = LC_ALL || LC_MESSAGES || LANG || 'zh';
  return name.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
