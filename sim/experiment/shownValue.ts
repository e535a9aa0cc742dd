import type { FaultValue } from '../engine/fault.ts';

/** What a caller gave instead, as a fault can hold it: objects and what is missing by their text. */
export const shownValue = (value: unknown): FaultValue =>
  typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : textOf(value);

const textOf = (value: unknown): string => (typeof value === 'object' && value !== null ? 'object' : String(value));
