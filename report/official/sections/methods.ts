import { fill } from '../../../locales/fill.ts';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { parameters } from '../../../models/governance/parameters/parameters.ts';
import { type ProvenanceKind, provenanceOf } from '../../../scenarios/provenance.ts';
import { displayed } from '../../numbers.ts';
import { outcomeLabel, unitText } from '../../words.ts';
import { headlineOutcomes } from '../mainOutcomes.ts';
import type { OfficialBlock } from '../officialDocument.ts';
import type { OfficialFacts } from '../officialFacts.ts';
import { paragraph } from '../officialText.ts';
import { valueCells } from '../sourceText.ts';

/** How it was computed, what was run, and on which assumptions. */
export function methodsSection(facts: OfficialFacts): OfficialBlock[] {
  const { texts, numbers } = facts;
  const { headings: h, methods: t } = texts.official;
  return [
    numbers.section(h.methods),
    numbers.subsection(h.method),
    paragraph([t.method, t.paired].join(texts.official.gap)),
    numbers.subsection(h.extent),
    ...extent(facts).map(paragraph),
    numbers.subsection(h.assumptions),
    paragraph([counted(facts), changed(facts), t.appendix].join(texts.official.gap)),
    numbers.subsection(h.measures),
    paragraph(fill(t.measures, { table: numbers.table('measures') })),
    measures(facts),
  ];
}

function extent({ texts, document, plan, sliceDenominator }: OfficialFacts): string[] {
  const t = texts.official.methods;
  const { period } = plan.policies[0]!.parameters;
  const { worlds } = plan.question;
  const { seed, replicates, days, slice, stop, failed, ensemble } = document;
  const precision = 'precision' in worlds ? worlds.precision * 100 : null;
  return [
    [
      fill(t.run, { seed, n: replicates, days, warmup: period.warmupDays, followUp: period.followUpDays }),
      sliceDenominator > 1 ? fill(t.slice, { slice }) : t.whole,
    ].join(texts.official.gap),
    ...(precision !== null && (stop === 'precisionReached' || stop === 'maxReplicates')
      ? [fill(t[stop], { precision })]
      : []),
    ...(stop === 'cancelled' ? [t.cancelled] : []),
    ...(failed.length > 0 ? [fill(t.failed, { n: failed.length, total: replicates * document.policies.length })] : []),
    ...(ensemble === undefined ? [] : [fill(texts.report.compare.ensemble, { id: ensemble.id, sets: ensemble.sets })]),
  ];
}

/** How many parameters of the county come from where. */
function counted({ texts, plan }: OfficialFacts): string {
  const kinds = parameters
    .filter(({ kind }) => kind !== 'lever')
    .map(({ key }) => provenanceOf(plan.caseSpec, key).kind);
  const n = (kind: ProvenanceKind) => kinds.filter((one) => one === kind).length;
  return fill(texts.official.methods.counted, {
    n: kinds.length,
    seed: n('seed'),
    literature: n('literature'),
    measured: n('measured'),
    assumed: n('assumption'),
  });
}

function changed(facts: OfficialFacts): string {
  const { texts, plan } = facts;
  const t = texts.official.methods;
  const set = Object.entries(plan.question.settings);
  if (set.length === 0) return t.setNone;
  const list = set.map(([key, value]) => {
    const [printed, unit] = valueCells(key, value, facts);
    const label = (texts.parameters as Readonly<Record<string, { readonly label: string }>>)[key]?.label ?? key;
    return fill(t.setItem, { label, value: unit === t.noUnit ? printed : `${printed} ${unit}` });
  });
  return fill(t.set, { list: list.join(texts.report.separator) });
}

function measures({ texts, numbers }: OfficialFacts): OfficialBlock {
  const t = texts.official.methods;
  return {
    kind: 'table',
    label: numbers.table('measures'),
    caption: t.measuresCaption,
    columns: [
      { label: t.columns.outcome, align: 'left', width: 22 },
      { label: t.columns.unit, align: 'centre', width: 14 },
      { label: t.columns.better, align: 'centre', width: 12 },
      { label: t.columns.definition, align: 'left', width: 60 },
    ],
    rows: headlineOutcomes.map((key) => {
      const { unit, better } = outcomeDefinitions.find((one) => one.key === key)!;
      return [
        outcomeLabel(key, texts),
        unitText(displayed(unit).unit, texts) || t.noUnit,
        t.better[better],
        texts.outcomes[key]!.definition,
      ];
    }),
    note: '',
  };
}
