import { calibrationLimits } from '../../../../scenarios/calibration/calibrationSchema.ts';
import { experimentLimits } from '../../../../scenarios/experiment/experimentSchema.ts';
import { limits } from '../../../../scenarios/question/limits.ts';
import { pageTexts } from '../../../app/reader.ts';
import { NumberInput } from '../../compare/settings/numberInput.tsx';
import { setDays, setSeed, setWorlds } from '../../compare/settings/questionEdits.ts';
import { RunField } from '../../compare/settings/runField.tsx';
import { useSettings } from '../../compare/settings/settingsContext.ts';
import { SliceChoice } from '../../compare/settings/sliceChoice.tsx';
import { useCalibration } from './calibrationContext.ts';

const bounds = {
  population: [20, calibrationLimits.population],
  generations: [1, calibrationLimits.generations],
  wanted: [10, calibrationLimits.wanted],
  ensemble: [1, calibrationLimits.ensemble],
} as const;
const sizes = ['population', 'generations', 'wanted', 'ensemble'] as const;

/** Minutes in a day: longer than a browser is left alone. */
const mostMinutes = 1440;

/** How far it goes, how long it may take, and what a point is run in. */
export function SizePart() {
  const { choice, edit, minutes } = useCalibration();
  const { size: w } = pageTexts.value.calibration;
  const { state, words } = useSettings();
  const { run } = words;
  const { question, size } = choice.value;
  return (
    <>
      {sizes.map((name) => (
        <div class="settings-field" key={name}>
          <label class="settings-label" for={`calibration-${name}`}>
            {w[name]}
          </label>
          <div class="settings-entry">
            <NumberInput
              id={`calibration-${name}`}
              range={{ type: 'integer', bounds: bounds[name] }}
              value={size[name]}
              describedBy={`calibration-${name}-note`}
              onValue={(value) => edit((one) => ({ ...one, size: { ...one.size, [name]: value } }))}
            />
          </div>
          <p class="settings-note" id={`calibration-${name}-note`}>
            {w.notes[name]}
          </p>
        </div>
      ))}
      <label class="settings-tick">
        <input
          type="checkbox"
          checked={minutes.value !== null}
          onChange={({ currentTarget: { checked } }) => {
            minutes.value = checked ? 10 : null;
          }}
        />
        <span>{w.limited}</span>
      </label>
      {minutes.value !== null && (
        <div class="settings-field">
          <label class="settings-label" for="calibration-minutes">
            {w.minutes}
          </label>
          <div class="settings-entry">
            <NumberInput
              id="calibration-minutes"
              range={{ type: 'integer', bounds: [1, mostMinutes] }}
              value={minutes.value}
              describedBy="calibration-minutes-note"
              onValue={(value) => {
                minutes.value = value;
              }}
            />
          </div>
          <p class="settings-note" id="calibration-minutes-note">
            {w.minutesNote}
          </p>
        </div>
      )}
      <RunField
        field="replicates"
        label={w.replicates}
        note={w.replicatesNote}
        range={{ type: 'integer', bounds: [1, experimentLimits.replicates] }}
        value={question.worlds.replicates}
        onValue={(replicates) => state.edit((one) => setWorlds(one, { replicates }))}
      />
      <SliceChoice />
      <RunField
        field="days"
        label={run.days}
        note={run.daysNote}
        unit={run.daysUnit}
        range={{ type: 'integer', bounds: [1, limits.days] }}
        value={question.days}
        onValue={(next) => state.edit((one) => setDays(one, next))}
      />
      <RunField
        field="seed"
        label={run.seed}
        note={run.seedNote}
        range={{ type: 'integer', bounds: [0, Number.MAX_SAFE_INTEGER] }}
        value={question.seed}
        onValue={(next) => state.edit((one) => setSeed(one, next))}
      />
    </>
  );
}
