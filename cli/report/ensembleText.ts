import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { EnsembleFacts } from '../../report/robustness/ensembleFacts.ts';
import { caseLabel } from '../../report/robustness/robustNames.ts';
import { wrap } from './grid.ts';

const lineWidth = 100;

/** What was drawn, what became of the runs, and whether random worlds are shared. */
export function ensembleHead(document: EnsembleFacts, texts: Texts): string {
  const { days, factors, points, runs, stop, randomWorlds } = document;
  const t = texts.robustness;
  return [
    fill(t.title, { case: caseLabel(document, texts), n: points, k: factors.length, days }),
    fill(texts.sensitivity.report.runs, runs),
    ...(stop === 'cancelled' ? [texts.sensitivity.report.cancelled] : []),
    t[randomWorlds],
  ]
    .map((line) => wrap(line, lineWidth, '  '))
    .join('\n');
}
