import { fill } from '../../../locales/fill.ts';
import type { CellFault } from '../../frame/protocol.ts';
import type { FrameTexts } from '../../locales/en/frame.ts';

/** What is wrong in a cell in one line, as its output says it; an error's own words are its own. */
export function faultWords({ kind, message, line }: CellFault, { faults, line: place }: FrameTexts): string {
  const said = fill(faults[kind], { name: message, seconds: message, message });
  const text = kind === 'thrown' ? message : kind === 'syntax' ? `${said}: ${message}` : said;
  return line === undefined ? text : `${text} (${fill(place, { line })})`;
}
