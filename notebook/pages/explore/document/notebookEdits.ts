import { type NotebookCell, type NotebookDocument, type NotebookMode, newCell } from './notebookDocument.ts';

/** Every edit gives a new document; one that names a cell which is not there, or changes nothing, gives the same. */

export function setTitle(document: NotebookDocument, title: string): NotebookDocument {
  return title === document.title ? document : { ...document, title };
}

export function setSource(document: NotebookDocument, id: number, source: string): NotebookDocument {
  return change(document, id, (cell) => (cell.source === source ? cell : { ...cell, source }));
}

/** What belonged to the mode before (database, format, a foreign type) goes with it. */
export function setMode(document: NotebookDocument, id: number, mode: NotebookMode): NotebookDocument {
  return change(document, id, (cell) => (cell.mode === mode ? cell : { ...cell, mode, attributes: {} }));
}

export function setPinned(document: NotebookDocument, id: number, pinned: boolean): NotebookDocument {
  return change(document, id, (cell) => (cell.pinned === pinned ? cell : { ...cell, pinned }));
}

/** A new cell after the one named, or before all others with `undefined`. Its id is greater than all before it. */
export function addCell(
  document: NotebookDocument,
  after: number | undefined,
  mode: NotebookMode,
  source = '',
): { readonly document: NotebookDocument; readonly id: number } {
  const { cells } = document;
  const id = Math.max(0, ...cells.map((cell) => cell.id)) + 1;
  const place = after === undefined ? 0 : cells.findIndex((cell) => cell.id === after) + 1;
  const added = { ...newCell(id, mode), source };
  return { document: { ...document, cells: cells.toSpliced(place, 0, added) }, id };
}

export function deleteCell(document: NotebookDocument, id: number): NotebookDocument {
  const cells = document.cells.filter((cell) => cell.id !== id);
  return cells.length === document.cells.length ? document : { ...document, cells };
}

/** One place up (-1) or down (1); at the end of the notebook nothing changes. */
export function moveCell(document: NotebookDocument, id: number, by: -1 | 1): NotebookDocument {
  const { cells } = document;
  const from = cells.findIndex((cell) => cell.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= cells.length) return document;
  return { ...document, cells: cells.toSpliced(from, 1).toSpliced(to, 0, cells[from]!) };
}

function change(document: NotebookDocument, id: number, by: (cell: NotebookCell) => NotebookCell): NotebookDocument {
  const place = document.cells.findIndex((cell) => cell.id === id);
  if (place < 0) return document;
  const before = document.cells[place]!;
  const after = by(before);
  return after === before ? document : { ...document, cells: document.cells.with(place, after) };
}
