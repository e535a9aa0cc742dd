import { fill } from '../../../locales/fill.ts';
import { pageTexts } from '../../app/reader.ts';
import type { NotebookCell, NotebookMode } from './document/notebookDocument.ts';
import { setMode, setPinned } from './document/notebookEdits.ts';
import type { ExploreModel } from './exploreModel.ts';
import { Icon, type IconName } from './icon.tsx';
import type { ShownState } from './shownState.ts';

/** Kinds a cell can be made; one of another kind keeps it until it is changed. */
const offered: readonly NotebookMode[] = ['js', 'md'];

interface Props {
  readonly model: ExploreModel;
  readonly cell: NotebookCell;
  readonly number: number;
  readonly state: ShownState;
  readonly names: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function CellTools({ model, cell, number, state, names, isFirst, isLast }: Props) {
  const words = pageTexts.value.explore;
  const w = words.cell;
  const { id, mode, pinned } = cell;
  const named = (text: string) => `${text} (${fill(w.label, { n: number })})`;
  const kinds = offered.includes(mode) ? offered : [mode, ...offered];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields.
    <div class="explore-tools" role="group" aria-label={fill(w.tools, { n: number })}>
      <button type="button" class="explore-run" aria-label={named(w.run)} onClick={() => void model.run(id)}>
        <span aria-hidden="true">▶ </span>
        {w.run}
      </button>
      <span class="explore-status" data-state={state}>
        {words.states[state]}
        {names === '' ? null : (
          <>
            {' · '}
            {w.defines} <code>{names}</code>
          </>
        )}
      </span>
      <select
        aria-label={named(w.kind)}
        value={mode}
        onChange={(event) => {
          const chosen = event.currentTarget.value as NotebookMode;
          model.edit((document) => setMode(document, id, chosen));
        }}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {words.modes[one]}
          </option>
        ))}
      </select>
      <Tool icon="enter" name={named(w.output)} text={w.output} onClick={() => model.runs.enter(id)} />
      <Tool
        icon="pin"
        name={named(w.pin)}
        text={w.pin}
        pressed={pinned}
        onClick={() => model.edit((document) => setPinned(document, id, !pinned))}
      />
      <Tool icon="up" name={named(w.up)} text={w.up} disabled={isFirst} onClick={() => model.move(id, -1)} />
      <Tool icon="down" name={named(w.down)} text={w.down} disabled={isLast} onClick={() => model.move(id, 1)} />
      <Tool icon="above" name={named(w.above)} text={w.above} onClick={() => model.addBefore(id)} />
      <Tool icon="below" name={named(w.below)} text={w.below} onClick={() => model.add(id, 'js')} />
      <Tool icon="delete" name={named(w.delete)} text={w.delete} onClick={() => model.delete(id)} />
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  readonly text: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon, name, text, pressed, disabled, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class="explore-tool"
      title={text}
      aria-label={name}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
