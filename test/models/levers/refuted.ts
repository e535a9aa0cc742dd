import type { LeverKey } from '../../../models/governance/parameters/levers.ts';
import type { Direction } from './expectations.ts';

/** What came instead of an expected effect or price, and why. */
export interface Refutation {
  readonly instead: Direction | 'undecided';
  readonly why: string;
}

/** Expectations the model did not bear out. They stand as they were declared; what was measured is in docs/validation.*.md. */
export const refuted: Partial<Record<LeverKey, { readonly effect?: Refutation; readonly price?: Refutation }>> = {};
