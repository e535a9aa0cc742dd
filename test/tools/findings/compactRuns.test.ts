import { describe, expect, it } from 'vitest';
import { readCompactRuns, writeCompactRuns } from '../../../tools/findings/results/compactRuns.ts';

const nothing = Number.NaN;
// 2 points × 2 policies × 2 runs; one run failed, one policy refused at a point.
const runs = {
  policies: ['a', 'b'],
  points: 2,
  replicates: 2,
  status: Uint8Array.of(1, 1, 1, 2, 1, 1, 3, 3),
  outcomes: {
    share: Float64Array.of(0.123456, 0, 1, nothing, 0.5, 0.25, nothing, nothing),
    amount: Float64Array.of(123_456, 7, 0.4, nothing, 99_999, 3, nothing, nothing),
    none: new Float64Array(8),
  },
};

describe('Compact runs', () => {
  it('come back in their places with five digits of the largest value, and nothing where there is nothing', async () => {
    const read = await readCompactRuns(writeCompactRuns(runs));
    expect(read).toMatchObject({ policies: ['a', 'b'], points: 2, replicates: 2, status: runs.status });
    expect([...read.outcomes.share!]).toEqual([0.1235, 0, 1, nothing, 0.5, 0.25, nothing, nothing]);
    expect([...read.outcomes.amount!]).toEqual([123_460, 10, 0, nothing, 100_000, 0, nothing, nothing]);
    expect([...read.outcomes.none!]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('are the same bytes when written, read and written again', async () => {
    const bytes = writeCompactRuns(runs);
    expect(writeCompactRuns(await readCompactRuns(bytes))).toEqual(bytes);
  });

  it('refuse an outcome below 0, which would be taken for none', () => {
    const outcomes = { ...runs.outcomes, share: Float64Array.from(runs.outcomes.share, (value) => value - 1) };
    expect(() => writeCompactRuns({ ...runs, outcomes })).toThrow(RangeError);
  });
});
