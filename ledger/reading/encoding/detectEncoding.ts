import { decode, type Encoding } from './encodings.ts';

export interface EncodingGuess {
  readonly encoding: Encoding;
  /** In [0, 1]: 1 where the bytes can be nothing else. */
  readonly confidence: number;
}

export interface DetectedEncoding {
  /** Undefined where the bytes do not say: then a person has to look. */
  readonly encoding: Encoding | undefined;
  /** Most likely first; those that cannot be are left out. */
  readonly guesses: readonly EncodingGuess[];
}

/** From this confidence on, and this much ahead of the next, nobody is asked. */
const sure = { confidence: 0.85, lead: 0.1 };

/** Bytes that are looked at where UTF-8 is out of the question: thousands of characters say what millions do. */
const sampleLength = 1 << 20;

const marks: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** In which encoding a text is: by its mark, else by what it cannot be and by how many of its characters are usual ones. */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked !== undefined) return certain(marked[0]);
  const wide = zeroBytes(bytes);
  if (wide !== undefined) return certain(wide);
  const utf8 = utf8Confidence(bytes);
  if (utf8 === 1) return certain('utf-8');
  const sample = sampleOf(bytes);
  const guesses: EncodingGuess[] = [
    { encoding: 'utf-8', confidence: utf8 },
    {
      encoding: 'gb18030',
      confidence: pairShare(
        sample,
        [
          [0xa1, 0xa3],
          [0xb0, 0xd7],
        ],
        0xa1,
      ),
    },
    {
      encoding: 'big5',
      confidence: pairShare(
        sample,
        [
          [0xa1, 0xa3],
          [0xa4, 0xc6],
        ],
        0x40,
      ),
    },
    { encoding: 'windows-1252', confidence: 0.1 },
  ];
  const likely = guesses.filter(({ confidence }) => confidence >= 0.1).sort((a, b) => b.confidence - a.confidence);
  const [first, second] = likely;
  const isSure =
    first !== undefined &&
    first.confidence >= sure.confidence &&
    first.confidence - (second?.confidence ?? 0) >= sure.lead;
  return { encoding: isSure ? first.encoding : undefined, guesses: likely };
}

const certain = (encoding: Encoding): DetectedEncoding => ({ encoding, guesses: [{ encoding, confidence: 1 }] });

/** UTF-16 without a mark: every digit, separator and line end has a zero byte, on the same side. */
function zeroBytes(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, sampleLength);
  const zeros: [number, number] = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  const [even, odd] = zeros;
  if (odd > length / 20 && even < odd / 20) return 'utf-16le';
  return even > length / 20 && odd < even / 20 ? 'utf-16be' : undefined;
}

/** 1 for text of ASCII or of faultless UTF-8; less where characters are broken, as those are that an export has cut; 0 where most are. */
function utf8Confidence(bytes: Uint8Array): number {
  const text = decode(bytes, 'utf-8');
  let [whole, broken] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) whole++;
  }
  return broken === 0 ? 1 : Math.max(0, 1 - (4 * broken) / (whole + broken));
}

/** The piece of the bytes in which the first half of the non-ASCII ones is, so that a table that begins in digits has some. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  // A line feed is part of no character of any of these encodings.
  const from = bytes.lastIndexOf(0x0a, Math.max(0, first)) + 1;
  return bytes.subarray(from, from + sampleLength);
}

/** Of the two-byte characters the share whose lead byte is among the usual ones and whose second is at least `least`. */
function pairShare(bytes: Uint8Array, leads: readonly (readonly [number, number])[], least: number): number {
  let [pairs, usual] = [0, 0];
  for (let i = 0; i + 1 < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    const second = bytes[++i]!;
    pairs++;
    // A second byte below 0x40 is in no two-byte character: the text is broken here, and the byte is read anew.
    if (second < 0x40) i--;
    else if (second >= least && leads.some(([lo, hi]) => lead >= lo && lead <= hi)) usual++;
  }
  return pairs === 0 ? 0 : usual / pairs;
}
