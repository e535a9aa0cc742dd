import type { DesignSpec } from '../../../sim/experiment/designs/design.ts';
import { NumberInput } from '../../pages/compare/settings/numberInput.tsx';
import { basePoints, setDesign } from '../state/designEdits.ts';
import { useForm } from './formContext.ts';
import { designFieldId } from './formFaultPlaces.ts';

/** The sizes of a design; one at a time has none. */
export function DesignSizes({ design }: { readonly design: DesignSpec }) {
  const { words, state } = useForm();
  const w = words.design;
  const set = (next: DesignSpec) => state.edit((now) => setDesign(now, next));
  switch (design.kind) {
    case 'oneAtATime':
      return null;
    case 'morris':
      return (
        <div class="form-sizes">
          <Size
            field="trajectories"
            label={w.trajectories}
            note={w.trajectoriesNote}
            bounds={[2, 1000]}
            value={design.trajectories}
            onValue={(trajectories) => set({ ...design, trajectories })}
          />
          <Size
            field="levels"
            label={w.levels}
            note={w.morrisLevelsNote}
            bounds={[2, 20]}
            value={design.levels}
            onValue={(levels) => set({ ...design, levels })}
          />
        </div>
      );
    case 'saltelli':
      return (
        <div class="form-sizes">
          <PowerOfTwo
            label={w.basePoints}
            note={w.basePointsNote}
            value={design.points}
            onValue={(points) => set({ ...design, points })}
          />
          <label class="settings-tick">
            <input
              type="checkbox"
              checked={design.secondOrder}
              onChange={({ currentTarget: { checked } }) => set({ ...design, secondOrder: checked })}
            />
            <span>{w.secondOrder}</span>
          </label>
        </div>
      );
    case 'sobol':
      return (
        <div class="form-sizes">
          <PowerOfTwo label={w.points} value={design.points} onValue={(points) => set({ ...design, points })} />
        </div>
      );
    case 'latinHypercube':
      return (
        <div class="form-sizes">
          <Size
            field="points"
            label={w.points}
            bounds={[2, 100_000]}
            value={design.points}
            onValue={(points) => set({ ...design, points })}
          />
        </div>
      );
    case 'fullFactorial':
      return (
        <div class="form-sizes">
          <Size
            field="levels"
            label={w.factorialLevels}
            bounds={[2, 20]}
            value={design.levels}
            onValue={(levels) => set({ ...design, levels })}
          />
        </div>
      );
    case 'fractionalFactorial': {
      const id = designFieldId('resolution');
      return (
        <div class="form-sizes">
          <div class="form-size">
            <label class="settings-label" for={id}>
              {w.resolution}
            </label>
            <select
              id={id}
              value={String(design.resolution)}
              onChange={({ currentTarget: { value } }) => set({ ...design, resolution: Number(value) as 3 | 4 | 5 })}
            >
              {([3, 4, 5] as const).map((one) => (
                <option key={one} value={String(one)}>
                  {w.resolutions[one]}
                </option>
              ))}
            </select>
          </div>
        </div>
      );
    }
  }
}

interface SizeProps {
  readonly field: string;
  readonly label: string;
  readonly note?: string;
  readonly bounds: readonly [number, number];
  readonly value: number;
  readonly onValue: (value: number) => void;
}

function Size({ field, label, note, bounds, value, onValue }: SizeProps) {
  const id = designFieldId(field);
  const noteId = `${id}-note`;
  return (
    <div class="form-size">
      <label class="settings-label" for={id}>
        {label}
      </label>
      <NumberInput
        id={id}
        range={{ type: 'integer', bounds }}
        value={value}
        {...(note === undefined ? {} : { describedBy: noteId })}
        onValue={onValue}
      />
      {note !== undefined && (
        <p class="settings-note" id={noteId}>
          {note}
        </p>
      )}
    </div>
  );
}

function PowerOfTwo({ label, note, value, onValue }: Omit<SizeProps, 'field' | 'bounds'>) {
  const id = designFieldId('points');
  const noteId = `${id}-note`;
  return (
    <div class="form-size">
      <label class="settings-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        value={String(value)}
        aria-describedby={note === undefined ? undefined : noteId}
        onChange={({ currentTarget }) => onValue(Number(currentTarget.value))}
      >
        {basePoints(value).map((n) => (
          <option key={n} value={String(n)}>
            {n}
          </option>
        ))}
      </select>
      {note !== undefined && (
        <p class="settings-note" id={noteId}>
          {note}
        </p>
      )}
    </div>
  );
}
