import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyNotebook, type NotebookDocument } from '../../../../notebook/pages/explore/document/notebookDocument.ts';
import {
  addCell,
  deleteCell,
  moveCell,
  setMode,
  setPinned,
  setSource,
  setTitle,
} from '../../../../notebook/pages/explore/document/notebookEdits.ts';
import {
  beginHistory,
  changedCell,
  longest,
  type NotebookHistory,
  record,
  redo,
  settle,
  undo,
} from '../../../../notebook/pages/explore/document/notebookHistory.ts';

type Edit = (document: NotebookDocument) => NotebookDocument;

const ids = fc.integer({ min: 1, max: 5 });
const edits: fc.Arbitrary<readonly [Edit, string | undefined]> = fc.oneof(
  fc
    .tuple(ids, fc.string())
    .map(([id, text]) => [(one: NotebookDocument) => setSource(one, id, text), `text:${id}`] as const),
  fc.string().map((title) => [(one: NotebookDocument) => setTitle(one, title), 'title'] as const),
  fc
    .option(ids, { nil: undefined })
    .map((after) => [(one: NotebookDocument) => addCell(one, after, 'md').document, undefined] as const),
  ids.map((id) => [(one: NotebookDocument) => deleteCell(one, id), undefined] as const),
  fc
    .tuple(ids, fc.constantFrom(-1 as const, 1 as const))
    .map(([id, by]) => [(one: NotebookDocument) => moveCell(one, id, by), undefined] as const),
  fc
    .tuple(ids, fc.constantFrom('js' as const, 'md' as const))
    .map(([id, mode]) => [(one: NotebookDocument) => setMode(one, id, mode), undefined] as const),
  fc
    .tuple(ids, fc.boolean())
    .map(([id, pinned]) => [(one: NotebookDocument) => setPinned(one, id, pinned), undefined] as const),
);
const start = beginHistory(emptyNotebook('a'));
const edited = (history: NotebookHistory, steps: readonly (readonly [Edit, string | undefined])[]) =>
  steps.reduce((now, [by, gesture]) => record(now, by(now.present), gesture), history);
const repeated = (history: NotebookHistory, by: (one: NotebookHistory) => NotebookHistory, times: number) =>
  Array.from({ length: times }).reduce<NotebookHistory>((now) => by(now), history);

describe('Undo in a notebook', () => {
  it('takes any row of edits back to the beginning, and redo to where it was', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 40 }), (steps) => {
        const history = edited(start, steps);
        const steps_ = history.past.length;
        const back = repeated(history, undo, steps_ + 3);
        expect(back.present).toBe(start.present);
        expect(repeated(back, redo, steps_ + 3).present).toBe(history.present);
      }),
    );
  });

  it('and redo of one step are each other’s inverse', () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 20 }), (steps) => {
        const history = settle(edited(start, steps));
        fc.pre(history.past.length > 0);
        expect(redo(undo(history))).toEqual(history);
      }),
    );
  });

  it('takes typing in one cell as one step until something else or a pause comes between', () => {
    const type = (text: string): readonly [Edit, string] => [(one) => setSource(one, 1, text), 'text:1'];
    const typed = edited(start, [type('a'), type('ab'), type('abc')]);
    expect(undo(typed).present).toBe(start.present);
    const paused = edited(settle(typed), [type('abcd')]);
    expect(undo(paused).present).toBe(typed.present);
    const between = edited(typed, [[(one) => setTitle(one, 'b'), 'title'], type('abcd')]);
    expect(undo(between).present.cells[0]!.source).toBe('abc');
  });

  it('remembers a limited number of steps', () => {
    const history = edited(
      start,
      Array.from({ length: longest + 20 }, (_, n) => [(one) => setTitle(one, `${n}`), undefined]),
    );
    expect(history.past.length).toBe(longest);
  });

  it('finds the cell that changed', () => {
    const two = addCell(setSource(start.present, 1, 'x'), 1, 'js').document;
    expect(changedCell(two, setSource(two, 2, 'y'))).toBe(2);
    expect(changedCell(two, deleteCell(two, 1))).toBe(2);
    expect(changedCell(two, deleteCell(two, 2))).toBe(1);
    expect(changedCell(two, setTitle(two, 'other'))).toBeUndefined();
  });
});

describe('An edit', () => {
  it('keeps ids apart, and that changes nothing gives the same document', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 40 }), (steps) => {
        const { cells } = edited(start, steps).present;
        expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
      }),
    );
    const { present } = start;
    for (const same of [
      setTitle(present, 'a'),
      setSource(present, 1, ''),
      setSource(present, 9, 'x'),
      moveCell(present, 1, -1),
      moveCell(present, 1, 1),
      deleteCell(present, 9),
      setMode(present, 1, 'js'),
      setPinned(present, 1, false),
    ]) {
      expect(same).toBe(present);
    }
  });
});
