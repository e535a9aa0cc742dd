import type { DayOrder } from './readDate.ts';

/** How many dates of a column can only be read with the day first, only with the month first, or either way. */
export interface DayOrderEvidence {
  readonly dmy: number;
  readonly mdy: number;
  readonly either: number;
}

const yearLast = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}(?!\d)/;

/** Counts what the dates of a column say of the order of day and month. */
export function dayOrderEvidence(texts: Iterable<string>): DayOrderEvidence {
  let [dmy, mdy, either] = [0, 0, 0];
  for (const text of texts) {
    const found = yearLast.exec(text);
    if (found === null) continue;
    const [a, b] = [Number(found[1]), Number(found[2])];
    if (a > 12 && b <= 12) dmy++;
    else if (b > 12 && a <= 12) mdy++;
    else if (a !== b) either++;
  }
  return { dmy, mdy, either };
}

/** A few dates that contradict the rest are slips. */
const mostSlips = 0.05;

/** The order that the dates of a column have, or undefined where they do not say: none does, or both do. */
export function dayOrderOf({ dmy, mdy }: DayOrderEvidence): DayOrder | undefined {
  const slips = mostSlips * (dmy + mdy);
  if (dmy > 0 && mdy <= slips) return 'dmy';
  return mdy > 0 && dmy <= slips ? 'mdy' : undefined;
}
