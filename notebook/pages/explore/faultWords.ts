import { fill } from '../../../locales/fill.ts';
import type { CellFault } from '../../frame/protocol.ts';
import type { ExploreTexts } from '../../locales/en/explore.ts';

/** What is wrong in a cell, in the reader's language; an error's own words are its own. */
export function faultWords({ kind, message, line }: CellFault, words: ExploreTexts): string {
  const text = fill(words.faults[kind], { message });
  return line === undefined ? text : fill(words.faults.at, { line, text });
}
