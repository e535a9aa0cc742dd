import type { Estimate } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { hasInterval } from './indexRows.ts';
import type { KeyEntry } from './signKey.ts';

/** What the rows of a drawing share. */
export interface IndexAxis {
  /** With its unit. */
  readonly label: string;
  /** Where bars start: a line across all rows. */
  readonly origin: number;
  /** Its name above the rows; 0 needs none. */
  readonly originLabel?: string;
  readonly hasBars: boolean;
  /** Ends of the scale, where they are known beforehand. */
  readonly domain?: readonly [low: number, high: number];
  /** A dashed line across all rows besides that of the origin, with its name above. */
  readonly line?: { readonly at: number; readonly label: string };
  /** Whether an estimate is drawn softer, as one that tells nothing: by default where its interval holds the origin. */
  readonly isOpen?: (estimate: Estimate) => boolean;
  /** Numbers above 0 have a plus. */
  readonly isSigned?: boolean;
  /** What the signs are, where there are several. */
  readonly key?: readonly KeyEntry[];
  /** Why the drawing is not to be used as it looks; above everything. */
  readonly warning?: string | undefined;
}

export function isOpen(estimate: Estimate, { origin, isOpen: decide }: IndexAxis): boolean {
  if (decide !== undefined) return decide(estimate);
  return hasInterval(estimate) && !(estimate.lo > origin || estimate.hi < origin);
}

/** All that is drawn along the axis, with a little air. */
export function domainOf(
  estimates: readonly Estimate[],
  { origin, line, domain }: IndexAxis,
): readonly [low: number, high: number] {
  if (domain !== undefined) return domain;
  const all = [origin, ...(line === undefined ? [] : [line.at])];
  for (const { value, lo, hi } of estimates) all.push(...[value, lo, hi].filter(Number.isFinite));
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = (high - low || Math.abs(high) || 1) * 0.03;
  return [low < origin ? low - room : low, high > origin || low === high ? high + room : high];
}
