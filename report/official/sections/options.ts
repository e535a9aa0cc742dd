import { fill } from '../../../locales/fill.ts';
import { levers } from '../../../models/governance/parameters/levers.ts';
import type { OfficialBlock } from '../officialDocument.ts';
import type { OfficialFacts } from '../officialFacts.ts';
import { paragraph, points } from '../officialText.ts';
import { valueCells } from '../sourceText.ts';

/** Which options were compared, and in what they differ. */
export function optionsSection(facts: OfficialFacts): OfficialBlock[] {
  const { texts, numbers, plan, labels, reference, referenceLabel } = facts;
  const { headings: h, options: t, methods } = texts.official;
  const { policies } = plan;
  const leversOf = (id: string) => policies.find((one) => one.id === id)!.parameters.levers;
  const base = leversOf(reference);
  const keys = levers.map(({ key }) => key);
  const differing = keys.filter((key) => policies.some(({ id }) => leversOf(id)[key] !== base[key]));
  const heads: OfficialBlock[] = [
    numbers.section(h.options),
    numbers.subsection(h.compared),
    paragraph(
      policies.length < 2
        ? fill(t.alone, { reference: referenceLabel })
        : fill(t.compared, { n: policies.length, reference: referenceLabel }),
    ),
    ...points(
      policies.map(({ id }) => {
        const policy = labels.get(id) ?? id;
        const n = keys.filter((key) => leversOf(id)[key] !== base[key]).length;
        return id === reference ? fill(t.reference, { policy }) : fill(t.other, { policy, n, all: keys.length });
      }),
      facts,
    ),
    paragraph(t.same),
  ];
  if (policies.length < 2) return heads;
  const subsection = numbers.subsection(h.differing);
  if (differing.length === 0) return [...heads, subsection, paragraph(t.differingNone)];
  const width = Math.min(16, 60 / policies.length);
  return [
    ...heads,
    subsection,
    paragraph(
      fill(t.differing, {
        table: numbers.table('levers'),
        n: differing.length,
        same: keys.length - differing.length,
      }),
    ),
    {
      kind: 'table',
      label: numbers.table('levers'),
      caption: t.caption,
      columns: [
        { label: t.setting, align: 'left', width: 24 },
        { label: texts.official.background.columns.unit, align: 'centre', width: 14 },
        ...policies.map(({ id }) => ({ label: labels.get(id) ?? id, align: 'centre', width }) as const),
      ],
      rows: differing.map((key) => [
        texts.parameters[key].label,
        valueCells(key, base[key], facts)[1] || methods.noUnit,
        ...policies.map(({ id }) => valueCells(key, leversOf(id)[key], facts)[0]),
      ]),
      note: '',
    },
  ];
}
