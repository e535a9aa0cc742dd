import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { javascript, javascriptLanguage } from '@codemirror/lang-javascript';
import { markdown } from '@codemirror/lang-markdown';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { Annotation, Compartment, EditorState, type Extension, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder } from '@codemirror/view';
import type { NotebookMode } from '../document/notebookDocument.ts';
import { cellCompletions, type KnownName } from './cellCompletions.ts';
import { editorTheme } from './editorTheme.ts';
import { textChange } from './textChange.ts';

export interface EditorActions {
  onText(text: string): void;
  onFocus(): void;
  onBlur(): void;
  run(): void;
  runAndAdd(): void;
  move(by: -1 | 1): void;
  undo(): void;
  redo(): void;
  names(): readonly KnownName[];
}

export interface EditorLabels {
  readonly name: string;
  readonly empty: string;
}

/** An editor of one cell's text. */
export interface CodeEditor {
  readonly view: EditorView;
  /** The text from elsewhere: undo, another tool. */
  setText(text: string): void;
  setMode(mode: NotebookMode): void;
  setLabels(labels: EditorLabels): void;
  insert(text: string): void;
  destroy(): void;
}

/** Marks what came from the document, so that it is not told to it again. */
const fromDocument = Annotation.define<true>();

/**
 * Has no history of its own: undo is the notebook's. Tab indents; Escape, then Tab leaves, as CodeMirror does it, and the list of keys on the page says so.
 */
export function createEditor(
  parent: Element,
  text: string,
  mode: NotebookMode,
  labels: EditorLabels,
  actions: EditorActions,
): CodeEditor {
  const language = new Compartment();
  const naming = new Compartment();
  const done = (by: () => void) => () => {
    by();
    return true;
  };
  const ownKeys = keymap.of([
    { key: 'Shift-Enter', run: done(actions.run) },
    { key: 'Alt-Enter', run: done(actions.runAndAdd) },
    { key: 'Ctrl-Shift-ArrowUp', mac: 'Cmd-Shift-ArrowUp', run: done(() => actions.move(-1)) },
    { key: 'Ctrl-Shift-ArrowDown', mac: 'Cmd-Shift-ArrowDown', run: done(() => actions.move(1)) },
    { key: 'Mod-z', run: done(actions.undo), preventDefault: true },
    { key: 'Mod-Shift-z', run: done(actions.redo), preventDefault: true },
    { key: 'Ctrl-y', run: done(actions.redo), preventDefault: true },
  ]);
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.high(ownKeys),
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, indentWithTab]),
        EditorState.tabSize.of(2),
        EditorView.lineWrapping,
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ icons: false }),
        editorTheme,
        language.of(languageOf(mode, actions.names)),
        naming.of(namesOf(labels)),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !update.transactions.some((one) => one.annotation(fromDocument))) {
            actions.onText(update.state.doc.toString());
          }
          if (update.focusChanged) (update.view.hasFocus ? actions.onFocus : actions.onBlur)();
        }),
        EditorView.domEventHandlers({
          // The browser's own undo, from its menu.
          beforeinput: (event) => {
            if (event.inputType === 'historyUndo') actions.undo();
            else if (event.inputType === 'historyRedo') actions.redo();
            else return false;
            event.preventDefault();
            return true;
          },
        }),
      ],
    }),
  });
  return {
    view,
    setText(next) {
      const change = textChange(view.state.doc.toString(), next);
      if (change === undefined) return;
      const caret = change.from + change.insert.length;
      view.dispatch({
        changes: change,
        selection: { anchor: caret },
        annotations: fromDocument.of(true),
        scrollIntoView: view.hasFocus,
      });
    },
    setMode: (next) => view.dispatch({ effects: language.reconfigure(languageOf(next, actions.names)) }),
    setLabels: (next) => view.dispatch({ effects: naming.reconfigure(namesOf(next)) }),
    insert(inserted) {
      view.dispatch(view.state.replaceSelection(inserted), { scrollIntoView: true });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

function languageOf(mode: NotebookMode, names: EditorActions['names']): Extension {
  if (mode === 'md') return markdown();
  if (!['js', 'ojs', 'ts', 'node'].includes(mode)) return [];
  return [
    javascript({ typescript: mode === 'ts' }),
    javascriptLanguage.data.of({ autocomplete: cellCompletions(names) }),
  ];
}

const namesOf = ({ name, empty }: EditorLabels): Extension => [
  EditorView.contentAttributes.of({ 'aria-label': name }),
  placeholder(empty),
];
