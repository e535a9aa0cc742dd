import { useRef } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import { defaultReplicates } from '../../../../scenarios/question/defaults.ts';
import { limits } from '../../../../scenarios/question/limits.ts';
import type { ReplicateChoice } from '../../../../scenarios/question/question.ts';
import { pageTextsOf } from '../../../locales/texts.ts';
import { TermList } from '../../../terms/termList.tsx';
import { setWorlds } from './questionEdits.ts';
import { runEstimate } from './runEstimate.ts';
import { RunField } from './runField.tsx';
import { useSettings } from './settingsContext.ts';

const defaultPrecision = 0.02;

/** Percent of the mean; the question wants a share within (0, 1). */
const percentRange = { type: 'number', bounds: [0.1, 50] } as const;

const toShare = (percent: number): number => Number((percent / 100).toPrecision(12));
const toPercent = (share: number): number => Number((share * 100).toPrecision(12));

/** A number of worlds, or as many as a precision takes, and how many runs that makes. */
export function WorldsChoice() {
  const { state, language, words, texts } = useSettings();
  const page = pageTextsOf(language);
  const w = words.run;
  const question = state.question.value;
  const { worlds } = question;
  const last = useRef({ replicates: defaultReplicates, precision: defaultPrecision });
  Object.assign(last.current, worlds);
  const set = (next: ReplicateChoice, gesture?: string) => state.edit((now) => setWorlds(now, next), gesture);
  const count = (n: number) => n.toLocaleString(language);
  const { least, most } = runEstimate(question);
  const radio = (label: string, checked: boolean, next: () => ReplicateChoice) => (
    <label class="settings-tick">
      <input type="radio" name="settings-worlds" checked={checked} onChange={() => set(next())} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset>
      <legend>{w.worlds}</legend>
      <p class="settings-note">{w.worldsNote}</p>
      {radio(w.replicates, 'replicates' in worlds, () => ({ replicates: last.current.replicates }))}
      {radio(w.precision, 'precision' in worlds, () => ({ precision: last.current.precision }))}
      {'replicates' in worlds ? (
        <RunField
          field="replicates"
          label={w.replicatesLabel}
          range={{ type: 'integer', bounds: [1, limits.replicates] }}
          value={worlds.replicates}
          onValue={(replicates) => set({ replicates }, 'replicates')}
        />
      ) : (
        <RunField
          field="precision"
          label={w.precisionLabel}
          note={w.precisionNote}
          unit="%"
          range={percentRange}
          value={toPercent(worlds.precision)}
          onValue={(percent) => set({ precision: toShare(percent) }, 'precision')}
        />
      )}
      <TermList ids={['term:replicate', 'term:precision', 'term:seed']} words={{ texts, page }} />
      <output class="settings-estimate">
        {'replicates' in worlds
          ? fill(w.estimate, {
              policies: question.policies.length,
              worlds: count(worlds.replicates),
              runs: count(most),
            })
          : fill(w.estimateBetween, { policies: question.policies.length, least: count(least), most: count(most) })}
      </output>
    </fieldset>
  );
}
