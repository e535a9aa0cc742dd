import { decisive, type Screening } from '../study/screening.ts';
import type { CaseFindings, Findings } from './readFindings.ts';

/** The factors that decide an answer, for all factors and all questions of the document together. */
export const decisiveOf = (
  screening: Screening,
  { family }: Findings,
  { factors }: CaseFindings,
): Screening['factors'] => decisive(screening, factors.length * family);

/** How often a factor decides, over all comparisons and outcomes; the most frequent first, equal ones in the order met. */
export function decidingCounts(findings: Findings): { readonly key: string; readonly k: number }[] {
  const counts = new Map<string, number>();
  for (const one of findings.cases) {
    for (const { screening } of one.comparisons.flatMap(({ outcomes }) => outcomes)) {
      for (const { key } of decisiveOf(screening, findings, one)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].map(([key, k]) => ({ key, k })).toSorted((a, b) => b.k - a.k);
}
