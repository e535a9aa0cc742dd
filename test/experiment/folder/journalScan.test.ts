import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBytes } from '../../../sim/experiment/folder/joinBytes.ts';
import { failureRecord, journalHead, RowEncoder, readFailure } from '../../../sim/experiment/folder/journalCodec.ts';
import { scanJournal } from '../../../sim/experiment/folder/journalScan.ts';
import { storedRun, storeKey } from '../../support/resultStoreContract.ts';

const encoder = new RowEncoder();
const records = [1, 2, 3, 4].flatMap((value) => encoder.encode(storeKey(value), storedRun(value)));
const whole = joinBytes([journalHead, ...records]);
const places = records.map((_, place) => joinBytes([journalHead, ...records.slice(0, place)]).length);
const found = (bytes: Uint8Array) => scanJournal(bytes).records.map(({ at }) => at);

describe('a journal', () => {
  it('is read record by record, from its head or from where reading had come to', () => {
    expect(records.length).toBe(6);
    expect(scanJournal(whole)).toMatchObject({ lost: [], end: whole.length });
    expect(found(whole)).toEqual(places);
    const from = places[3]!;
    expect(scanJournal(whole.subarray(from), from).records.map(({ at }) => at)).toEqual(places.slice(3));
  });

  it('cut anywhere holds the records before the cut, and nothing of it is damage', () => {
    for (let length = 0; length <= whole.length; length++) {
      const { lost } = scanJournal(whole.subarray(0, length));
      expect(lost).toEqual([]);
      const ends = [...places.slice(1), whole.length];
      expect(found(whole.subarray(0, length))).toEqual(places.filter((_, place) => ends[place]! <= length));
    }
  });

  it('with any byte changed loses one record at most, and says where', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = whole.slice();
        bytes[at]! ^= change;
        const { records: read, lost } = scanJournal(bytes);
        const hit = places.filter((place) => place <= at).pop();
        expect(read.map((record) => record.at)).toEqual(places.filter((place) => place !== hit));
        expect(lost.length).toBe(1);
        expect(lost[0]!.at).toBe(hit ?? 0);
        expect(lost[0]!.at + lost[0]!.bytes).toBe(places.find((place) => place > at) ?? whole.length);
      }),
      { numRuns: 500 },
    );
  });

  it('whose length was written before its bytes ends where these do', () => {
    const bytes = new Uint8Array(whole.length + 100);
    bytes.set(whole);
    expect(scanJournal(bytes)).toMatchObject({ lost: [], end: whole.length });
  });

  it('keeps failures, numbers that JSON has no text for among them', () => {
    const failure = {
      key: storeKey(1),
      fault: { code: 'modelError', path: '模型/seed 1', value: Number.NaN, expected: -0 },
      furtherFaults: [{ code: 'outOfRange', path: 'a', value: Number.NEGATIVE_INFINITY }],
    };
    const [read] = scanJournal(joinBytes([journalHead, failureRecord(failure)])).records;
    expect(readFailure(read!.payload)).toEqual(failure);
  });
});
