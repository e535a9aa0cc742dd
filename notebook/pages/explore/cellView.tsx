import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../../locales/fill.ts';
import { language, pageTexts } from '../../app/reader.ts';
import { frameTextsOf } from '../../locales/frameTexts.ts';
import { knownNames } from './atHand/knownNames.ts';
import { CellTools } from './cellTools.tsx';
import { cellOf, frameModeOf, type NotebookCell } from './document/notebookDocument.ts';
import { setSource } from './document/notebookEdits.ts';
import { CellEditor } from './editor/cellEditor.tsx';
import type { ExploreModel } from './exploreModel.ts';
import { faultWords } from './faultWords.ts';
import { isAsRun } from './runnableCell.ts';
import type { ShownState } from './shownState.ts';

/** Signs that differ by shape, for those who do not see colours; words stand beside them or are read out. */
const signs: Readonly<Record<ShownState, string>> = { notRun: '○', edited: '◐', running: '…', done: '●', failed: '✕' };

/** Lower outputs have no more than the buttons of data. In CSS pixels. */
const leastResult = 28;

interface Props {
  readonly model: ExploreModel;
  readonly cell: NotebookCell;
  /** 1-based, as it is counted on the page. */
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A cell: handle, code where it is shown, the gap that its output fills, and what is wrong. */
export function CellView({ model, cell, number, isFirst, isLast }: Props) {
  const words = pageTexts.value.explore;
  const { id, mode } = cell;
  const run = model.runs.runOf(id).value;
  const isOpen = model.showsCode(cell);
  const isEdited = run.ran !== undefined && run.state !== 'notRun' && !isAsRun(cell, run.ran);
  const state: ShownState = isEdited && run.state !== 'running' ? 'edited' : run.state;
  const wish = model.focusWish.value;
  const isWished = wish?.id === id;
  const handle = useRef<HTMLButtonElement>(null);
  const isOther = frameModeOf(mode) === 'other';
  const fault = run.fault === undefined || isOther ? undefined : faultWords(run.fault, frameTextsOf(language.value));
  const line = run.fault?.line;
  const names = run.names.join(', ');
  /** A cell that shows neither code nor result would be a riddle. */
  const isBare = !isOpen && state === 'done' && names !== '' && run.height < leastResult;

  useEffect(() => {
    if (!isWished || isOpen) return;
    handle.current?.focus();
    handle.current?.scrollIntoView({ block: 'nearest' });
    model.focused();
  }, [wish, isOpen]);

  return (
    <li
      class="explore-cell"
      data-cell={id}
      data-state={state}
      aria-label={fill(names === '' ? words.cell.label : words.cell.named, { n: number, names })}
    >
      <div class="explore-gutter">
        <button
          ref={handle}
          type="button"
          class="explore-handle"
          aria-expanded={isOpen}
          aria-label={fill(isOpen ? words.cell.hide : words.cell.show, { n: number })}
          onClick={() => {
            model.shown.show(id, !isOpen);
            if (!isOpen) model.focus(id);
          }}
        >
          <span class="explore-sign" aria-hidden="true">
            {signs[state]}
          </span>
          <span class="explore-chevron" aria-hidden="true" />
        </button>
      </div>
      <div class="explore-body">
        {isOpen ? (
          <div class="explore-code">
            <CellTools
              model={model}
              cell={cell}
              number={number}
              state={state}
              names={names}
              isFirst={isFirst}
              isLast={isLast}
            />
            <CellEditor
              cell={cell}
              textNow={() => cellOf(model.document.peek(), id)?.source ?? cell.source}
              label={fill(words.cell.code, { n: number })}
              empty={mode === 'md' ? words.cell.emptyText : words.cell.empty}
              fault={
                fault === undefined || line === undefined || state === 'edited'
                  ? undefined
                  : { line, text: fault, ...(run.fault?.column === undefined ? {} : { column: run.fault.column }) }
              }
              wish={isWished ? wish : undefined}
              onWish={() => model.focused()}
              onEditor={(editor) => {
                model.lastEditor = {
                  id,
                  isAlive: () => editor.view.dom.isConnected,
                  insert: (text) => editor.insert(text),
                };
              }}
              actions={{
                onText: (text) => model.edit((document) => setSource(document, id, text), `text:${id}`),
                // What is being edited stays in view once it has run.
                onFocus: () => model.shown.show(id, true),
                onBlur: () => model.settle(),
                run: () => void model.run(id),
                runAndAdd: () => {
                  void model.run(id);
                  model.add(id, mode === 'md' ? 'md' : 'js');
                },
                move: (by) => model.move(id, by),
                undo: () => model.undo(),
                redo: () => model.redo(),
                names: () => knownNames(model, words),
              }}
            />
          </div>
        ) : null}
        {isOpen || state === 'done' ? null : <p class="explore-state">{`${signs[state]} ${words.states[state]}`}</p>}
        {isBare ? (
          <p class="explore-names">
            {words.cell.defines} <code>{names}</code>
          </p>
        ) : null}
        {isOther ? <p class="explore-other">{words.cell.unsupported}</p> : null}
        {/* The fault itself stands in the output; here it is told to who does not see it. */}
        <p class="visually-hidden" role="status">
          {fault === undefined ? '' : `${fill(words.cell.label, { n: number })}: ${fault}`}
        </p>
        <div class="explore-gap" data-gap={id} style={{ height: `${run.height}px` }} />
      </div>
    </li>
  );
}
