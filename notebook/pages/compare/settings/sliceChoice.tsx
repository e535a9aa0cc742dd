import { fill } from '../../../../locales/fill.ts';
import { runId } from './faultPlaces.ts';
import { attempted, caseOfQuestion } from './policyChoices.ts';
import { setSlice } from './questionEdits.ts';
import { useSettings } from './settingsContext.ts';

const parts = [1, 2, 4, 5, 10, 20];

/** How much of the county is run: parts that keep at least one township. */
export function SliceChoice() {
  const { state, words } = useSettings();
  const w = words.run;
  const question = state.question.value;
  const { slice, settings } = question;
  const own = attempted(() => caseOfQuestion(question).constants.townships.value);
  const townships = Number(settings.townships ?? own ?? Number.POSITIVE_INFINITY);
  const offered = [...new Set([...parts.filter((n) => n <= townships), slice])].toSorted((a, b) => a - b);
  const id = runId('slice');
  return (
    <div class="settings-field">
      <label class="settings-label" for={id}>
        {w.slice}
      </label>
      <div class="settings-entry">
        <select
          id={id}
          value={String(slice)}
          aria-describedby={`${id}-note`}
          onChange={(event) => {
            const next = Number(event.currentTarget.value);
            state.edit((now) => setSlice(now, next));
          }}
        >
          {offered.map((n) => (
            <option key={n} value={String(n)} selected={n === slice}>
              {n === 1 ? w.whole : fill(w.part, { n })}
            </option>
          ))}
        </select>
      </div>
      <p class="settings-note" id={`${id}-note`}>
        {w.sliceNote}
      </p>
    </div>
  );
}
