import type { NotebookDocument } from './notebookDocument.ts';

/**
 * One history for the whole notebook: editors have none of their own. Ctrl+Z, in an editor or outside, takes back the last edit wherever it was made and
 * brings its cell into view, so that deleting, moving and typing undo in the order they happened, and a cell that comes back brings its text along.
 */
export interface NotebookHistory {
  /** The oldest first; at most `longest`. */
  readonly past: readonly NotebookDocument[];
  readonly present: NotebookDocument;
  /** The next to redo first. */
  readonly future: readonly NotebookDocument[];
  /** Of what the last step came from, while it may still go on: the text of a cell, the title. */
  readonly gesture?: string;
}

/** Steps that can be undone. */
export const longest = 300;

export const beginHistory = (present: NotebookDocument): NotebookHistory => ({ past: [], present, future: [] });

/** The present replaced. Steps of one `gesture` that follow each other are one step; a step that changes nothing is none. */
export function record(history: NotebookHistory, next: NotebookDocument, gesture?: string): NotebookHistory {
  const { past, present } = history;
  if (next === present) return history;
  if (gesture !== undefined && gesture === history.gesture) return { past, present: next, future: [], gesture };
  return {
    past: [...past, present].slice(-longest),
    present: next,
    future: [],
    ...(gesture === undefined ? {} : { gesture }),
  };
}

/** The gesture is over: whatever comes next is a step of its own. */
export function settle(history: NotebookHistory): NotebookHistory {
  const { past, present, future } = history;
  return history.gesture === undefined ? history : { past, present, future };
}

export function undo(history: NotebookHistory): NotebookHistory {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo(history: NotebookHistory): NotebookHistory {
  const { past, present, future } = history;
  const [next, ...later] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: later };
}

/** Id of the first cell that differs in `after`, by text, kind or place; of the one that took a deleted cell's place; undefined for none. */
export function changedCell(before: NotebookDocument, after: NotebookDocument): number | undefined {
  const place = after.cells.findIndex((cell, at) => cell !== before.cells[at]);
  if (place >= 0) return after.cells[place]!.id;
  return after.cells.length < before.cells.length ? after.cells.at(-1)?.id : undefined;
}
