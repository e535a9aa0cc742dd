import { runId } from './faultPlaces.ts';
import type { NumberRange } from './numberDraft.ts';
import { NumberInput } from './numberInput.tsx';

export interface RunFieldProps {
  readonly field: Parameters<typeof runId>[0];
  readonly label: string;
  readonly note?: string;
  readonly unit?: string;
  readonly range: NumberRange;
  readonly value: number;
  onValue(value: number): void;
}

/** A number of the run: it belongs to no parameter and has no source. */
export function RunField({ field, label, note, unit, range, value, onValue }: RunFieldProps) {
  const id = runId(field);
  const noteId = `${id}-note`;
  return (
    <div class="settings-field" data-type={range.type}>
      <label class="settings-label" for={id}>
        {label}
      </label>
      <div class="settings-entry">
        <NumberInput
          id={id}
          range={range}
          value={value}
          {...(note === undefined ? {} : { describedBy: noteId })}
          onValue={onValue}
        />
        <span class="settings-unit">{unit}</span>
      </div>
      {note === undefined ? null : (
        <p class="settings-note" id={noteId}>
          {note}
        </p>
      )}
    </div>
  );
}
