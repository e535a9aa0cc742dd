import { useId, useState } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import { parameterOf } from '../../../../models/governance/parameters/parameters.ts';
import { citation, vintageText } from '../../../../report/parameterText.ts';
import { builtInPolicies, caseIds, caseOf } from '../../../../scenarios/catalogue.ts';
import type { ValueProvenance } from '../../../../scenarios/provenance.ts';
import { pageTextsOf } from '../../../locales/texts.ts';
import { labelOf, valueWithUnit } from './labels.ts';
import { useSettings } from './settingsContext.ts';

/** The preset of a parameter and where it comes from, on demand. */
export function ProvenanceNote(props: { readonly parameter: string; readonly provenance: ValueProvenance }) {
  const { texts, words } = useSettings();
  const [open, setOpen] = useState(false);
  const id = useId();
  const label = labelOf(props.parameter, texts);
  return (
    <>
      <button
        type="button"
        class="settings-link settings-about"
        aria-expanded={open}
        aria-controls={id}
        aria-label={fill(words.field.aboutNamed, { label })}
        onClick={() => setOpen(!open)}
      >
        {words.field.about}
      </button>
      <div id={id} class="settings-provenance" hidden={!open}>
        {open ? <Facts {...props} /> : null}
      </div>
    </>
  );
}

function Facts({ parameter, provenance }: { readonly parameter: string; readonly provenance: ValueProvenance }) {
  const { language, texts, words } = useSettings();
  const w = words.provenance;
  const definition = parameterOf(parameter);
  const { source, passage, note, range, n, data } = provenance;
  const bounds = definition !== undefined && 'bounds' in definition ? definition.bounds : undefined;
  const between = ([low, high]: readonly [number, number]) => fill(words.field.bounds, { low, high });
  const rows: (readonly [string, string | undefined])[] = [
    [w.preset, valueWithUnit(parameter, provenance.value, words, texts)],
    [w.givenBy, giverLabel(provenance.givenBy, language) ?? w.byDefault],
    [w.kind, texts.report.provenance[provenance.kind]],
    [w.note, note?.[language]],
    [w.range, range === undefined ? undefined : between(range)],
    [w.bounds, bounds === undefined ? undefined : between(bounds)],
    [w.n, n === undefined ? undefined : String(n)],
    [w.data, data && vintageText(data, texts)],
    // An assumption has its form or size from it, not its value.
    [provenance.kind === 'assumption' ? w.suggestedBy : w.source, source && citation(source, texts)],
  ];
  return (
    <dl>
      {rows.map(([name, text]) => (text === undefined ? null : <Row key={name} name={name} text={text} />))}
      {passage === undefined ? null : (
        <>
          <dt>{w.passage}</dt>
          <dd lang="zh">
            <q>{passage}</q>
          </dd>
        </>
      )}
      <dt>{w.key}</dt>
      <dd>
        <code>{parameter}</code>
      </dd>
      <dd>
        <a href={`#/model?part=parameters&key=${parameter}`}>{pageTextsOf(language).model.more}</a>
      </dd>
    </dl>
  );
}

const Row = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{text}</dd>
  </>
);

/** A built-in policy or case; a file of the reader's own goes by its id. */
function giverLabel(givenBy: string, language: 'zh' | 'en'): string | undefined {
  if (givenBy === 'default') return undefined;
  const policy = builtInPolicies.find(givenBy);
  if (policy !== undefined) return policy.label[language];
  return caseIds.includes(givenBy) ? caseOf(givenBy).label[language] : givenBy;
}
