import { fill } from '../../../../locales/fill.ts';
import type { Fault } from '../../../../sim/engine/fault.ts';
import { placeOf, type Section } from './faultPlaces.ts';
import { faultWords } from './faultWords.ts';
import { reveal } from './reveal.ts';
import { useSettings } from './settingsContext.ts';

/** All that keeps the question from being run, each with a way to where it is mended. */
export function FaultSummary() {
  const { faults, words } = useSettings();
  return (
    <div role="status">
      {faults.length === 0 ? null : (
        <div class="settings-summary">
          <p>{fill(words.faults.summary, { n: faults.length })}</p>
          <Faults faults={faults} linked />
        </div>
      )}
    </div>
  );
}

/** Those of one section, at its top. */
export function SectionFaults({ section }: { readonly section: Section }) {
  const { faults, state, words } = useSettings();
  const here = faults.filter((fault) => placeOf(fault, state.question.value).section === section);
  if (here.length === 0) return null;
  return (
    <div class="settings-problem settings-here">
      <p>{words.faults.here}</p>
      <Faults faults={here} />
    </div>
  );
}

function Faults({ faults, linked }: { readonly faults: readonly Fault[]; readonly linked?: boolean }) {
  const settings = useSettings();
  const { state, words } = settings;
  return (
    <ul class="settings-faults">
      {faults.map((fault) => {
        const place = placeOf(fault, state.question.value);
        return (
          <li key={`${fault.path} ${fault.code}`}>
            {faultWords(fault, state.question.value, settings)}
            {linked ? (
              <button
                type="button"
                class="settings-link"
                aria-label={`${words.faults.go}${words.colon}${words.sections[place.section]}`}
                onClick={() => reveal(place)}
              >
                {words.faults.go}
                {words.colon}
                {words.sections[place.section]}
              </button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
