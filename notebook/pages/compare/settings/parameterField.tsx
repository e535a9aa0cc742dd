import type { ComponentChildren } from 'preact';
import { fill } from '../../../../locales/fill.ts';
import type { NumberParameter, ParameterDefinition } from '../../../../models/governance/parameters/definition.ts';
import type { LeverValue } from '../../../../models/governance/parameters/governanceParameters.ts';
import type { ValueProvenance } from '../../../../scenarios/provenance.ts';
import { labelOf, noteOf, unitOf, valueText } from './labels.ts';
import { stepOf } from './numberDraft.ts';
import { NumberInput } from './numberInput.tsx';
import { ProvenanceNote } from './provenanceNote.tsx';
import { useSettings } from './settingsContext.ts';

export interface ParameterFieldProps {
  readonly id: string;
  readonly definition: ParameterDefinition;
  readonly value: LeverValue;
  /** Undefined where there is none that holds for all: then being set is the change. */
  readonly preset: LeverValue | undefined;
  readonly provenance: ValueProvenance | undefined;
  /** Wrong together with other fields; what is wrong is said in `children`. */
  readonly invalid?: boolean;
  /** Said at the field: what its value means for others. */
  readonly children?: ComponentChildren;
  /** `gesture` where more of the same may follow. */
  onValue(value: LeverValue, gesture?: string): void;
  onReset(): void;
}

/** One parameter: label, value within bounds, what it means, whether it differs from its preset, and where that comes from. */
export function ParameterField(props: ParameterFieldProps) {
  const { id, definition, value, preset, provenance, children } = props;
  const { texts } = useSettings();
  const { key } = definition;
  const changed = value !== preset;
  const noteId = `${id}-note`;
  return (
    <div class="settings-field" data-changed={changed} data-type={definition.type}>
      <label class="settings-label" for={id}>
        {labelOf(key, texts)}
      </label>
      {changed ? <ChangedMark {...props} /> : null}
      <div class="settings-entry">
        <Entry {...props} noteId={noteId} />
        <span class="settings-unit">{unitOf(definition, texts)}</span>
      </div>
      {children}
      <div class="settings-foot">
        <span class="settings-note" id={noteId}>
          {noteOf(key, texts)}
        </span>{' '}
        {provenance === undefined ? null : <ProvenanceNote parameter={key} provenance={provenance} />}
      </div>
    </div>
  );
}

function ChangedMark({ definition, preset, onReset }: ParameterFieldProps) {
  const { texts, words } = useSettings();
  const label = labelOf(definition.key, texts);
  const was = preset === undefined ? undefined : valueText(preset, words);
  return (
    <span class="settings-changed">
      <span>{was === undefined ? words.field.set : fill(words.field.changed, { preset: was })}</span>
      <button
        type="button"
        class="settings-link"
        aria-label={fill(was === undefined ? words.field.unset : words.field.resetNamed, { label, preset: was ?? '' })}
        onClick={onReset}
      >
        {words.field.reset}
      </button>
    </span>
  );
}

function Entry(props: ParameterFieldProps & { readonly noteId: string }) {
  const { id, definition, value, noteId, onValue } = props;
  const { words } = useSettings();
  if (definition.type === 'boolean') {
    return (
      <>
        <input
          id={id}
          type="checkbox"
          role="switch"
          checked={value === true}
          aria-checked={value === true}
          aria-describedby={noteId}
          onChange={(event) => onValue(event.currentTarget.checked)}
        />
        <span aria-hidden="true">{valueText(value, words)}</span>
      </>
    );
  }
  if (definition.type === 'option') {
    return (
      <select
        id={id}
        value={String(value)}
        aria-describedby={noteId}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {definition.options.map((option) => (
          <option key={option} value={option} selected={option === value}>
            {valueText(option, words)}
          </option>
        ))}
      </select>
    );
  }
  return <NumberEntry {...props} definition={definition} value={Number(value)} />;
}

function NumberEntry(
  props: Omit<ParameterFieldProps, 'definition' | 'value'> & {
    readonly noteId: string;
    readonly definition: NumberParameter;
    readonly value: number;
  },
) {
  const { id, definition, value, noteId, invalid, onValue } = props;
  const { texts, words, state } = useSettings();
  const [low, high] = definition.bounds;
  return (
    <>
      <input
        type="range"
        min={low}
        max={high}
        step={stepOf(definition)}
        value={value}
        aria-label={fill(words.field.slider, { label: labelOf(definition.key, texts) })}
        aria-valuetext={`${value} ${unitOf(definition, texts)}`.trimEnd()}
        onInput={(event) => onValue(Number(Number(event.currentTarget.value).toPrecision(12)), id)}
        onChange={() => state.settle()}
      />
      <NumberInput
        id={id}
        range={definition}
        value={value}
        describedBy={noteId}
        invalid={invalid === true}
        onValue={(next) => onValue(next, id)}
      />
    </>
  );
}
