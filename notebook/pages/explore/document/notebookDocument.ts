import type { CellMode } from '../../../frame/protocol.ts';

/** Modes of the kit's format; `unknown` is a script type that neither the kit nor this page knows. */
export type NotebookMode =
  | 'js'
  | 'ts'
  | 'ojs'
  | 'md'
  | 'html'
  | 'tex'
  | 'dot'
  | 'sql'
  | 'node'
  | 'python'
  | 'r'
  | 'unknown';

export interface NotebookCell {
  /** Positive integer, unique in the notebook. */
  readonly id: number;
  readonly mode: NotebookMode;
  readonly source: string;
  /** Its code is shown even while nobody edits it. */
  readonly pinned: boolean;
  /** Its value is not shown by itself. */
  readonly hidden: boolean;
  /** Name the value has for other cells, for modes other than js. */
  readonly output?: string;
  /** Attributes of its element this page has no use for, written back as they were read. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A notebook as it is edited; never changed, replaced. */
export interface NotebookDocument {
  readonly title: string;
  readonly cells: readonly NotebookCell[];
  /** Attributes of the notebook's element, `theme` and `readonly` among them, written back as they were read. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Modes the frame has a runtime for. */
const runnable: readonly string[] = ['js', 'ojs', 'md', 'html', 'tex'] satisfies readonly CellMode[];

export const frameModeOf = (mode: NotebookMode): CellMode => (runnable.includes(mode) ? (mode as CellMode) : 'other');

export const cellOf = (document: NotebookDocument, id: number): NotebookCell | undefined =>
  document.cells.find((cell) => cell.id === id);

/** A new notebook: one empty cell. */
export function emptyNotebook(title: string): NotebookDocument {
  return { title, cells: [newCell(1, 'js')], attributes: {} };
}

/** An empty cell. Its code is not pinned: it is shown while it has not run. */
export function newCell(id: number, mode: NotebookMode): NotebookCell {
  return { id, mode, source: '', pinned: false, hidden: false, attributes: {} };
}
