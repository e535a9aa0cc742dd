import { fill } from '../../../../locales/fill.ts';
import { limits } from '../../../../scenarios/question/limits.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import { overridden } from './assumptionSearch.ts';
import { budgetLines } from './budgetLines.ts';
import type { Section } from './faultPlaces.ts';
import { caseLabel, percentOf } from './labels.ts';
import { presetOf } from './questionEdits.ts';
import type { Settings } from './settingsContext.ts';

/** What a section says while it is closed. */
export function digestOf(section: Section, question: Question, { language, words }: Settings): string {
  switch (section) {
    case 'case':
      return caseLabel(question.case, language);
    case 'policies':
      return fill(words.policies.count, { n: question.policies.length, most: limits.policies });
    case 'budget': {
      const n = question.settings.programmeYuanPerResident ?? presetOf(question, 'programmeYuanPerResident') ?? '';
      const lines = budgetLines(question).map(({ account }) =>
        'remaining' in account ? account.remaining : undefined,
      );
      const over = lines.filter((remaining) => remaining !== undefined && remaining < 0).length;
      const unknown = lines.filter((remaining) => remaining === undefined).length;
      return [
        fill(words.budget.perResident, { n }),
        ...(over > 0 ? [fill(words.budget.overShort, { n: over })] : []),
        ...(unknown > 0 ? [fill(words.budget.unknownShort, { n: unknown })] : []),
        ...(over + unknown === 0 ? [words.budget.within] : []),
      ].join(words.dot);
    }
    case 'run': {
      const { days, worlds, seed } = question;
      return [
        fill(words.run.digest, { days }),
        'replicates' in worlds
          ? fill(words.run.digestWorlds, { n: worlds.replicates })
          : fill(words.run.digestPrecision, { percent: percentOf(worlds.precision) }),
        fill(words.run.digestSeed, { seed }),
      ].join(words.dot);
    }
    case 'assumptions': {
      const n = overridden(question.settings).length;
      const set = n === 0 ? words.assumptions.digestNone : fill(words.assumptions.digest, { n });
      return question.ensemble === undefined ? set : [words.ensemble.digest, set].join(words.dot);
    }
  }
}
