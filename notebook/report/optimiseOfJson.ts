import type { OptimiseDocument } from '../../report/search/optimiseDocument.ts';

/** What `optimiseJson` wrote: a figure that is null there is NaN, as it was. */
export function optimiseOfJson(value: unknown): OptimiseDocument {
  const document = value as OptimiseDocument;
  const figures = <One extends object>(all: readonly One[]): One[] => all.map((one) => withNaN(one));
  return {
    ...document,
    starts: document.starts.map((one) => ({ ...one, figures: figures(one.figures) })),
    menu: document.menu.map((one) => ({
      ...one,
      figures: figures(one.figures),
      against: one.against.map((other) => ({ ...other, differences: figures(other.differences) })),
    })),
  };
}

const withNaN = <One extends object>(one: One): One =>
  Object.fromEntries(Object.entries(one).map(([key, value]) => [key, value ?? Number.NaN])) as One;
