import { fill } from '../../../locales/fill.ts';
import type { LeverValue } from '../../../models/governance/parameters/governanceParameters.ts';
import { levers } from '../../../models/governance/parameters/levers.ts';
import { parameters } from '../../../models/governance/parameters/parameters.ts';
import { leverProvenanceOf, provenanceOf } from '../../../scenarios/provenance.ts';
import type { OfficialBlock, OfficialTable } from '../officialDocument.ts';
import type { OfficialFacts } from '../officialFacts.ts';
import { paragraph } from '../officialText.ts';
import { sourceText, valueCells } from '../sourceText.ts';

/** Every parameter of the model with its value and where that comes from. */
export function parametersAppendix(facts: OfficialFacts): OfficialBlock[] {
  const { texts, numbers, document } = facts;
  const { ensemble } = document;
  const { headings, appendix: t } = texts.official;
  const heading = numbers.appendix(headings.parameters);
  const named = {
    levers: numbers.table('appendixLevers'),
    facts: numbers.table('appendixFacts'),
    uncertainties: numbers.table('appendixUncertainties'),
  };
  return [
    heading,
    paragraph(fill(t.parameters, named)),
    ...(ensemble === undefined ? [] : [paragraph(fill(t.ensemble, { id: ensemble.id, sets: ensemble.sets }))]),
    leverTable(named.levers, facts),
    valueTable(named.facts, t.constants, 'constant', facts),
    valueTable(named.uncertainties, t.uncertainties, 'uncertainty', facts),
  ];
}

/** A row a lever and value: options that agree in value and source share one. */
function leverTable(label: string, facts: OfficialFacts): OfficialTable {
  const { texts, plan, labels } = facts;
  const { appendix: t, background, options } = texts.official;
  const { policies, question } = plan;
  const rows = levers.flatMap(({ key }) => {
    const name = texts.parameters[key].label;
    const row = (who: string, place: number) => {
      const { policy, parameters: own } = policies[place]!;
      const cells = valueCells(key, own.levers[key], facts);
      return [
        name,
        who,
        ...cells,
        sourceText(leverProvenanceOf(policy, key), Object.hasOwn(question.settings, key), facts, true),
      ];
    };
    const rows = new Map<string, { readonly place: number; readonly who: string[] }>();
    policies.forEach(({ id, policy, parameters: own }, place) => {
      const same = JSON.stringify([own.levers[key], leverProvenanceOf(policy, key)]);
      const group = rows.get(same) ?? { place, who: [] };
      group.who.push(labels.get(id) ?? id);
      rows.set(same, group);
    });
    return [...rows.values()].map(({ place, who }) =>
      row(who.length === policies.length ? t.all : who.join(texts.report.separator), place),
    );
  });
  return {
    kind: 'table',
    label,
    caption: t.levers,
    columns: [
      { label: options.setting, align: 'left', width: 20 },
      { label: t.option, align: 'left', width: 18 },
      { label: background.columns.value, align: 'centre', width: 10 },
      { label: background.columns.unit, align: 'centre', width: 13 },
      { label: background.columns.source, align: 'left', width: 45 },
    ],
    rows,
    note: '',
  };
}

function valueTable(
  label: string,
  caption: string,
  kind: 'constant' | 'uncertainty',
  facts: OfficialFacts,
): OfficialTable {
  const { texts, plan } = facts;
  const { columns } = texts.official.background;
  const { constants, uncertainties } = plan.policies[0]!.parameters;
  const values: Readonly<Record<string, LeverValue>> = { ...constants, ...uncertainties };
  const words = texts.parameters as Readonly<Record<string, { readonly label: string }>>;
  return {
    kind: 'table',
    label,
    caption,
    columns: [
      { label: columns.item, align: 'left', width: 26 },
      { label: columns.value, align: 'centre', width: 13 },
      { label: columns.unit, align: 'centre', width: 16 },
      { label: columns.source, align: 'left', width: 51 },
    ],
    rows: parameters
      .filter((one) => one.kind === kind)
      .map(({ key }) => [
        words[key]!.label,
        ...valueCells(key, values[key]!, facts),
        sourceText(provenanceOf(plan.caseSpec, key), Object.hasOwn(plan.question.settings, key), facts, true),
      ]),
    note: '',
  };
}
