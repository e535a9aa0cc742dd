import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../locales/fill.ts';
import { language, pageTexts } from '../../app/reader.ts';
import { replaceRoute, route } from '../../app/route.ts';
import { AtHandPanel } from './atHand/atHandPanel.tsx';
import { Banners, type Trouble } from './banners.tsx';
import { CellColumn } from './cellColumn.tsx';
import { DraftsPanel } from './draftsPanel.tsx';
import { type ExampleName, exampleText, isExample } from './examples/examples.ts';
import { ExamplesPanel } from './examplesPanel.tsx';
import { exploreDesk } from './exploreDesk.ts';
import type { ExploreModel } from './exploreModel.ts';
import { KeysPanel } from './keysPanel.tsx';
import { NotebookBar, type Panel } from './notebookBar.tsx';
import { useDrop, useNotebookKeys } from './notebookGestures.ts';
import { printNotebook, useSheet } from './print/printNotebook.ts';
import '../../styles/explore.css';
import '../../styles/exploreCells.css';
import '../../styles/exploreAtHand.css';
import '../../styles/explorePrint.css';
import '../../styles/print.css';

/** The research notebook: text and code in cells, which run in a frame that sees nothing of this page. */
export function ExplorePage() {
  const model = exploreDesk();
  const words = pageTexts.value.explore;
  const [panel, setPanel] = useState<Panel>();
  const [hasAtHand, setAtHand] = useState(() => matchMedia('(min-width: 70rem)').matches);
  const [trouble, setTrouble] = useState<Trouble>();
  const [saved, setSaved] = useState<string>();
  const [isOver, setOver] = useState(false);
  const example = route.value.query.example;
  /** Whether this visit has chosen what to begin with; an example may still be loading. */
  const hasBegun = useRef(model.opened.peek() > 0);

  const save = () => setSaved(model.save());

  const openExample = async (name: ExampleName) => {
    setPanel(undefined);
    try {
      await model.openExample(await exampleText(name, language.peek()));
      setTrouble(undefined);
    } catch (error) {
      console.error(error);
      setTrouble({ said: words.trouble.example, faults: [] });
    }
  };

  const openFiles = async ([file, ...more]: readonly File[]) => {
    if (file === undefined) return;
    if (more.length > 0) return setTrouble({ said: words.trouble.oneFile, faults: [] });
    const outcome = await model.openFile(file);
    if (outcome.kind === 'failed') {
      setTrouble({ said: fill(words.trouble.failedFile, { name: outcome.name }), faults: outcome.faults });
    } else {
      setTrouble(undefined);
      setPanel(undefined);
    }
  };

  useEffect(() => {
    const isFirst = !hasBegun.current;
    hasBegun.current = true;
    if (isExample(example)) {
      // The address is the example's only until something is done with it, or a reload would put the example over the reader's edits.
      replaceRoute({ page: 'explore', query: {} });
      void openExample(example);
    } else if (isFirst) void openLatest(model, () => openExample('firstSteps'));
  }, [example]);
  useEffect(() => () => void model.leave(), [model]);
  useNotebookKeys(model, save, () => void printNotebook());
  useDrop(openFiles, setOver);
  useSheet();

  return (
    <div class="explore" data-over={isOver}>
      <div class="explore-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <NotebookBar
        model={model}
        panel={panel}
        onPanel={setPanel}
        hasAtHand={hasAtHand}
        onAtHand={setAtHand}
        onFiles={(files) => void openFiles(files)}
        onSave={save}
        onPrint={() => void printNotebook()}
        saved={saved}
      />
      <Banners model={model} trouble={trouble} onDismiss={() => setTrouble(undefined)} />
      {panel === 'examples' ? <ExamplesPanel onOpen={(name) => void openExample(name)} /> : null}
      {panel === 'drafts' ? <DraftsPanel model={model} onOpened={() => setPanel(undefined)} /> : null}
      {panel === 'keys' ? <KeysPanel /> : null}
      <div class="explore-desk" data-at-hand={hasAtHand}>
        <CellColumn model={model} />
        {hasAtHand ? <AtHandPanel onInsert={(text) => model.insert(text)} onClose={() => setAtHand(false)} /> : null}
      </div>
      <p class="facts">{words.bar.dropHere}</p>
    </div>
  );
}

/** What the reader edited last, or `otherwise` for who is here for the first time. */
async function openLatest(model: ExploreModel, otherwise: () => Promise<void>): Promise<void> {
  const [latest] = await model.autosave.list();
  // Something may have been opened or written while the browser looked.
  if (model.opened.peek() > 0 || model.canUndo.peek()) return;
  if (latest === undefined) await otherwise();
  else model.openDraft(latest);
}
