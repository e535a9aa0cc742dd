import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { simulatedText, wantedText } from '../../report/validation/targetText.ts';
import { tallyOf, type ValidatedCase, type ValidationDocument } from '../../report/validation/validationDocument.ts';
import { overloadedText } from '../../report/verdict/overloadText.ts';
import { leftGrid, wrap } from './grid.ts';

const lineWidth = 100;

/** What a case and its policy are called. */
export type CaseLabels = (one: ValidatedCase) => { readonly case: string; readonly policy: string };

/** The table of every case, its notes, and how many targets of each role were hit. */
export function validationText(document: ValidationDocument, labels: CaseLabels, texts: Texts): string {
  const t = texts.report.validation;
  const { cases, seed, version, engine } = document;
  const sections = cases.map((one) => section(one, document, labels, texts));
  const foot = fill(t.foot, { seed, version, engine: engine.slice(0, 16) });
  return `${[...sections, tallyText(cases, texts), wrap(t.legend, lineWidth, ''), foot].join('\n\n')}\n`;
}

function section(one: ValidatedCase, { days, slice }: ValidationDocument, labels: CaseLabels, texts: Texts): string {
  const t = texts.report.validation;
  const { replicates, failed, overloaded, targets } = one;
  const names = labels(one);
  const title = fill(t.title, { ...names, replicates, days, slice });
  const rows = targets.map((target) => [
    target.label[texts.language],
    wantedText(target, texts),
    simulatedText(target, texts),
    texts.report.role[target.role],
    t.verdicts[target.verdict],
  ]);
  const notes = targets.flatMap(({ label, note }) =>
    note === undefined ? [] : [wrap(`${label[texts.language]}: ${note[texts.language]}`, lineWidth, '  ')],
  );
  const lost = failed === 0 ? [] : [fill(t.failed, { n: failed })];
  const marks = overloaded.length === 0 ? [] : [wrap(overloadedText(names.policy, overloaded, texts), lineWidth, '  ')];
  return [title, leftGrid([t.header, ...rows]), ...lost, ...marks, ...notes].join('\n');
}

/** Hits over hits and misses, by role. */
function tallyText(cases: readonly ValidatedCase[], texts: Texts): string {
  const isThere = (role: 'calibration' | 'validation') =>
    cases.some(({ targets }) => targets.some((target) => target.role === role));
  return (['calibration', 'validation'] as const)
    .filter(isThere)
    .map((role) => fill(texts.report.validation.tally, { role: texts.report.role[role], ...tallyOf(cases, role) }))
    .join('\n');
}
