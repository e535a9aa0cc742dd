import { distance } from 'fastest-levenshtein';
import { fill } from '../../../locales/fill.ts';
import type { FrameTexts } from '../../locales/en/frame.ts';
import type { CellFault } from '../protocol.ts';

/** Names that could have been meant: few typing errors away, or the same but for case. */
function nearest(name: string, known: Iterable<string>): string[] {
  const far = (one: string) => distance(one.toLowerCase(), name.toLowerCase());
  return [...known]
    .filter((one) => far(one) <= Math.max(1, name.length / 4))
    .sort((a, b) => far(a) - far(b))
    .slice(0, 3);
}

/** What is wrong with a cell, in the reader's words, for its output. */
export function faultElement(fault: CellFault, texts: FrameTexts, names: Iterable<string>): HTMLElement {
  const element = document.createElement('p');
  element.className = 'cell-fault';
  element.dataset.kind = fault.kind;
  const { kind, message, line, column } = fault;
  const { faults } = texts;
  const say = (text: string) => fill(text, { name: message, seconds: message, message });
  const place =
    line === undefined ? '' : fill(column === undefined ? texts.line : texts.places, { line, column: column ?? 0 });
  if (kind === 'thrown' || kind === 'syntax') {
    element.append(Object.assign(document.createElement('strong'), { textContent: faults[kind] }), ' ');
    element.append(Object.assign(document.createElement('code'), { textContent: message }));
  } else if (kind === 'unsupported' && (message === 'other' || message === 'tex'))
    element.append(faults.unsupportedCell);
  else element.append(say(faults[kind]));
  if (kind === 'unknownName') {
    const near = nearest(message, names);
    if (near.length > 0) element.append(' ', fill(faults.nearest, { names: near.join(' / ') }));
  }
  if (place !== '')
    element.append(' ', Object.assign(document.createElement('span'), { className: 'place', textContent: place }));
  return element;
}
