import { fill } from '../../../locales/fill.ts';
import { pageTexts } from '../../app/reader.ts';
import { saveDocument } from './saveTables.ts';
import type { ValidationModel } from './validationModel.ts';

/** Whether the kept result or a new one is shown, what made it, and the result as a file. */
export function SourcePart({ model }: { readonly model: ValidationModel }) {
  const { source: words, save } = pageTexts.value.validation;
  const kept = model.kept.value;
  const shown = model.shown.value;
  return (
    <section class="validation-source" aria-label={words.heading}>
      {model.fresh.value !== null && typeof kept === 'object' && (
        <fieldset class="validation-choice">
          <legend>{words.heading}</legend>
          {(['kept', 'fresh'] as const).map((source) => (
            <label key={source}>
              <input
                type="radio"
                name="validation-source"
                checked={model.source.value === source}
                onChange={() => {
                  model.source.value = source;
                }}
              />
              {words[source]}
            </label>
          ))}
        </fieldset>
      )}
      {kept === 'loading' && <p class="loading">{words.loading}</p>}
      {kept === 'failed' && shown === null && <p class="message">{words.failed}</p>}
      {shown !== null && (
        <>
          <p class="facts">
            <strong>{shown.made === null ? words.fresh : words.kept}</strong>{' '}
            {fill(shown.made === null ? words.freshFacts : words.keptFacts, {
              made: shown.made ?? '',
              version: shown.document.version,
              engine: shown.document.engine,
            })}
          </p>
          {shown.made !== null && (
            <p class="validation-note">
              {shown.document.engine === __ENGINE_DIGEST__
                ? words.same
                : fill(words.stale, { engine: __ENGINE_DIGEST__ })}
            </p>
          )}
          <p>
            <button type="button" onClick={() => saveDocument(shown)}>
              {save.json}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
