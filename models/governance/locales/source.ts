import type { SourceKey } from '../parameters/definition.ts';
import type { ParameterKey } from './parameterWords.ts';

/** A text that exists in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** One entry of the bibliography. What the project's copy of a text does not state is `unknown`, never guessed. */
export interface Source {
  readonly author: string;
  readonly title: string;
  readonly year: number | 'unknown';
  readonly publication: string;
  /** `excerpt`: an abstract, a table or a quotation was seen, not the whole text. */
  readonly read: 'whole' | 'excerpt';
  /** Secondary or doubtful: never calibrate to it. */
  readonly weak?: true;
  /** What is taken from it. */
  readonly says: Bilingual;
  /** Seeds: the passage behind a parameter's default provenance, in simplified characters, letter for letter. */
  readonly passages?: Readonly<Partial<Record<ParameterKey, string>>>;
}

export type SeedKey = Extract<SourceKey, `seed${string}`>;
export type LiteratureKey = Exclude<SourceKey, SeedKey>;
