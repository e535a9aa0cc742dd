import type { Fault } from '../../sim/engine/fault.ts';
import { ledgerFault } from '../faultCodes.ts';

/** What words of types, places and offices are like, and sentences are not: lengths in characters, shares of the different words. */
const wordLimits = { length: 30, longShare: 0.1, meanLength: 20, fewWords: 30, perCell: 1 / 3, words: 3000 } as const;

/**
 * Why a column cannot be one of words: its texts are sentences, or nearly every case has its own, which would tell cases apart. The second can be allowed for places, where each village may have its own name.
 * A sentence that comes again and again passes: this is a rule of thumb.
 */
export function freeTextFault(path: string, column: string, cells: readonly string[], allowsMany: boolean): Fault[] {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const words = [...new Set(filled)];
  if (words.length === 0) return [];
  const { length, longShare, meanLength, fewWords, perCell } = wordLimits;
  const long = words.filter((word) => [...word].length > length).length;
  const mean = words.reduce((sum, word) => sum + [...word].length, 0) / words.length;
  if (long > longShare * words.length || mean > meanLength) {
    const value = `${column}: ${Math.round(mean)}`;
    return [ledgerFault('ledgerFreeText', path, { value, expected: `≤ ${meanLength}` })];
  }
  const most = Math.min(wordLimits.words, Math.max(fewWords, Math.floor(filled.length * perCell)));
  if (words.length <= most || allowsMany) return [];
  return [ledgerFault('ledgerTooManyWords', path, { value: `${column}: ${words.length}`, expected: `≤ ${most}` })];
}
