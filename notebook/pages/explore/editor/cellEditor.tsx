import { useEffect, useRef, useState } from 'preact/hooks';
import { watchNearness } from '../../../figures/watchNearness.ts';
import type { NotebookCell } from '../document/notebookDocument.ts';
import { type CodeEditor, createEditor, type EditorActions } from './createEditor.ts';
import { type FaultMark, markFault } from './markFault.ts';

interface Props {
  readonly cell: NotebookCell;
  /** The cell's text at the moment of asking: by the time a change is drawn, more may have been typed. */
  readonly textNow: () => string;
  readonly label: string;
  readonly empty: string;
  readonly actions: EditorActions;
  readonly fault: FaultMark | undefined;
  /** A new object asks for the keyboard. */
  readonly wish: object | undefined;
  readonly onWish: () => void;
  /** Told the editor while the keyboard is in it. */
  readonly onEditor: (editor: CodeEditor) => void;
}

/** The code of a cell: plain text until it comes near the screen or is asked for, then an editor, since many editors at once are slow. */
export function CellEditor(props: Props) {
  const { cell, label, empty, fault, wish, onWish } = props;
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const editor = useRef<CodeEditor>(undefined);
  const [isNear, setNear] = useState(false);
  const isWanted = isNear || wish !== undefined;

  useEffect(() => {
    if (isWanted) return;
    return watchNearness(place.current!, (nearness) => {
      if (nearness !== 'far') setNear(true);
    });
  }, [isWanted]);

  useEffect(() => {
    if (!isWanted) return;
    setNear(true);
    const { cell: now, textNow, label: name, empty: words } = latest.current;
    const made = createEditor(place.current!, textNow(), now.mode, { name, empty: words }, actionsOf(latest, editor));
    editor.current = made;
    return () => {
      made.destroy();
      editor.current = undefined;
    };
  }, [isWanted]);

  useEffect(() => editor.current?.setText(latest.current.textNow()), [cell.source]);
  useEffect(() => editor.current?.setMode(cell.mode), [cell.mode]);
  useEffect(() => editor.current?.setLabels({ name: label, empty }), [label, empty]);
  useEffect(() => {
    if (editor.current !== undefined) markFault(editor.current.view, fault);
  }, [fault?.line, fault?.column, fault?.text, isWanted]);
  useEffect(() => {
    if (wish === undefined || editor.current === undefined) return;
    editor.current.view.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
    onWish();
  }, [wish, isWanted]);

  return (
    <div class="explore-editor" ref={place}>
      {isWanted ? null : <pre>{cell.source}</pre>}
    </div>
  );
}

/** What an editor does, by the props of the moment. */
function actionsOf(
  latest: { readonly current: Props },
  editor: { readonly current?: CodeEditor | undefined },
): EditorActions {
  const now = () => latest.current.actions;
  return {
    onText: (text) => now().onText(text),
    onFocus: () => {
      if (editor.current !== undefined) latest.current.onEditor(editor.current);
      now().onFocus();
    },
    onBlur: () => now().onBlur(),
    run: () => now().run(),
    runAndAdd: () => now().runAndAdd(),
    move: (by) => now().move(by),
    undo: () => now().undo(),
    redo: () => now().redo(),
    names: () => now().names(),
  };
}
