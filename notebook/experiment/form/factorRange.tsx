import { fill } from '../../../locales/fill.ts';
import { parameterOf } from '../../../models/governance/parameters/parameters.ts';
import { type Spacing, usualSpacing } from '../../../sim/experiment/designs/valueInRange.ts';
import { NumberInput } from '../../pages/compare/settings/numberInput.tsx';
import {
  boundsOf,
  isScaled,
  type RangedChoice,
  rangeOf,
  resetRange,
  setRange,
  setSpacing,
} from '../state/factorEdits.ts';
import { useForm } from './formContext.ts';
import { factorFieldId } from './formFaultPlaces.ts';

/** Ratios that several numbers may be changed by together. */
const ratios = [0.01, 100] as const;

const spacings = ['linear', 'logarithmic'] as const satisfies readonly Spacing[];

interface FactorRangeProps {
  readonly choice: RangedChoice;
  readonly name: string;
  readonly wrong: boolean;
}

/** From where to where a number is varied, and how its values are spread in between. */
export function FactorRange({ choice, name, wrong }: FactorRangeProps) {
  const { words, state } = useForm();
  const w = words.factors;
  const { key } = choice;
  const definition = isScaled(choice) ? undefined : parameterOf(key);
  const isWhole = definition?.type === 'integer';
  const bounds = boundsOf(choice);
  const range = rangeOf(choice);
  const field = { type: isWhole ? 'integer' : 'number', bounds: bounds ?? ratios } as const;
  const id = factorFieldId(key);
  const ends = [
    { id, label: w.low, value: range[0], with: (end: number) => [end, range[1]] as const },
    { id: `${id}-high`, label: w.high, value: range[1], with: (end: number) => [range[0], end] as const },
  ];
  const usual = usualSpacing(range);
  return (
    <div class="form-range">
      {ends.map((end, place) => (
        <span key={end.id} class="form-end">
          {place === 1 && <span aria-hidden="true">{w.to}</span>}
          <label class="visually-hidden" for={end.id}>
            {fill(end.label, { name })}
          </label>
          <NumberInput
            id={end.id}
            range={field}
            value={end.value}
            invalid={wrong}
            onValue={(value) => state.edit((now) => setRange(now, key, end.with(value)))}
          />
        </span>
      ))}
      {isScaled(choice) && <span class="settings-note form-times">{w.ofValue}</span>}
      {!isWhole && (
        <select
          aria-label={fill(w.spacing, { name })}
          value={choice.spacing ?? usual}
          onChange={({ currentTarget }) => {
            const spacing = currentTarget.value as Spacing;
            state.edit((now) => setSpacing(now, key, spacing === usual ? undefined : spacing));
          }}
        >
          {spacings.map((one) => (
            <option key={one} value={one} disabled={one === 'logarithmic' && !(range[0] > 0)}>
              {w.spacings[one]}
            </option>
          ))}
        </select>
      )}
      {bounds !== undefined && 'range' in choice && (
        <button
          type="button"
          class="settings-link"
          aria-label={fill(w.resetNamed, { name, low: bounds[0], high: bounds[1] })}
          onClick={() => state.edit((now) => resetRange(now, key))}
        >
          {fill(w.declared, { low: bounds[0], high: bounds[1] })}
        </button>
      )}
    </div>
  );
}
