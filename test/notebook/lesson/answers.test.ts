import { describe, expect, it } from 'vitest';
import { answerOf, isSaid } from '../../../notebook/lesson/answers/answer.ts';
import type { Guess } from '../../../notebook/lesson/spec/lessonSpec.ts';

const marker: Guess = { kind: 'marker', outcome: 'disputeResolutionRate', policy: 'a', range: [0, 1] };
const hands: Guess = { kind: 'hands', outcome: 'disputeResolutionRate', policy: 'a', against: 'b' };
const curve: Guess = { kind: 'curve', over: 'policies', outcome: 'disputeResolutionRate', range: [0, 1] };
const counts = { better: 3, same: 0, worse: 12 };

describe('An answer that was kept', () => {
  it.each([
    [marker, { kind: 'marker', value: 0.4 }],
    [hands, { kind: 'hands', counts }],
    [curve, { kind: 'curve', values: [0.1, null, 0.3] }],
  ])('comes back as it was (%o)', (guess, answer) => {
    expect(answerOf(JSON.parse(JSON.stringify(answer)), guess, 3)).toEqual(answer);
  });

  it.each([
    ['null', marker, null],
    ['a text', marker, 'marker'],
    ['of another kind', marker, { kind: 'hands', counts }],
    ['a marker nowhere', marker, { kind: 'marker', value: null }],
    ['a marker at infinity', marker, { kind: 'marker', value: Number.POSITIVE_INFINITY }],
    ['half a hand', hands, { kind: 'hands', counts: { ...counts, same: 0.5 } }],
    ['fewer hands than none', hands, { kind: 'hands', counts: { ...counts, same: -1 } }],
    ['more hands than a class has', hands, { kind: 'hands', counts: { ...counts, same: 1000 } }],
    ['hands without an answer', hands, { kind: 'hands', counts: { better: 1, same: 2 } }],
    ['a curve of other points', curve, { kind: 'curve', values: [0.1, 0.2] }],
    ['a curve of texts', curve, { kind: 'curve', values: [0.1, '0.2', 0.3] }],
  ])('is none where it is %s', (_, guess, data) => {
    expect(answerOf(data, guess, 3)).toBeUndefined();
  });

  it('says something only where a hand was raised, a point drawn or a marker placed', () => {
    expect(isSaid(undefined)).toBe(false);
    expect(isSaid({ kind: 'hands', counts: { better: 0, same: 0, worse: 0 } })).toBe(false);
    expect(isSaid({ kind: 'curve', values: [null, null] })).toBe(false);
    expect(isSaid({ kind: 'hands', counts })).toBe(true);
    expect(isSaid({ kind: 'curve', values: [null, 0] })).toBe(true);
    expect(isSaid({ kind: 'marker', value: 0 })).toBe(true);
  });
});
