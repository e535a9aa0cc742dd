import { limits } from '../../../scenarios/question/limits.ts';
import { setDays, setSeed, setWorlds } from '../../pages/compare/settings/questionEdits.ts';
import { RunField } from '../../pages/compare/settings/runField.tsx';
import { useSettings } from '../../pages/compare/settings/settingsContext.ts';
import { SliceChoice } from '../../pages/compare/settings/sliceChoice.tsx';
import { isSample, setOwnWorlds } from '../state/designEdits.ts';
import { useForm } from './formContext.ts';

/** How many worlds a point, how long, which luck, and how much of the county. */
export function WorldSection() {
  const { state, words: settings } = useSettings();
  const { words, state: form } = useForm();
  const { run } = settings;
  const { question, ownWorlds = false, design } = form.experiment.value;
  const { days, seed, worlds } = question;
  return (
    <>
      <RunField
        field="replicates"
        label={words.worlds.replicates}
        note={ownWorlds ? words.worlds.ownNote : words.worlds.replicatesNote}
        range={{ type: 'integer', bounds: [1, limits.replicates] }}
        value={worlds.replicates}
        onValue={(replicates) => state.edit((now) => setWorlds(now, { replicates }))}
      />
      {(ownWorlds || isSample(design)) && (
        <label class="settings-tick">
          <input
            type="checkbox"
            checked={ownWorlds}
            onChange={({ currentTarget: { checked } }) => form.edit((now) => setOwnWorlds(now, checked))}
          />
          <span>{words.worlds.own}</span>
        </label>
      )}
      <SliceChoice />
      <RunField
        field="days"
        label={run.days}
        note={run.daysNote}
        unit={run.daysUnit}
        range={{ type: 'integer', bounds: [1, limits.days] }}
        value={days}
        onValue={(next) => state.edit((now) => setDays(now, next))}
      />
      <RunField
        field="seed"
        label={run.seed}
        note={run.seedNote}
        range={{ type: 'integer', bounds: [0, Number.MAX_SAFE_INTEGER] }}
        value={seed}
        onValue={(next) => state.edit((now) => setSeed(now, next))}
      />
    </>
  );
}
