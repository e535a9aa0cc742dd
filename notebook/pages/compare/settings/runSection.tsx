import { limits } from '../../../../scenarios/question/limits.ts';
import { setDays, setSeed } from './questionEdits.ts';
import { RunField } from './runField.tsx';
import { useSettings } from './settingsContext.ts';
import { SliceChoice } from './sliceChoice.tsx';
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
