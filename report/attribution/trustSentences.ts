import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { ExplainDocument } from './explainDocument.ts';

/** From so many worlds on intervals of skewed outcomes are about what they say. */
const leastWorlds = 30;

/** How far an explained difference can be trusted. */
export function trustSentences(
  { groups, outcomes, slice }: Pick<ExplainDocument, 'groups' | 'outcomes' | 'slice'>,
  { attribution: { report } }: Texts,
): string[] {
  const n = Math.min(...outcomes.map(({ result }) => result.n));
  return [
    ...(groups.length === 1 ? [report.single] : [report.averaged, report.ends]),
    ...(n > 1 && n < leastWorlds && groups.length > 1 ? [fill(report.few, { n })] : []),
    ...(slice === '1/1' ? [] : [fill(report.slice, { slice })]),
  ];
}
