import type { ExplainDocument } from './explainDocument.ts';

/** The document as JSON: NaN is null. */
export const explainJson = (document: ExplainDocument): string => `${JSON.stringify(document, null, 2)}\n`;

/** What `explainJson` wrote, or what a parser made of it. */
export function explainOfJson(value: unknown): ExplainDocument {
  const document = value as ExplainDocument;
  return { ...document, outcomes: document.outcomes.map(withNaN) };
}

/** Of outcomes nothing but a number is ever null. */
function withNaN<Value>(value: Value): Value {
  if (value === null) return Number.NaN as Value;
  if (Array.isArray(value)) return value.map((one) => withNaN(one)) as Value;
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, withNaN(one)])) as Value;
}
