import { useState } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import type { ParameterDefinition } from '../../../../models/governance/parameters/definition.ts';
import { assumptions, overridden, searchAssumptions } from './assumptionSearch.ts';
import { EnsembleChoice } from './ensembleChoice.tsx';
import { setSetting } from './questionEdits.ts';
import { SettingField } from './settingField.tsx';
import { useSettings } from './settingsContext.ts';

/** Fields drawn at once while the search is wide. */
const most = 20;

/** Any assumption or fact can be overridden; only those that are stand here until others are looked for. */
export function AssumptionsSection() {
  const { state, texts, words } = useSettings();
  const w = words.assumptions;
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const set = overridden(state.question.value.settings);
  const found = all ? assumptions : searchAssumptions(query, texts);
  const others = found.filter((one) => !set.includes(one));
  const listed = all ? others : others.slice(0, most);
  return (
    <>
      <EnsembleChoice />
      <p class="settings-note">{w.note}</p>
      <h4 class="settings-subhead">{fill(w.overridden, { n: set.length })}</h4>
      {set.length === 0 ? <p class="settings-note">{w.none}</p> : <Fields definitions={set} />}
      {set.length < 2 ? null : (
        <button
          type="button"
          onClick={() =>
            state.edit((now) => set.reduce((question, { key }) => setSetting(question, key, undefined), now))
          }
        >
          {w.takeBackAll}
        </button>
      )}
      <div class="settings-search">
        <label class="settings-label" for="assumption-search">
          {fill(w.search, { n: assumptions.length })}
        </label>
        <input
          id="assumption-search"
          type="search"
          autocomplete="off"
          value={query}
          placeholder={w.searchHint}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setAll(false);
          }}
        />
        <label class="settings-tick">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
          <span>{w.all}</span>
        </label>
      </div>
      <p role="status" class="settings-note">
        {query.trim() === '' && !all ? '' : found.length === 0 ? w.foundNone : fill(w.found, { n: found.length })}
        {listed.length < others.length ? texts.report.sentenceGap + fill(w.more, { n: most }) : ''}
      </p>
      <Fields definitions={listed} />
    </>
  );
}

const Fields = ({ definitions }: { readonly definitions: readonly ParameterDefinition[] }) => (
  <>
    {definitions.map((definition) => (
      <SettingField key={definition.key} definition={definition} />
    ))}
  </>
);
