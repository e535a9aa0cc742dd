import { useState } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import { type NumberRange, readNumber, stepped } from './numberDraft.ts';
import { useSettings } from './settingsContext.ts';

export interface NumberInputProps {
  readonly id: string;
  readonly range: NumberRange;
  readonly value: number;
  /** Ids of what describes the field besides its own problem. */
  readonly describedBy?: string;
  readonly invalid?: boolean;
  /** Every number typed on the way; the last one stays in use while the text is none. */
  onValue(value: number): void;
}

/** What is typed, and the value that stood when it was: once that changes from elsewhere, the text is out of date. */
interface Draft {
  readonly text: string;
  readonly value: number;
}

/** A number typed precisely; arrow keys step. What is no number stays in the field and is explained there. */
export function NumberInput({ id, range, value, describedBy, invalid, onValue }: NumberInputProps) {
  const { texts, words, state } = useSettings();
  const [draft, setDraft] = useState<Draft | null>(null);
  const text = draft !== null && Object.is(draft.value, value) ? draft.text : String(value);
  const read = readNumber(text, range);
  const problem = typeof read === 'string' ? read : undefined;
  const problemId = `${id}-problem`;

  const take = (typed: string): void => {
    const number = readNumber(typed, range);
    const used = typeof number === 'number' ? number : value;
    setDraft({ text: typed, value: used });
    if (!Object.is(used, value)) onValue(used);
  };
  const done = (): void => {
    if (problem === undefined) setDraft(null);
    state.settle();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') done();
    if (event.key === 'Escape') setDraft(null);
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    take(String(stepped(value, range, event.key === 'ArrowUp' ? 1 : -1)));
  };

  const described = [describedBy, problem === undefined ? undefined : problemId].filter((one) => one !== undefined);
  return (
    <>
      <input
        id={id}
        class="settings-number"
        type="text"
        inputMode={range.type === 'integer' && range.bounds[0] >= 0 ? 'numeric' : 'decimal'}
        autocomplete="off"
        value={text}
        aria-invalid={problem !== undefined || invalid === true}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        onInput={(event) => take(event.currentTarget.value)}
        onBlur={done}
        onKeyDown={press}
      />
      {problem === undefined ? null : (
        <p class="settings-problem" id={problemId} role="alert">
          {[
            fill(words.field.problems[problem], { low: range.bounds[0], high: range.bounds[1] }),
            fill(words.field.kept, { value }),
          ].join(texts.report.sentenceGap)}
        </p>
      )}
    </>
  );
}
