import type { Texts } from '../../locales/texts.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { ParameterDefinition, ParameterKind } from '../../models/governance/parameters/definition.ts';
import { parameters } from '../../models/governance/parameters/parameters.ts';
import { rangeText, valueText } from '../../report/parameterText.ts';
import { designText } from '../../report/sensitivity/designText.ts';
import { unitText } from '../../report/words.ts';
import { caseIds, caseOf, policyIds, policyOf } from '../../scenarios/catalogue.ts';
import { experimentIds, experimentOf } from '../../scenarios/experiment/experimentCatalogue.ts';
import { nearestOf } from '../../scenarios/loader/nearest.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { leftGrid } from '../report/grid.ts';

export const listKinds = [
  'cases',
  'policies',
  'levers',
  'uncertainties',
  'constants',
  'outcomes',
  'experiments',
] as const;
type ListKind = (typeof listKinds)[number];

/** What there is of one kind, or of every kind: one line each, key first. Throws `notOneOf`. */
export function listText(kind: string | undefined, texts: Texts): string {
  if (kind === undefined) return listKinds.map((each) => section(each, texts)).join('\n');
  const known = listKinds.find((each) => each === kind);
  if (known === undefined) {
    throw new FaultError({ code: 'notOneOf', path: 'zhili list', value: kind, expected: nearestOf(kind, listKinds) });
  }
  return section(known, texts);
}

function section(kind: ListKind, texts: Texts): string {
  return `${texts.report.list[kind]}\n${leftGrid(rows(kind, texts).map((row) => ['', ...row]))}\n`;
}

function rows(kind: ListKind, texts: Texts): string[][] {
  const { language } = texts;
  switch (kind) {
    case 'cases':
      return caseIds.map((id) => [id, caseOf(id).label[language]]);
    case 'policies':
      return policyIds.map((id) => [id, policyOf(id).label[language]]);
    case 'levers':
      return ofKind('lever', texts);
    case 'uncertainties':
      return ofKind('uncertainty', texts);
    case 'constants':
      return ofKind('constant', texts);
    case 'outcomes':
      return outcomeDefinitions.map(({ key, unit }) => [key, texts.outcomes[key]?.label ?? '', unitText(unit, texts)]);
    case 'experiments':
      return experimentIds.map((id) => {
        const { label, design } = experimentOf(id);
        return [id, label[language], designText(design, texts)];
      });
  }
}

function ofKind(kind: ParameterKind, texts: Texts): string[][] {
  const words: Readonly<Record<string, { readonly label: string }>> = texts.parameters;
  const row = (definition: ParameterDefinition) => [
    definition.key,
    words[definition.key]?.label ?? '',
    valueText(definition.default, texts),
    rangeText(definition),
    unitText(definition.unit, texts),
  ];
  return parameters.filter((definition) => definition.kind === kind).map(row);
}
