import { fill } from '../../../locales/fill.ts';
import { foundOf } from '../../../scenarios/findings/foundHeadlines.ts';
import { foundTable } from '../../robustness/foundTable.ts';
import type { OfficialBlock } from '../officialDocument.ts';
import type { OfficialFacts } from '../officialFacts.ts';
import { paragraph, points } from '../officialText.ts';

const marks = { policy: '▲', reference: '▼', unsure: '○' } as const;

/** What is known of the same options where assumptions are not known: kept findings, or that it was not tested and how it can be. */
export function robustnessSection(facts: OfficialFacts): OfficialBlock[] {
  const { texts, numbers, details } = facts;
  const { headings: h } = texts.official;
  const luck = details.filter(({ kind }) => ['chance', 'best', 'enough'].includes(kind)).map(({ text }) => text);
  return [
    numbers.section(h.robustness),
    numbers.subsection(h.tested),
    ...tested(facts),
    ...(luck.length === 0 ? [] : [numbers.subsection(h.luck), ...points(luck, facts)]),
  ];
}

/** The same in a sentence for the summary. */
export function robustnessSentence(facts: OfficialFacts): string {
  const found = foundFor(facts);
  if (found === null) return untested(facts);
  return fill(facts.texts.official.robustness.foundShort, { points: found.points });
}

/** How the reader would test it. */
export function robustCommand({ plan }: OfficialFacts): string {
  const { case: place } = plan.question;
  return `zhili robust ${typeof place === 'string' ? place : place.name}`;
}

const foundFor = ({ plan }: OfficialFacts) =>
  foundOf(
    plan.question,
    plan.policies.map(({ id }) => id),
  );

/** Whether the findings speak of these options. */
export const isTested = (facts: OfficialFacts): boolean => foundFor(facts) !== null;

function untested(facts: OfficialFacts): string {
  const t = facts.texts.official.robustness;
  return facts.others.length === 0 ? t.alone : fill(t.untested, { command: robustCommand(facts) });
}

function tested(facts: OfficialFacts): OfficialBlock[] {
  const { texts, numbers, referenceLabel: reference, labels } = facts;
  const t = texts.official.robustness;
  const found = foundFor(facts);
  if (found === null) return [paragraph(untested(facts))];
  const { outcomes, rows } = foundTable(found, texts, labels);
  const { points: drawn, slice, days } = found;
  const named = fill(t.found, { points: drawn, slice, days, reference, table: numbers.table('found') });
  const lifelike = found.comparisons.flatMap((one) => one.outcomes).find((one) => one.lifelike !== null)?.lifelike?.n;
  return [
    paragraph([named, t.foundMeaning].join(texts.official.gap)),
    {
      kind: 'table',
      label: numbers.table('found'),
      caption: fill(t.foundCaption, { reference }),
      columns: [
        { label: texts.official.results.outcome, align: 'left', width: 28 },
        ...rows.map(({ head }) => ({ label: head, align: 'centre', width: Math.min(36, 72 / rows.length) }) as const),
      ],
      rows: outcomes.map((outcome, place) => [
        outcome,
        ...rows.map(({ cells }) => {
          const cell = cells[place];
          if (cell == null) return texts.official.methods.noUnit;
          return [`${marks[cell.ahead]} ${cell.share}`, cell.lifelike].filter((one) => one !== '').join('\n');
        }),
      ]),
      note: [
        texts.robustness.found.marks,
        ...(lifelike === undefined ? [] : [fill(t.secondLine, { n: lifelike })]),
      ].join(texts.official.gap),
    },
  ];
}
