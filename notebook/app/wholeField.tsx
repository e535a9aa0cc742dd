import { useState } from 'preact/hooks';

interface WholeFieldProps {
  readonly label: string;
  /** Shown beside the pointer. */
  readonly note?: string;
  readonly value: number;
  readonly min: number;
  /** Default: any safe integer. */
  readonly max?: number;
  readonly onValue: (value: number) => void;
}

/** A whole number within its limits, taken as it is typed; what is none stands while it is typed, since a longer one begins with it, and is put back when the reader leaves. */
export function WholeField({ label, note, value, min, max = Number.MAX_SAFE_INTEGER, onValue }: WholeFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <label title={note}>
      <span>{label}</span>
      <input
        type="number"
        min={min}
        max={max}
        step={1}
        value={draft ?? String(value)}
        onInput={({ currentTarget }) => {
          setDraft(currentTarget.value);
          const next = currentTarget.valueAsNumber;
          if (Number.isSafeInteger(next) && next >= min && next <= max) onValue(next);
        }}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}
