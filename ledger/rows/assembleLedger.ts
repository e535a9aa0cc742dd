import { ascendingBy } from '../../sim/engine/order.ts';
import type { Handlings, Ledger, Words } from '../ledger.ts';
import { pseudonymsOf } from '../privacy/pseudonyms.ts';
import type { CaseDraft } from './caseDraft.ts';

/** Words in the order in which they first come; what differs in full-width signs, spaces or capitals only is one word. */
class WordList {
  readonly values: string[] = [];
  readonly #codes = new Map<string, number>();
  readonly #known = new Map<string, number>();

  code(word: string): number {
    if (word === '') return -1;
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const plain = word.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
    const code = this.#codes.get(plain) ?? this.values.push(word) - 1;
    this.#codes.set(plain, code);
    this.#known.set(word, code);
    return code;
  }
}

function wordsOf(texts: readonly string[]): Words {
  const list = new WordList();
  const codes = Int32Array.from(texts, (text) => list.code(text));
  return { values: list.values, codes };
}

function handlingsOf(cases: readonly CaseDraft[]): { handlings: Handlings; department: Words } {
  const list = new WordList();
  const starts = new Int32Array(cases.length + 1);
  const all = cases.flatMap(({ handlings }, c) => {
    starts[c + 1] = starts[c]! + handlings.length;
    return handlings;
  });
  const department = Int32Array.from(all, (one) => list.code(one.department));
  const codes = Int32Array.from(cases, ({ words }) => list.code(words.department));
  const time = Float64Array.from(all, (one) => one.time);
  return { handlings: { starts, department, time }, department: { values: list.values, codes } };
}

/** Columns of all cases by ascending `received`; cases of one moment as they stood. */
export function assembleLedger(drafts: readonly CaseDraft[], salt: Uint8Array): Ledger {
  const cases = ascendingBy(drafts, ({ received }) => received);
  const column = (pick: (one: CaseDraft) => number) => Float64Array.from(cases, pick);
  const word = (key: 'type' | 'place' | 'result' | 'channel') => wordsOf(cases.map(({ words }) => words[key]));
  const { handlings, department } = handlingsOf(cases);
  const received = column((one) => one.received);
  const accepted = column((one) => one.accepted);
  const closed = column((one) => one.closed);
  let until = Number.NEGATIVE_INFINITY;
  for (const times of [received, accepted, closed, handlings.time]) {
    for (const time of times) if (time > until) until = time;
  }
  return {
    cases: cases.length,
    sourceRow: Int32Array.from(cases, ({ row }) => row),
    received,
    accepted,
    closed,
    type: word('type'),
    place: word('place'),
    department,
    result: word('result'),
    channel: word('channel'),
    person: pseudonymsOf(
      cases.map(({ person }) => person),
      'person',
      salt,
    ),
    household: pseudonymsOf(
      cases.map(({ household }) => household),
      'household',
      salt,
    ),
    handlings,
    span: cases.length === 0 ? [Number.NaN, Number.NaN] : [received[0]!, until],
  };
}
