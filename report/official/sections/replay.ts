import { fill } from '../../../locales/fill.ts';
import { settingsYaml } from '../../../scenarios/question/settingsFile.ts';
import { encodeQuestion } from '../../../scenarios/question/token.ts';
import type { OfficialBlock } from '../officialDocument.ts';
import type { OfficialFacts } from '../officialFacts.ts';
import { paragraph } from '../officialText.ts';

/** Lines of settings and characters of a token that are printed. */
const mostLines = 120;
const mostToken = 4000;

/** What anybody needs to get the same numbers. */
export function replayAppendix(facts: OfficialFacts): OfficialBlock[] {
  const { texts, numbers, document, plan } = facts;
  const { headings, appendix: t } = texts.official;
  const { version, engine, hash, seed, replicates, days, slice } = document;
  const heading = numbers.appendix(headings.replay);
  const table = numbers.table('made');
  const token = encodeQuestion(plan.question);
  const lines = settingsYaml(plan.question, { engine, version, hash }).trimEnd().split('\n');
  const values: Readonly<Record<keyof typeof t.labels, string | number>> = {
    version,
    engine,
    hash,
    seed,
    replicates,
    days,
    slice,
  };
  const isLong = lines.length > mostLines || token.length > mostToken;
  return [
    heading,
    paragraph(fill(t.facts, { table })),
    {
      kind: 'table',
      label: table,
      caption: t.factsCaption,
      columns: [
        { label: t.fact, align: 'left', width: 30 },
        { label: t.value, align: 'left', width: 70 },
      ],
      rows: (Object.keys(t.labels) as (keyof typeof t.labels)[]).map((key) => [t.labels[key], String(values[key])]),
      note: '',
    },
    ...(isLong
      ? [paragraph(t.settingsLong)]
      : [
          paragraph(t.token),
          { kind: 'code', lines: [token] } as const,
          paragraph(t.settings),
          { kind: 'code', lines } as const,
        ]),
  ];
}
