import type { LeverKey } from '../models/governance/parameters/levers.ts';
import type { Bilingual, Sourced } from './sourced.ts';

/** A policy as its file states it, checked: overrides on the policies it extends. */
export interface PolicySpec {
  readonly id: string;
  /** Ids, the later over the earlier; a policy reached twice counts once, at its first place. Empty: it must set every lever. */
  readonly extends: readonly string[];
  readonly label: Bilingual;
  readonly levers: Readonly<Partial<Record<LeverKey, Sourced>>>;
}
