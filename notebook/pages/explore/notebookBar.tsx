import { useEffect, useRef, useState } from 'preact/hooks';
import { pageTexts } from '../../app/reader.ts';
import { setTitle } from './document/notebookEdits.ts';
import type { ExploreModel } from './exploreModel.ts';
import { NotebookStatus } from './notebookStatus.tsx';

export type Panel = 'examples' | 'drafts' | 'keys';

interface Props {
  readonly model: ExploreModel;
  readonly panel: Panel | undefined;
  readonly onPanel: (panel: Panel | undefined) => void;
  readonly hasAtHand: boolean;
  readonly onAtHand: (shown: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSave: () => void;
  readonly onPrint: () => void;
  readonly saved: string | undefined;
}

/** Title, files, undo, running: what concerns the whole notebook. */
export function NotebookBar(props: Props) {
  const { model, panel, onPanel, hasAtHand, onAtHand, onFiles, onSave, onPrint } = props;
  const words = pageTexts.value.explore.bar;
  const file = useRef<HTMLInputElement>(null);
  const { title } = model.document.value;
  const panelButton = (name: Panel, text: string) => (
    <button type="button" aria-expanded={panel === name} onClick={() => onPanel(panel === name ? undefined : name)}>
      {text}
    </button>
  );
  const bar = useRef<HTMLElement>(null);
  const isInSight = useIsInSight(bar);
  const isRunning = model.runs.generation.value !== 0;
  const stop = (name: string) => (
    <button type="button" class={name} disabled={!isRunning} onClick={() => model.stop()}>
      {words.stop}
    </button>
  );
  return (
    <section class="explore-bar" aria-label={words.label} ref={bar}>
      <div class="explore-title">
        <input
          type="text"
          aria-label={words.name}
          value={title}
          maxLength={200}
          onInput={(event) => {
            const { value } = event.currentTarget;
            model.edit((document) => setTitle(document, value), 'title');
          }}
          onBlur={() => model.settle()}
        />
        <NotebookStatus model={model} saved={props.saved} />
      </div>
      <div class="explore-buttons">
        <span class="explore-group">
          <button type="button" class="primary" onClick={() => void model.runAll()}>
            {words.runAll}
          </button>
          {stop('')}
        </span>
        <span class="explore-group">
          <button type="button" disabled={!model.canUndo.value} onClick={() => model.undo()}>
            {words.undo}
          </button>
          <button type="button" disabled={!model.canRedo.value} onClick={() => model.redo()}>
            {words.redo}
          </button>
        </span>
        <span class="explore-group">
          <button type="button" onClick={() => model.startNew(words.untitled)}>
            {words.create}
          </button>
          <button type="button" onClick={() => file.current?.click()}>
            {words.open}
          </button>
          <input
            ref={file}
            type="file"
            accept=".html,text/html"
            hidden
            aria-label={words.open}
            onChange={(event) => {
              const field = event.currentTarget;
              onFiles([...(field.files ?? [])]);
              // Cleared, so that a mended file of the same name can be opened again.
              field.value = '';
            }}
          />
          <button type="button" onClick={onSave}>
            {words.save}
          </button>
          <button type="button" onClick={onPrint}>
            {words.print}
          </button>
        </span>
        <span class="explore-group">
          {panelButton('examples', words.examples)}
          {panelButton('drafts', words.drafts)}
          {panelButton('keys', words.keys)}
        </span>
        <span class="explore-group">
          <button
            type="button"
            aria-pressed={model.shown.all.value}
            onClick={() => model.shown.showAll(!model.shown.all.value)}
          >
            {words.showAll}
          </button>
          <button type="button" aria-pressed={hasAtHand} onClick={() => onAtHand(!hasAtHand)}>
            {words.atHand}
          </button>
        </span>
      </div>
      {isInSight || !isRunning ? null : stop('explore-stop')}
    </section>
  );
}

/** Cells can scroll the page from within the frame: wherever the reader is, the button that ends them must be too. */
function useIsInSight(element: { readonly current: HTMLElement | null }): boolean {
  const [isInSight, setInSight] = useState(true);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? true));
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, []);
  return isInSight;
}
