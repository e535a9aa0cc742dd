import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { displayed } from '../../numbers.ts';
import { outcomeLabel, unitText } from '../../words.ts';
import { differencesInWords, differencesOf } from '../differences.ts';
import { decisionOutcomes, headlineOutcomes } from '../mainOutcomes.ts';
import { meanCells, meanList } from '../means.ts';
import type { OfficialBlock, OfficialColumn, OfficialTable } from '../officialDocument.ts';
import type { OfficialFacts } from '../officialFacts.ts';
import { paragraph, points } from '../officialText.ts';
import { coordinationPicture } from '../pictures/coordinationPicture.ts';
import { differencesPicture } from '../pictures/differencesPicture.ts';
import { levelsPicture } from '../pictures/levelsPicture.ts';
import { ratesPicture } from '../pictures/ratesPicture.ts';

/** What was found: the verdict, then disputes, cost, level and differences with their pictures and tables. */
export function resultsSection(facts: OfficialFacts): OfficialBlock[] {
  const { texts, numbers, document, others, headlineTexts } = facts;
  const { headings: h, results: t, figures } = texts.official;
  const heads = [numbers.section(h.results), numbers.subsection(h.overall)];
  if (isEmpty(facts)) return [...heads, paragraph(t.none)];
  const list = (key: string) => meanList(key, document.policies, texts);
  const hasCost = document.policies.some(({ outcomes }) => outcomes.coordinationYuanPerSettled?.mean != null);
  return [
    ...heads,
    ...points(headlineTexts, facts),
    paragraph(fill(t.means, { table: numbers.table('means') })),
    meansTable(facts),
    numbers.subsection(h.settled),
    paragraph(fill(t.settled, { figure: numbers.figure('settled'), list: list('disputeResolutionRate') })),
    {
      kind: 'figure',
      id: 'settled',
      label: numbers.figure('settled'),
      caption: figures.settled,
      alt: fill(figures.settledAlt, { list: list('disputeResolutionRate') }),
      picture: ratesPicture(facts),
    },
    numbers.subsection(h.cost),
    ...(hasCost
      ? [
          paragraph(fill(t.cost, { figure: numbers.figure('cost'), list: list('coordinationYuanPerSettled') })),
          {
            kind: 'figure',
            id: 'cost',
            label: numbers.figure('cost'),
            caption: figures.cost,
            alt: fill(figures.costAlt, { list: list('coordinationYuanPerSettled') }),
            picture: coordinationPicture(facts),
          } as const,
        ]
      : [paragraph(t.costNone)]),
    numbers.subsection(h.where),
    paragraph(fill(t.where, { figure: numbers.figure('where'), list: list('settledAtCommunityShare') })),
    {
      kind: 'figure',
      id: 'where',
      label: numbers.figure('where'),
      caption: figures.where,
      alt: fill(figures.whereAlt, { list: list('settledAtCommunityShare') }),
      picture: levelsPicture(facts),
    },
    ...(others.length === 0 ? [] : pairedPart(facts)),
  ];
}

function pairedPart(facts: OfficialFacts): OfficialBlock[] {
  const { texts, numbers, referenceLabel: reference } = facts;
  const { headings: h, results: t, figures } = texts.official;
  return [
    numbers.subsection(h.paired),
    paragraph(fill(t.paired, { reference, table: numbers.table('paired'), figure: numbers.figure('paired') })),
    pairedTable(facts),
    {
      kind: 'figure',
      id: 'paired',
      label: numbers.figure('paired'),
      caption: fill(figures.paired, { reference }),
      alt: fill(figures.pairedAlt, { list: differencesInWords(decisionOutcomes, facts) }),
      picture: differencesPicture(facts),
    },
  ];
}

const isEmpty = ({ document }: OfficialFacts): boolean =>
  document.policies.every(({ outcomes }) => Object.values(outcomes).every(({ n, nUndefined }) => n + nUndefined === 0));

function meansTable({ texts, numbers, document }: OfficialFacts): OfficialTable {
  const t = texts.official.results;
  const { policies, replicates } = document;
  const rows = headlineOutcomes.map((key) => [
    labelled(key, displayed(policies[0]!.outcomes[key]!.unit).unit, texts),
    ...meanCells(key, policies, texts),
  ]);
  const notes = [
    ...(rows.flat().some((cell) => cell.startsWith('!')) ? [t.meansNote] : []),
    ...(replicates < 2 ? [t.meansNoInterval] : []),
  ];
  return {
    kind: 'table',
    label: numbers.table('means'),
    caption: t.meansCaption,
    columns: [
      { label: t.outcome, align: 'left', width: 40 },
      ...policies.map(({ label }) => ({ label, align: 'centre', width: Math.min(22, 72 / policies.length) }) as const),
    ],
    rows,
    note: notes.join(texts.official.gap),
  };
}

/** Policies whose shares have columns of their own; of more they stand below the differences. */
const acrossMost = 3;

function pairedTable(facts: OfficialFacts): OfficialTable {
  const { texts, numbers, document, others, labels, referenceLabel: reference } = facts;
  const t = texts.official.results;
  const { noUnit } = texts.official.methods;
  const isWide = others.length <= acrossMost;
  const columns = others.flatMap((id): OfficialColumn[] => {
    const label = others.length === 1 ? t.difference : (labels.get(id) ?? id);
    if (!isWide) return [{ label, align: 'centre', width: 16 }];
    return [
      { label, align: 'centre', width: 21 },
      { label: t.share, align: 'centre', width: 9 },
    ];
  });
  const rows = headlineOutcomes.map((key) => {
    const { differenceUnit } = displayed(document.policies[0]!.outcomes[key]!.unit);
    const cells = differencesOf(key, facts).flatMap((one) => {
      const both = [one?.text ?? noUnit, one === null || one.share === '' ? noUnit : one.share];
      return isWide ? both : [both.join('\n')];
    });
    return [labelled(key, differenceUnit, texts), ...cells];
  });
  return {
    kind: 'table',
    label: numbers.table('paired'),
    caption: fill(t.pairedCaption, { reference }),
    columns: [{ label: t.outcome, align: 'left', width: isWide ? 35 : 28 }, ...columns],
    rows,
    note: isWide ? t.pairedNote : [t.pairedNote, t.shareBelow].join(texts.official.gap),
  };
}

/** The label of an outcome with its unit. */
function labelled(key: string, name: string, texts: Texts): string {
  const [label, unit] = [outcomeLabel(key, texts), unitText(name, texts)];
  return unit === '' ? label : fill(texts.official.word.row, { label, unit });
}
