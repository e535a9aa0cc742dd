import { fill } from '../../../../locales/fill.ts';
import { limits } from '../../../../scenarios/question/limits.ts';
import { runId } from './faultPlaces.ts';
import { attempted, caseOfQuestion } from './policyChoices.ts';
import { setDays, setSeed, setSlice } from './questionEdits.ts';
import { RunField } from './runField.tsx';
import { useSettings } from './settingsContext.ts';
import { WorldsChoice } from './worldsChoice.tsx';

/** How long, how many worlds, which luck, and how much of the county. */
export function RunSection() {
  const { state, words } = useSettings();
  const w = words.run;
  const { days, seed } = state.question.value;
  return (
    <>
      <RunField
        field="days"
        label={w.days}
        note={w.daysNote}
        unit={w.daysUnit}
        range={{ type: 'integer', bounds: [1, limits.days] }}
        value={days}
        onValue={(next) => state.edit((now) => setDays(now, next), 'days')}
      />
      <WorldsChoice />
      <RunField
        field="seed"
        label={w.seed}
        note={w.seedNote}
        range={{ type: 'integer', bounds: [0, Number.MAX_SAFE_INTEGER] }}
        value={seed}
        onValue={(next) => state.edit((now) => setSeed(now, next), 'seed')}
      />
      <SliceChoice />
    </>
  );
}

const parts = [1, 2, 4, 5, 10, 20];

function SliceChoice() {
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
