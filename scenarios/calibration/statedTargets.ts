import { outcomesEn } from '../../models/governance/locales/outcomes.en.ts';
import { outcomesZh } from '../../models/governance/locales/outcomes.zh.ts';
import type { Target } from '../caseSpec.ts';
import { sharedTargets } from '../catalogue.ts';
import { caseOfQuestion } from '../question/planOf.ts';
import type { Question } from '../question/question.ts';
import type { Bilingual } from '../sourced.ts';
import type { ChosenTarget } from './calibrationChoice.ts';

/** An outcome in both languages. */
export const outcomeWords = (key: string): Bilingual => ({
  zh: outcomesZh[key as keyof typeof outcomesZh].label,
  en: outcomesEn[key as keyof typeof outcomesEn].label,
});

/**
 * The targets of a case, then those all cases share and it does not have itself, with their roles. Left out is what no calibration can use: what is not simulated, what the source contradicts itself in, a value without a tolerance, and a second target
 * of the same outcome.
 */
export function statedTargets(question: Pick<Question, 'case'>): ChosenTarget[] {
  const own = caseOfQuestion(question as Question).targets;
  const owned = new Set(own.map(({ outcome }) => outcome));
  const all = [...own, ...sharedTargets().filter(({ outcome }) => !owned.has(outcome))];
  const seen = new Set<string>();
  return all.flatMap((target): ChosenTarget[] => {
    const { label, outcome, role, contradictory } = target;
    const known = knownOf(target);
    if (outcome === null || contradictory === true || known === undefined || seen.has(outcome)) return [];
    seen.add(outcome);
    return [{ label, outcome, role, known }];
  });
}

function knownOf({ range, value, tolerance }: Target): ChosenTarget['known'] | undefined {
  if (range !== undefined) return { range };
  return value === undefined || !(tolerance! > 0) ? undefined : { value, tolerance: tolerance! };
}
