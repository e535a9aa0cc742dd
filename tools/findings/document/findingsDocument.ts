import { fill } from '../../../locales/fill.ts';
import type { Language } from '../../../locales/language.ts';
import { allCases } from './allCases.ts';
import { caseSection } from './caseSection.ts';
import { generalBox } from './generalBox.ts';
import { limitsSections, methodSections } from './lastSections.ts';
import { paragraphs } from './markdown.ts';
import { priorsSection } from './priorsSection.ts';
import type { Findings } from './readFindings.ts';
import { sizesSection } from './sizesSection.ts';
import { frontSection, noWorseSection, regretSection } from './standingSections.ts';
import { turningSection } from './turningSection.ts';
import { winsSection } from './winsSection.ts';
import { type Words, wordsOf } from './words.ts';

/** The document in one language, from what is committed. */
export function findingsDocument(findings: Findings, language: Language): string {
  const words = wordsOf(language);
  const { title, written, other, cite } = words.t;
  const head = [`# ${title}`, '', ...paragraphs(`${written} ${other}`)];
  if (findings.cases.length === 0) {
    const names = words.list(findings.unfinished.map((name) => `\`${name}\``));
    return `${[...head, fill(cite.unfinished, { names })].join('\n')}\n`;
  }
  const lines = [
    ...head,
    ...firstPage(findings, words),
    ...findings.cases.flatMap((one) => caseSection(one, findings, words)),
    ...winsSection(findings, words),
    ...turningSection(findings, words),
    ...regretSection(findings, words),
    ...noWorseSection(findings, words),
    ...frontSection(findings, words),
    ...priorsSection(findings, words),
    ...sizesSection(findings, words),
    ...limitsSections(findings, words),
    ...methodSections(findings, words),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function firstPage(findings: Findings, words: Words): string[] {
  const { t } = words;
  const { page } = t;
  const { cases, results, family } = findings;
  const runs = results.reduce((sum, one) => sum + one.runs.ok, 0);
  const points = cases.map(({ facts }) => facts.points);
  const [least, most] = [Math.min(...points), Math.max(...points)];
  return [
    `## ${page.heading}`,
    '',
    ...paragraphs(
      fill(page.asked, {
        cases: cases.length,
        points: least === most ? most : `${least} – ${most}`,
        factors: (cases[0]?.factors.length ?? 1) - 1,
        runs,
      }),
      page.share,
      fill(page.legend, { family }),
    ),
    `### ${page.allCases}`,
    '',
    ...allCases(findings, words),
    ...generalBox(findings, words),
  ];
}
