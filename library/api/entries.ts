import type { LeverValue } from './inputs.ts';

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A built-in case: a county. */
export interface CaseEntry {
  readonly id: string;
  readonly label: Bilingual;
  readonly description: Bilingual;
  /** Ids of its own policies. */
  readonly before: string;
  readonly after: string;
  /** By key of `assumptions`, in the units stated there. */
  readonly constants: Readonly<Record<string, number>>;
}

/** A built-in policy. */
export interface PolicyEntry {
  readonly id: string;
  readonly label: Bilingual;
  /** All levers, those it leaves at their defaults included. */
  readonly levers: Readonly<Record<string, LeverValue>>;
}

/** A lever, uncertainty or constant. */
export interface ParameterEntry {
  readonly key: string;
  readonly kind: 'lever' | 'uncertainty' | 'constant';
  readonly label: Bilingual;
  /** One sentence on what it is and what it means for a comparison. */
  readonly note: Bilingual;
  /** As printed: `h`, `d`, `1/d`, `share`, `yuan` … */
  readonly unit: string;
  /** The model's; cases and policies state their own. */
  readonly default: LeverValue;
  /** Least and greatest, inclusive; or in `options` what may be chosen. */
  readonly range?: readonly [number, number];
  readonly options?: readonly string[];
  /** `seed`, `literature` or `assumption`; the key of the source, and what stands there. */
  readonly provenance: { readonly kind: string; readonly source?: string; readonly passage?: string };
}

/** What is measured. */
export interface OutcomeEntry {
  readonly key: string;
  readonly label: Bilingual;
  readonly definition: Bilingual;
  readonly unit: string;
  readonly better: 'higher' | 'lower' | 'neither';
}
