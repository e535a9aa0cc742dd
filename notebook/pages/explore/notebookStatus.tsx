import { fill } from '../../../locales/fill.ts';
import { language, pageTexts } from '../../app/reader.ts';
import type { ExploreModel } from './exploreModel.ts';

interface Props {
  readonly model: ExploreModel;
  /** Name of the file that was saved last. */
  readonly saved: string | undefined;
}

/** Whether edits are kept, how far the cells have come, what was just done. */
export function NotebookStatus({ model, saved }: Props) {
  const words = pageTexts.value.explore.status;
  const { done, total, fraction } = model.runs.progress.value;
  const at = model.autosave.savedAt.value;
  const time = at === undefined ? '' : new Date(at).toLocaleTimeString(language.value === 'zh' ? 'zh-CN' : 'en-GB');
  const status = model.autosave.status.value;
  const kept = fill(words[status === 'saved' && at === undefined ? 'unchanged' : status], { time });
  const deleted = model.deleted.value;
  const file = saved === undefined ? '' : fill(words.savedFile, { name: saved });
  return (
    <div class="explore-notes facts">
      <span class={status === 'refused' ? 'explore-refused' : undefined}>{kept}</span>
      <span role="status">{deleted === undefined ? file : fill(words.deleted, { n: deleted })}</span>
      <span role="status">{tally(model)}</span>
      {total === 0 ? null : (
        <label class="explore-progress">
          <progress max={1} value={fraction} /> {fill(words.progress, { done, total })}
        </label>
      )}
    </div>
  );
}

/** How the cells stand together, once any was run. */
function tally(model: ExploreModel): string {
  const words = pageTexts.value.explore.status;
  if (model.runs.status.value === 'starting') return words.starting;
  const states = model.document.value.cells.map(({ id }) => model.runs.runOf(id).value.state);
  const count = (state: (typeof states)[number]) => states.filter((one) => one === state).length;
  const [running, done, failed] = [count('running'), count('done'), count('failed')];
  if (running > 0) return words.running;
  if (failed > 0) return fill(words.failed, { failed, done });
  return done === 0 ? '' : words.done;
}
