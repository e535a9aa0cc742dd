const word = Array.from('hyperlink', (character) => character.charCodeAt(0));
const lessThan = 0x3c;
const greaterThan = 0x3e;
const colon = 0x3a;

/** Longest prefix of an element's name that is looked for. */
const longestPrefix = 64;

/** The XML of a sheet with its elements `hyperlink` made unknown: one that spans the whole sheet costs the library a cell for each of its 17 billion places. Same length; a copy where something is changed. */
export function withoutLinks(xml: Uint8Array): Uint8Array {
  let copy: Uint8Array | undefined;
  for (let at = xml.indexOf(word[0]!); at >= 0; at = xml.indexOf(word[0]!, at + 1)) {
    if (!word.every((byte, i) => xml[at + i] === byte) || !isElement(xml, at)) continue;
    copy ??= xml.slice();
    copy[at] = 0x48;
  }
  return copy ?? xml;
}

/** Whether a name begins here: after `<`, or after `<prefix:`. */
function isElement(xml: Uint8Array, at: number): boolean {
  if (xml[at - 1] === lessThan) return true;
  if (xml[at - 1] !== colon) return false;
  const before = xml.subarray(Math.max(0, at - longestPrefix), at);
  const from = before.lastIndexOf(lessThan);
  return from >= 0 && before.indexOf(greaterThan, from) < 0;
}
