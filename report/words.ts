import type { Texts } from '../locales/texts.ts';
import { displayed } from './numbers.ts';

/** The unit as a reader sees it; a unit without a text is shown as it is. */
export function unitText(unit: string, texts: Texts): string {
  return texts.units[unit] ?? unit;
}

/** The label of an outcome; a key without a text is shown as it is. */
export function outcomeLabel(key: string, texts: Texts): string {
  return texts.outcomes[key]?.label ?? key;
}

/** Label and unit of a row of outcomes. */
export function rowLabel(key: string, unit: string, texts: Texts): string {
  return `${outcomeLabel(key, texts)} ${unitText(displayed(unit).unit, texts)}`.trimEnd();
}

/** A sentence that begins with a label, with a capital letter. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
