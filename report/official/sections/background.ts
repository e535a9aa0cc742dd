import { fill } from '../../../locales/fill.ts';
import type { ConstantKey } from '../../../models/governance/parameters/constants.ts';
import { provenanceOf } from '../../../scenarios/provenance.ts';
import type { OfficialBlock } from '../officialDocument.ts';
import type { OfficialFacts } from '../officialFacts.ts';
import { paragraph } from '../officialText.ts';
import { sentenceEnd } from '../sentenceEnd.ts';
import { sourceText, valueCells } from '../sourceText.ts';

/** Facts of a county that a reader looks for first. */
const shown: readonly ConstantKey[] = [
  'residents',
  'areaKm2',
  'townships',
  'communities',
  'grids',
  'departments',
  'gridWorkers',
  'cadres',
  'fullTimeMediators',
  'partTimeMediators',
  'townshipDesks',
  'countyDesks',
  'centreStaff',
  'programmeYuanPerResident',
];

/** What county this is, and what is asked. */
export function backgroundSection(facts: OfficialFacts): OfficialBlock[] {
  const { texts, numbers, plan, referenceLabel } = facts;
  const { headings: h, background: t } = texts.official;
  const { caseSpec, question } = plan;
  const section = numbers.section(h.background);
  return [
    section,
    numbers.subsection(h.place),
    paragraph(
      [
        fill(t.place, { description: sentenceEnd(caseSpec.description[texts.language], texts) }),
        fill(t.facts, { table: numbers.table('facts') }),
      ].join(texts.official.gap),
    ),
    {
      kind: 'table',
      label: numbers.table('facts'),
      caption: t.factsCaption,
      columns: [
        { label: t.columns.item, align: 'left', width: 30 },
        { label: t.columns.value, align: 'centre', width: 16 },
        { label: t.columns.unit, align: 'centre', width: 18 },
        { label: t.columns.source, align: 'left', width: 36 },
      ],
      rows: shown.map((key) => [
        texts.parameters[key].label,
        ...valueCells(key, plan.policies[0]!.parameters.constants[key], facts),
        sourceText(provenanceOf(caseSpec, key), Object.hasOwn(question.settings, key), facts),
      ]),
      note: '',
    },
    numbers.subsection(h.question),
    paragraph(fill(t.question, { reference: referenceLabel })),
  ];
}
