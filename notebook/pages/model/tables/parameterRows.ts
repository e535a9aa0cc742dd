import type { Language } from '../../../../locales/language.ts';
import { textsOf } from '../../../../locales/texts.ts';
import type { ParameterKey } from '../../../../models/governance/locales/parameterWords.ts';
import type { ParameterDefinition, ParameterKind } from '../../../../models/governance/parameters/definition.ts';
import type { LeverKey } from '../../../../models/governance/parameters/levers.ts';
import { parameters } from '../../../../models/governance/parameters/parameters.ts';
import { citation, rangeText, valueText } from '../../../../report/parameterText.ts';
import { unitText } from '../../../../report/words.ts';
import { caseOf, policyOf } from '../../../../scenarios/catalogue.ts';
import { leverGroupKeys, leverGroups } from '../../../../scenarios/leverGroups.ts';
import {
  defaultProvenance,
  leverProvenanceOf,
  type ProvenanceKind,
  provenanceOf,
  type ValueProvenance,
} from '../../../../scenarios/provenance.ts';
import type { UncertaintyGroup } from '../../../locales/en/model.ts';
import { pageTextsOf } from '../../../locales/texts.ts';

/** Where a parameter is used and described, by its key; see tools/page/parameterFacts.ts. */
export type Facts = Readonly<
  Record<string, { readonly files: readonly string[]; readonly sections: readonly string[]; readonly group?: string }>
>;

/** A parameter as a row, in one language. */
export interface ParameterRow {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  readonly kind: ParameterKind;
  readonly kindText: string;
  /** Of levers `lever.…`, of uncertainties `uncertainty.…`, of constants `constant`. */
  readonly group: string;
  readonly groupText: string;
  readonly unit: string;
  readonly default: string;
  /** In the case that was chosen; a lever before and after its reform. */
  readonly value: string;
  readonly range: string;
  readonly provenance: ProvenanceKind;
  readonly provenanceText: string;
  readonly source: string;
  readonly passage: string;
  readonly files: readonly string[];
  readonly sections: readonly string[];
  /** What is searched, in lower case: both languages' words. */
  readonly haystack: string;
}

function groupOf(definition: ParameterDefinition, facts: Facts, language: Language): readonly [string, string] {
  const page = pageTextsOf(language);
  const { key, kind } = definition;
  if (kind === 'constant') return ['constant', page.model.parameters.county];
  if (kind === 'uncertainty') {
    const group = facts[key]?.group as UncertaintyGroup;
    return [`uncertainty.${group}`, page.model.parameters.groups[group]];
  }
  const group = leverGroupKeys.find((one) => (leverGroups[one] as readonly string[]).includes(key))!;
  return [`lever.${group}`, page.compare.settings.leverGroups[group]];
}

/** The value in a case with who gives it; of a lever the values under the policies before and after the reform. */
function valueIn(definition: ParameterDefinition, caseId: string): readonly ValueProvenance[] {
  const { key, kind } = definition;
  if (caseId === '') return [defaultProvenance(key)];
  const spec = caseOf(caseId);
  if (kind !== 'lever') return [provenanceOf(spec, key)];
  return [spec.before, spec.after].map((id) => leverProvenanceOf(policyOf(id), key as LeverKey));
}

/** Every parameter of the model, in its order. `caseId` empty: the model's own defaults and their provenance. */
export function parameterRows(facts: Facts, language: Language, caseId: string): ParameterRow[] {
  const texts = textsOf(language);
  const other = textsOf(language === 'zh' ? 'en' : 'zh');
  return parameters.map((definition) => {
    const key = definition.key as ParameterKey;
    const { label, note } = texts.parameters[key];
    const [group, groupText] = groupOf(definition, facts, language);
    const values = valueIn(definition, caseId);
    const shown = [...new Set(values.map(({ value }) => valueText(value, texts)))].join(' → ');
    const { kind, source, passage = '' } = values.at(-1)!;
    const cited = source === undefined ? '' : citation(source, texts);
    const foreign = [
      other.parameters[key].label,
      other.parameters[key].note,
      source === undefined ? '' : citation(source, other),
    ];
    return {
      key,
      label,
      note,
      kind: definition.kind,
      kindText: texts.report.kinds[definition.kind],
      group,
      groupText,
      unit: unitText(definition.unit, texts),
      default: valueText(definition.default, texts),
      value: shown,
      range: rangeText(definition),
      provenance: kind,
      provenanceText: texts.report.provenance[kind],
      source: cited,
      passage,
      files: facts[key]?.files ?? [],
      sections: facts[key]?.sections ?? [],
      haystack: [key, label, note, cited, passage, ...foreign].join('\n').toLowerCase(),
    };
  });
}

export interface ParameterFilter {
  readonly query: string;
  /** Empty: all. */
  readonly kind: string;
  readonly provenance: string;
  readonly group: string;
}

/** The rows that hold every word of the query and are of the kind, provenance and group asked for. */
export function filterRows(rows: readonly ParameterRow[], filter: ParameterFilter): ParameterRow[] {
  const words = filter.query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = (asked: string, has: string) => asked === '' || asked === has;
  return rows.filter(
    (row) =>
      fits(filter.kind, row.kind) &&
      fits(filter.provenance, row.provenance) &&
      fits(filter.group, row.group) &&
      words.every((word) => row.haystack.includes(word)),
  );
}

export type SortKey = 'model' | 'label' | 'key' | 'kindText' | 'unit' | 'provenanceText';

/** Sorted by a column; `model` is the model's own order. Ties keep it. */
export function sortRows(
  rows: readonly ParameterRow[],
  by: SortKey,
  descending: boolean,
  language: Language,
): ParameterRow[] {
  const sign = descending ? -1 : 1;
  if (by === 'model') return descending ? [...rows].reverse() : [...rows];
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...rows].sort((a, b) => sign * compare(a[by], b[by]));
}
