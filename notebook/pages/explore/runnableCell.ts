import type { FrameCell } from '../../frame/protocol.ts';
import { frameModeOf, type NotebookCell } from './document/notebookDocument.ts';

/** Whether the frame has a runtime for the cell's kind. */
export const isRunnable = ({ mode }: NotebookCell): boolean => frameModeOf(mode) !== 'other';

/** The cell as the frame is given it. */
export function frameCell({ id, mode, source, hidden, output }: NotebookCell): FrameCell {
  return { id, mode: frameModeOf(mode), source, hidden, ...(output === undefined ? {} : { output }) };
}

/** Whether a cell is still as the frame was given it. */
export function isAsRun({ mode, source, hidden }: NotebookCell, ran: FrameCell): boolean {
  return source === ran.source && frameModeOf(mode) === ran.mode && hidden === ran.hidden;
}
