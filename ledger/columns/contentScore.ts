import type { ColumnKey } from './columnMapping.ts';
import type { ColumnProfile } from './profileColumn.ts';

/** Longest usual word of a type, a place or an office, in characters. */
const wordLength = 24;

/** So few cells do not say whether words come again. */
const fewCells = 20;

/** Whether a column holds words of which there are few: each comes again and again. */
function fewWords({ n, words, different, length, personal, looksLikeNames }: ColumnProfile): number {
  if (length > wordLength || personal > 0.2) return 0;
  return words * (n > fewCells && different > 0.5 ? 0.4 : 1) * (looksLikeNames ? 0.3 : 1);
}

/** How well what stands in a column fits what it may be, in [0, 1]. */
export function contentScore(key: ColumnKey, profile: ColumnProfile, paths: number): number {
  const { dates, serials, words, different, personal, looksLikeNames, length } = profile;
  switch (key) {
    case 'received':
    case 'accepted':
    case 'closed':
    case 'time':
      return Math.min(1, dates + 0.8 * serials);
    case 'type':
    case 'place':
    case 'department':
    case 'result':
    case 'channel':
    case 'activity':
      return fewWords(profile) * (paths > 0.5 ? 0.3 : 1);
    case 'path':
      return paths;
    case 'caseId':
      return length > 40 || dates > 0.5 ? 0 : personal > 0.5 ? 0.1 : 0.3 + 0.7 * different;
    case 'person':
      // Many share a name, nobody a number.
      if (personal > 0.5) return 1;
      if (looksLikeNames) return 0.8;
      return words > 0.5 && length <= 6 ? 0.6 : length <= 24 && dates < 0.5 ? 0.5 : 0;
    case 'household':
      return length <= 24 && dates < 0.5 ? 0.6 : 0;
  }
}
