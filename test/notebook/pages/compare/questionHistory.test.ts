import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setDays, setSeed } from '../../../../notebook/pages/compare/settings/questionEdits.ts';
import {
  beginHistory,
  longest,
  type QuestionHistory,
  record,
  redo,
  settle,
  undo,
} from '../../../../notebook/pages/compare/settings/questionHistory.ts';
import { defaultQuestion } from '../../../../scenarios/question/defaults.ts';
import { edit } from './editArbitrary.ts';

const start = defaultQuestion('beihu');

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ change: edit, gesture: fc.constantFrom(undefined, 'a', 'b') }) },
  { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const, 'settle' as const) },
);

/** A history as any series of steps leaves it. */
const history = fc.array(step, { maxLength: 40 }).map((steps) =>
  steps.reduce<QuestionHistory>((now, one) => {
    if (one === 'undo') return undo(now);
    if (one === 'redo') return redo(now);
    if (one === 'settle') return settle(now);
    return record(now, one.change(now.present), one.gesture);
  }, beginHistory(start)),
);

const parts = ({ past, present, future }: QuestionHistory) => ({ past, present, future });

describe('the history of a question', () => {
  it('redoes what it undid, and undoes what it redid', () => {
    fc.assert(
      fc.property(history, (now) => {
        if (now.past.length > 0) expect(parts(redo(undo(now)))).toEqual(parts(now));
        if (now.future.length > 0) expect(parts(undo(redo(now)))).toEqual(parts(now));
      }),
    );
  });

  it('shows what was recorded, whatever went before', () => {
    fc.assert(
      fc.property(history, edit, fc.constantFrom(undefined, 'a'), (now, change, gesture) => {
        const next = change(now.present);
        expect(record(now, next, gesture).present).toEqual(next);
      }),
    );
  });

  it('undoes one new step back to the question before it', () => {
    fc.assert(
      fc.property(history, edit, (now, change) => {
        const next = record(now, change(now.present));
        expect(undo(next).present).toEqual(next === now ? undo(now).present : now.present);
      }),
    );
  });

  it('neither loses nor invents a question by undoing and redoing', () => {
    fc.assert(
      fc.property(history, fc.array(fc.constantFrom(undo, redo)), (now, moves) => {
        const line = ({ past, present, future }: QuestionHistory) => [...past, present, ...future];
        expect(line(moves.reduce((one, move) => move(one), now))).toEqual(line(now));
      }),
    );
  });

  it('keeps the drag of a slider as one step, and none where it ends where it began', () => {
    const drag = [300, 200, 100].reduce(
      (now, days) => record(now, setDays(now.present, days), 'days'),
      beginHistory(start),
    );
    expect(drag.past).toEqual([start]);
    expect(undo(drag).present).toEqual(start);
    const back = record(drag, start, 'days');
    expect(parts(back)).toEqual(parts(beginHistory(start)));
    const again = record(settle(drag), setDays(drag.present, 50), 'days');
    expect(again.past).toHaveLength(2);
  });

  it('begins a new step after an undo, even within the same gesture', () => {
    const first = record(beginHistory(start), setDays(start, 10), 'days');
    const second = record(settle(first), setSeed(first.present, 9), 'seed');
    const after = record(undo(second), setDays(start, 11), 'days');
    expect(undo(after).present.days).toBe(10);
  });

  it('keeps the last steps only, and no step that changes nothing', () => {
    let now = beginHistory(start);
    for (let seed = 1; seed <= longest + 30; seed++) now = record(now, setSeed(now.present, seed));
    expect(now.past).toHaveLength(longest);
    expect(now.past.at(-1)?.seed).toBe(longest + 29);
    expect(record(now, { ...now.present })).toBe(now);
  });
});
