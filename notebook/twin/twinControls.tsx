import { type Signal, useSignal } from '@preact/signals';
import { fill } from '../../locales/fill.ts';
import { speeds, type TwinPlayer } from './twinPlayer.ts';
import type { TwinWords } from './twinWords.ts';

export interface TwinControlsProps {
  readonly player: TwinPlayer;
  readonly words: TwinWords;
  readonly isStill: Signal<boolean>;
  readonly onSave: () => void;
  readonly hasKeys: boolean;
}

/** Play, pause, speed, any day, from parting to parting; and a picture that stands. */
export function TwinControls({ player, words, isStill, onSave, hasKeys }: TwinControlsProps) {
  const { controls } = words.twin;
  const said = useSignal('');
  const { windowStart, windowEnd } = player.twin;
  const day = Math.floor(player.day.value);
  const isPlaying = player.isPlaying.value;
  const parting = (step: 1 | -1) => {
    said.value = player.stepParting(step) ? '' : controls.noParting;
  };
  return (
    <fieldset class="twin-controls" aria-label={controls.label}>
      <button
        type="button"
        class="primary twin-play"
        disabled={isStill.value}
        aria-keyshortcuts="Space"
        onClick={player.toggle}
      >
        <span aria-hidden="true">{isPlaying ? '❚❚' : '▶'}</span> {isPlaying ? controls.pause : controls.play}
      </button>
      <label class="twin-day">
        <span class="twin-day-now">{fill(controls.dayOf, { day })}</span>
        <input
          type="range"
          aria-label={controls.day}
          aria-valuetext={fill(controls.window, { day, from: windowStart, to: windowEnd })}
          min={player.startDay}
          max={player.endDay}
          step={1}
          value={day}
          onInput={({ currentTarget: { value } }) => player.seek(Number(value))}
        />
      </label>
      <button type="button" aria-keyshortcuts="P" onClick={() => parting(-1)}>
        <span aria-hidden="true">◀◎</span> {controls.previous}
      </button>
      <button type="button" aria-keyshortcuts="N" onClick={() => parting(1)}>
        {controls.next} <span aria-hidden="true">◎▶</span>
      </button>
      <label class="twin-speed">
        <span>{controls.speed}</span>
        <select
          value={player.speed.value}
          onChange={({ currentTarget: { value } }) => {
            player.speed.value = Number(value) as (typeof speeds)[number];
          }}
        >
          {speeds.map((n) => (
            <option key={n} value={n}>
              {fill(controls.perSecond, { n })}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-pressed={isStill.value}
        onClick={() => {
          player.pause();
          isStill.value = !isStill.value;
        }}
      >
        {controls.still}
      </button>
      {isStill.value && (
        <>
          <button type="button" onClick={onSave}>
            {controls.save}
          </button>
          <button type="button" onClick={() => print()}>
            {controls.print}
          </button>
        </>
      )}
      <span class="twin-told" aria-live="polite">
        {said.value}
      </span>
      {hasKeys && (
        <dl class="twin-keys" aria-label={controls.keys}>
          {controls.keyList.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      )}
    </fieldset>
  );
}
