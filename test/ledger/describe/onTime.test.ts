import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultDeadlines, onTimeShares } from '../../../ledger/describe/onTime.ts';
import { meaningOf } from '../../../ledger/mapping/meaningOf.ts';
import { type ResultMapping, resultGroups } from '../../../ledger/mapping/results.ts';
import { type MadeCase, madeLedger, monday } from '../madeLedger.ts';

const results: ResultMapping = Object.fromEntries(resultGroups.map((group) => [group, group]));

function shares(cases: readonly MadeCase[], until = monday + 100, options = {}) {
  const ledger = madeLedger(cases, until);
  const found = onTimeShares(ledger, meaningOf(ledger.result, results), options);
  return Object.fromEntries(found.map((one) => [one.deadline, one])) as Record<
    keyof typeof defaultDeadlines,
    (typeof found)[number]
  >;
}

const at = monday + 0.7;

describe('Deadlines', () => {
  it('run to the end of their last day', () => {
    const { accept, reply, settle } = shares([
      { received: at, accepted: monday + 1.99, closed: monday + 8.9, result: 'settled' },
      { received: at, accepted: monday + 2, closed: monday + 9.1, result: 'replied' },
      { received: at, accepted: monday + 1, closed: monday + 9.1, result: 'settled' },
    ]);
    expect([accept.onTime, accept.late]).toEqual([2, 1]);
    // A reply is due seven days after acceptance.
    expect([reply.onTime, reply.late]).toEqual([2, 1]);
    expect([settle.onTime, settle.late]).toEqual([2, 1]);
    expect(accept.share).toMatchObject({ value: 2 / 3, n: 3 });
  });

  it('that are not over say nothing yet, of those who were early as of those who are waiting', () => {
    const until = monday + 10;
    const { settle, accept } = shares(
      [
        { received: monday + 5, accepted: monday + 5, closed: monday + 6, result: 'settled' },
        { received: monday + 5, accepted: monday + 5 },
      ],
      until,
    );
    expect(settle).toMatchObject({ notYetDue: 2, onTime: 0, late: 0, share: { n: 0, value: Number.NaN } });
    expect(accept).toMatchObject({ notYetDue: 0, onTime: 2 });
  });

  it('count who is still open when they are over as late, and what nobody wrote down as unknown', () => {
    const { accept, reply } = shares([
      { received: at },
      { received: at, closed: monday + 30, result: 'settled' },
      { received: at, closed: monday + 1, result: 'settled' },
      { received: at, accepted: at },
      { received: at, accepted: at, closed: monday + 3 },
    ]);
    // Open and never accepted; closed late, acceptance not written down; closed so soon that it must have been accepted.
    expect(accept).toMatchObject({ late: 1, unknown: 1, onTime: 3 });
    expect([accept.least, accept.most]).toEqual([3 / 5, 4 / 5]);
    // Three whose acceptance is not known, one open, one closed in a way that is not told.
    expect(reply).toMatchObject({ unknown: 4, late: 1, onTime: 0 });
  });

  it('of a reply do not bind for who withdrew or went over heads before', () => {
    const { reply, settle } = shares([
      { received: at, accepted: at, closed: monday + 3, result: 'withdrawn' },
      { received: at, accepted: at, closed: monday + 40, result: 'escalated' },
    ]);
    expect(reply).toMatchObject({ endedOtherwise: 1, late: 1, onTime: 0 });
    expect(settle).toMatchObject({ late: 2 });
  });

  it('of study go by the first time after acceptance that somebody had the case', () => {
    const { study } = shares([
      {
        received: at,
        accepted: monday + 1,
        path: [
          ['a', monday + 0.8],
          ['b', monday + 3.5],
        ],
      },
      {
        received: at,
        accepted: monday + 1,
        path: [
          ['a', monday + 0.8],
          ['b', monday + 4.5],
        ],
      },
      { received: at, accepted: monday + 1, path: [['a', monday + 0.8]] },
      { received: at, accepted: monday + 1, path: [['a']] },
      { received: at, accepted: monday + 1, closed: monday + 2, result: 'settled', path: [['a']] },
    ]);
    expect(study).toMatchObject({ onTime: 2, late: 2, unknown: 1 });
    const untimed = shares([
      { received: at, accepted: monday + 1, closed: monday + 2, result: 'settled', path: [['a']] },
    ]);
    expect(untimed.study).toMatchObject({ onTime: 0, unknown: 1 });
  });

  it('of one’s own are taken instead, for the rows asked for', () => {
    const cases = [
      { received: at, accepted: monday + 5 },
      { received: at + 1, accepted: monday + 20 },
    ];
    const deadlines = { ...defaultDeadlines, accept: 5 };
    const { accept } = shares(cases, undefined, { deadlines, accepts: (row: number) => row === 0 });
    expect(accept).toMatchObject({ days: 5, onTime: 1, late: 0 });
  });
});

it('Every case is in exactly one of the five counts, and a ledger that is read later tells of no fewer', () => {
  const time = fc.double({ min: 0, max: 60, noNaN: true });
  const oneCase = fc.record(
    { received: time, accepted: time, closed: time, result: fc.constantFrom(...resultGroups, 'other') },
    { requiredKeys: ['received'] },
  );
  fc.assert(
    fc.property(fc.array(oneCase, { maxLength: 30 }), time, (cases, until) => {
      const [early, late] = [shares(cases, 60 + until), shares(cases, 61 + until)];
      for (const key of ['accept', 'study', 'reply', 'settle'] as const) {
        const { onTime, late: missed, notYetDue, unknown, endedOtherwise, share } = early[key];
        expect(onTime + missed + notYetDue + unknown + endedOtherwise).toBe(cases.length);
        expect(share.n).toBe(onTime + missed);
        expect(late[key].notYetDue).toBeLessThanOrEqual(notYetDue);
      }
    }),
  );
});
