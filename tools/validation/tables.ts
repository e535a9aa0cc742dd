import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../locales/language.ts';
import { type Texts, textsOf } from '../../locales/texts.ts';
import { patterns } from '../../report/validation/patterns.ts';
import { simulatedText, wantedText } from '../../report/validation/targetText.ts';
import {
  type AssessedTarget,
  type KeptValidation,
  tallyOf,
  type ValidatedCase,
} from '../../report/validation/validationDocument.ts';
import { withTables } from '../document/withTables.ts';

export const readKept = (root: string): KeptValidation =>
  JSON.parse(readFileSync(join(root, 'docs/verify/validation.json'), 'utf8')) as KeptValidation;

/** Rows of each generated table of docs/validation.*.md. */
const tables: Readonly<Record<string, (kept: KeptValidation, texts: Texts) => string[][]>> = {
  patterns: (_, { validation }) =>
    patterns.map(({ key, pattern, verdict, test }) => {
      const { expected, measured, remark } = validation.patterns[key]!;
      const shown = verdict === 'absent' ? `**${validation.shown[verdict]}**` : validation.shown[verdict];
      return [pattern, expected, measured, shown, remark, `\`${test}\``];
    }),
  facts: ({ made, version, engine, seed, days, slice, cases }) => [
    [made, version, engine, String(seed), String(days), slice, String(cases[0]!.replicates)],
  ],
  tally: ({ cases }, texts) => [
    ...cases.map((one) => [one.case, one.policy, ...tallies([one]), overloadOf(one, texts), one.hash.slice(0, 16)]),
    ['', '', ...tallies(cases).map((text) => `**${text}**`), '', ''],
  ],
  targets: ({ cases }, texts) => {
    const { validation } = texts.report;
    return targetRows(cases, (target) => target.contradictory !== true).map(({ one, target }) => {
      const verdict = validation.verdicts[target.verdict];
      return [
        one.case,
        target.label[texts.language],
        wantedText(target, texts),
        simulatedText(target, texts),
        texts.report.role[target.role],
        target.verdict === 'miss' ? `**${verdict}**` : verdict,
      ];
    });
  },
  contradictions: ({ cases }, texts) =>
    targetRows(cases, (target) => target.contradictory === true).map(({ one, target }) => [
      one.case,
      target.label[texts.language],
      wantedText(target, texts),
      simulatedText(target, texts),
      target.note?.[texts.language] ?? '',
    ]),
};

const tallies = (cases: readonly ValidatedCase[]): string[] =>
  (['calibration', 'validation'] as const).map((role) => {
    const { hits, judged } = tallyOf(cases, role);
    return `${hits} / ${judged}`;
  });

/** What is overloaded: pools by name, and single stations. */
const overloadOf = ({ overloaded }: ValidatedCase, texts: Texts): string =>
  overloaded
    .map(({ outcome, mean }) => `${texts.outcomes[outcome]!.label} ${(100 * mean).toFixed(1)} %`)
    .join(texts.report.separator);

const targetRows = (cases: readonly ValidatedCase[], isShown: (target: AssessedTarget) => boolean) =>
  cases.flatMap((one) => one.targets.filter(isShown).map((target) => ({ one, target })));

/** The document with its tables made from a kept result, and from nothing else. */
export function validationDocumentOf(kept: KeptValidation, document: string, language: Language): string {
  const texts = textsOf(language);
  return withTables(document, (name) => tables[name]?.(kept, texts));
}
