import type { DiscoverDocument } from './discoverDocument.ts';
import type { RobustDocument } from './robustDocument.ts';

/** Where null is meant; everywhere else it is a number that cannot be given. */
const nullKeys: readonly string[] = ['aim', 'against', 'first', 'side', 'lower', 'upper'];

/** Decimals of positions, and significant digits of curves: a chart shows no more. */
const positionDigits = 1e7;
const curveDigits = 4;

/** The document as JSON: NaN is null, an end of a crossing's interval outside the tested range too. */
export const robustJson = (document: RobustDocument): string => jsonOf(document);

/** The same of boxes and trees. */
export const discoverJson = (document: DiscoverDocument): string => jsonOf(document);

/** What `robustJson` wrote, or what a parser made of it. */
export const robustOfJson = (value: unknown): RobustDocument => revived(value, '') as RobustDocument;

export const discoverOfJson = (value: unknown): DiscoverDocument => revived(value, '') as DiscoverDocument;

const jsonOf = (document: object): string =>
  `${JSON.stringify(document, (key, value: unknown) => {
    if (key === 'positions') return (value as readonly (readonly number[])[]).map((point) => point.map(rounded));
    if (value instanceof Float64Array) return Array.from(value, (one) => Number(one.toPrecision(curveDigits)));
    return value;
  })}\n`;

const rounded = (position: number): number => Math.round(position * positionDigits) / positionDigits;

function revived(value: unknown, key: string): unknown {
  if (value === null) return nullKeys.includes(key) ? null : Number.NaN;
  if (typeof value !== 'object' || key === 'worlds') return value;
  if (Array.isArray(value)) return value.map((one) => revived(one, ''));
  const own = value as Readonly<Record<string, unknown>>;
  const entries = Object.entries(own).map(([name, one]): [string, unknown] => {
    if (key === 'curve') return [name, Float64Array.from(one as readonly (number | null)[], (at) => at ?? Number.NaN)];
    if (one === null && isCrossing(own) && name === 'lo') return [name, Number.NEGATIVE_INFINITY];
    if (one === null && isCrossing(own) && name === 'hi') return [name, Number.POSITIVE_INFINITY];
    return [name, revived(one, name)];
  });
  return Object.fromEntries(entries);
}

/** Whether null ends of an interval are beyond the tested range. */
const isCrossing = (one: Readonly<Record<string, unknown>>): boolean =>
  'isSure' in one || ('distance' in one && one.side !== 'at');
