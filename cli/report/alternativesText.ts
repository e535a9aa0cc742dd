import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { AlternativesDocument } from '../../report/alternatives/alternativesDocument.ts';
import { reasonSentences, tallySentences } from '../../report/alternatives/alternativesSentences.ts';
import { alternativesTable } from './alternativesTable.ts';
import { wrap } from './grid.ts';

const lineWidth = 100;

/** What `alternatives` prints: a table a policy, where the answer changes, and what the numbers say about why. */
export function alternativesText(document: AlternativesDocument, caseLabel: string, texts: Texts): string {
  const t = texts.alternatives;
  const { replicates, days, slice, seed, engine, version, hash, stop } = document;
  const listed = (sentences: readonly string[]) => sentences.map((one) => wrap(`- ${one}`, lineWidth, '  ')).join('\n');
  const parts = [
    wrap(fill(t.title, { case: caseLabel, replicates, days, slice }), lineWidth, '  '),
    stop === 'cancelled' ? fill(texts.report.compare.interrupted, { replicates }) : '',
    ...document.policies.map(({ id }) => alternativesTable(document, id, texts)),
    wrap(t.legend, lineWidth),
    document.policies.length > 1 ? `${t.heading}\n${listed(tallySentences(document, texts))}` : '',
    `${t.reasons}\n${listed(reasonSentences(document, texts))}`,
    wrap(t.assumptions, lineWidth),
    fill(t.foot, { seed, replicates, slice, engine: engine.slice(0, 16), version, hash: hash.slice(0, 16) }),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
