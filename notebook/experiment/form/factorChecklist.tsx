import { useState } from 'preact/hooks';
import { fill } from '../../../locales/fill.ts';
import type { ParameterDefinition } from '../../../models/governance/parameters/definition.ts';
import { parameters } from '../../../models/governance/parameters/parameters.ts';
import { factorLabel } from '../../../report/sensitivity/factorLabel.ts';
import { pageTextsOf } from '../../locales/texts.ts';
import { searchParameters } from '../../pages/compare/settings/assumptionSearch.ts';
import { labelOf, noteOf } from '../../pages/compare/settings/labels.ts';
import { addFactors, isChosen, removeFactor, toggleFactor } from '../state/factorEdits.ts';
import { type FactorGroup, factorGroups } from '../state/factorGroups.ts';
import { frontlineSlack } from '../state/factorPresets.ts';
import { useForm } from './formContext.ts';

const allKinds = ['uncertainty', 'lever', 'constant'] as const;

/** All that can be varied, by group or by what is looked for. */
export function FactorChecklist() {
  const { words, state, texts, choices } = useForm();
  const w = words.factors;
  const { factorKinds: kinds = allKinds } = choices;
  const offered = parameters.filter(({ kind }) => kinds.includes(kind));
  const [query, setQuery] = useState('');
  const experiment = state.experiment.value;
  const found = query.trim() === '' ? undefined : searchParameters(query, offered, texts);
  return (
    <details class="settings-group form-more">
      <summary>{fill(w.more, { n: offered.length })}</summary>
      <div class="form-checklist">
        <div class="settings-search">
          <label class="settings-label" for="factor-search">
            {w.search}
          </label>
          <input
            id="factor-search"
            type="search"
            autocomplete="off"
            value={query}
            placeholder={w.searchHint}
            onInput={({ currentTarget: { value } }) => setQuery(value)}
          />
          <p role="status" class="settings-note">
            {found === undefined ? '' : found.length === 0 ? w.foundNone : fill(w.found, { n: found.length })}
          </p>
        </div>
        {found !== undefined ? (
          <div class="form-ticks">
            {found.map((one) => (
              <FactorTick key={one.key} definition={one} />
            ))}
          </div>
        ) : (
          <>
            <fieldset class="form-ticks">
              <legend>{w.kinds.staff}</legend>
              <label class="settings-tick">
                <input
                  type="checkbox"
                  checked={isChosen(experiment, frontlineSlack.key)}
                  onChange={({ currentTarget: { checked } }) =>
                    state.edit((now) =>
                      checked ? addFactors(now, [frontlineSlack]) : removeFactor(now, frontlineSlack.key),
                    )
                  }
                />
                <span>{factorLabel(frontlineSlack, frontlineSlack, texts)}</span>
              </label>
            </fieldset>
            {kinds.map((kind) => (
              <div key={kind} class="form-kind">
                <h4 class="settings-subhead">{w.kinds[kind]}</h4>
                {factorGroups
                  .filter((one) => one.kind === kind)
                  .map((one) => (
                    <Group key={one.group} of={one} />
                  ))}
              </div>
            ))}
          </>
        )}
      </div>
    </details>
  );
}

function Group({ of }: { readonly of: FactorGroup }) {
  const { words, state, language } = useForm();
  const [open, setOpen] = useState(false);
  const page = pageTextsOf(language);
  const name =
    of.kind === 'uncertainty'
      ? page.model.parameters.groups[of.group]
      : of.kind === 'lever'
        ? page.compare.settings.leverGroups[of.group]
        : page.model.parameters.county;
  const chosen = of.of.filter(({ key }) => isChosen(state.experiment.value, key)).length;
  return (
    <details class="settings-group" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="form-group-name">{name}</span>
        <span class="settings-digest">{fill(words.factors.ofGroup, { chosen, n: of.of.length })}</span>
      </summary>
      <div class="form-ticks">{open && of.of.map((one) => <FactorTick key={one.key} definition={one} />)}</div>
    </details>
  );
}

function FactorTick({ definition }: { readonly definition: ParameterDefinition }) {
  const { state, texts } = useForm();
  const { key } = definition;
  return (
    <label class="settings-tick" title={noteOf(key, texts)}>
      <input
        type="checkbox"
        checked={isChosen(state.experiment.value, key)}
        onChange={() => state.edit((now) => toggleFactor(now, definition))}
      />
      <span>{labelOf(key, texts)}</span>
    </label>
  );
}
