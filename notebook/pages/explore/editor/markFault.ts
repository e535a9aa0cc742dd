import { setDiagnostics } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';

export interface FaultMark {
  readonly line: number;
  readonly column?: number;
  readonly text: string;
}

/** Underlines where a fault lies, from its column, or the whole line; nothing without a mark. A place outside the text marks nothing. */
export function markFault(view: EditorView, mark: FaultMark | undefined): void {
  const { doc } = view.state;
  const isInside = mark !== undefined && mark.line <= doc.lines;
  if (!isInside) {
    view.dispatch(setDiagnostics(view.state, []));
    return;
  }
  const line = doc.line(mark.line);
  const start = line.from + /^\s*/.exec(line.text)![0].length;
  const at = mark.column === undefined ? start : Math.min(line.from + mark.column - 1, line.to);
  const from = Math.min(at, Math.max(line.from, line.to - 1));
  view.dispatch(setDiagnostics(view.state, [{ from, to: line.to, severity: 'error', message: mark.text }]));
}
